import type { Opened } from '../../shared/commands/contract';
import type { Failure } from '../../shared/errors';
import { countOtherChanges } from '../../shared/register/otherChanges';
import { recordIn } from '../../shared/register/records';
import { api } from '../api';
import { appNow, setApp } from './appStore';
import { newerCopy } from './newerCopy';

/** Hears what others do with the open file. Gives the way to stop. */
export function followOthers(): () => void {
  const stops = [
    api().on('registerChanged', showOthersWork),
    api().on('registerLost', showLoss),
    api().on('othersPresent', (others) => setApp({ others })),
  ];
  return () => {
    for (const stop of stops) stop();
  };
}

/** What was last told of the file; it is over as soon as the file can be read again. */
let loss: Failure | undefined;

function showLoss(problem: Failure): void {
  loss = problem;
  setApp({ problem });
}

/**
 * Shows what somebody else saved. A form with unsaved work stays as it is: it knows what it was filled with, so saving it
 * brings both together, or asks.
 */
function showOthersWork(opened: Opened): void {
  const { page, revision, opened: before, unsaved } = appNow();
  if (before === undefined || before.register.id !== opened.register.id) return;
  if (loss !== undefined && appNow().problem === loss) setApp({ problem: undefined });
  const newer = newerCopy(opened);
  const count = countOtherChanges(before.register, newer.register, '');
  setApp({ opened: newer, ...(count > 0 && { toast: { kind: 'othersSaved', count } }) });
  if (page.kind !== 'record' || unsaved !== undefined) return;
  const { collection, id } = page;
  const isSame = recordIn(before.register, collection, id) === recordIn(newer.register, collection, id);
  if (!isSame) setApp({ revision: revision + 1 });
}
