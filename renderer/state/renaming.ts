import { recordIn } from '../../shared/register/records';
import { api } from '../api';
import { appNow, setApp } from './appStore';
import { leaveFor } from './leaving';
import { newerCopy } from './newerCopy';

/**
 * Asks for another title. After the question about unsaved work: saving the title reads what others saved, and a form
 * must not lie over a version that its person never saw.
 */
export function askRename(): void {
  leaveFor(() => setApp({ question: { kind: 'rename' } }));
}

/** Saves the title in the file. */
export async function rename(title: string): Promise<void> {
  setApp({ question: undefined });
  const result = await api().saveTitle({ title });
  if (!result.ok) {
    setApp({ problem: result.error });
    return;
  }
  if (result.value === null) return;
  const { page, opened } = appNow();
  const newer = newerCopy(result.value);
  setApp({ opened: newer, savedAt: new Date(), problem: undefined, toast: { kind: 'renamed', title } });
  if (page.kind !== 'record' || opened === undefined) return;
  // The form still holds what the record was: it begins again from the list.
  const { collection, id } = page;
  const isSame = recordIn(opened.register, collection, id) === recordIn(newer.register, collection, id);
  if (!isSame) setApp({ page: { kind: 'list', collection } });
}
