import type { Opened } from '../../shared/commands/contract';
import type { Result } from '../../shared/errors';
import { recordIn } from '../../shared/register/records';
import { api } from '../api';
import { appNow, setApp } from './appStore';
import { leaveFor } from './leaving';
import { newerCopy } from './newerCopy';

export type Direction = 'undo' | 'redo';

let isMoving = false;

/**
 * Takes back the last saved step, or makes it again. While something is being typed the key belongs to the field: there
 * it takes back letters, as everywhere else.
 */
export function undoOrRedo(direction: Direction): void {
  // eslint-disable-next-line @typescript-eslint/no-deprecated -- nothing else reaches the field's own undo
  if (isTyping()) document.execCommand(direction);
  else leaveFor(() => void move(direction));
}

/** Takes back the last saved step, wherever the focus is: for buttons that say so. */
export function undoSaved(): void {
  leaveFor(() => void move('undo'));
}

export function redoSaved(): void {
  leaveFor(() => void move('redo'));
}

async function move(direction: Direction): Promise<void> {
  const { opened } = appNow();
  const step = opened?.[direction];
  if (isMoving || !step) return;
  isMoving = true;
  const run: () => Promise<Result<Opened | null>> = direction === 'undo' ? api().undo : api().redo;
  const result = await run().finally(() => {
    isMoving = false;
  });
  if (!result.ok) {
    setApp({ problem: result.error });
    return;
  }
  if (result.value === null) return;
  showReplaced(result.value);
  setApp({ savedAt: new Date(), problem: undefined, toast: { kind: 'moved', direction, step } });
}

/** Shows a register that changed under the page: a form on screen begins again, unless its record is gone. */
export function showReplaced(opened: Opened): void {
  const { page, revision } = appNow();
  const newer = newerCopy(opened);
  setApp({ opened: newer, revision: revision + 1 });
  if (page.kind !== 'record') return;
  const { collection, id } = page;
  if (recordIn(newer.register, collection, id) === undefined) {
    setApp({ page: { kind: 'list', collection } });
  } else if (page.start.kind !== 'saved') {
    setApp({ page: { ...page, start: { kind: 'saved' } } });
  }
}

function isTyping(): boolean {
  const { activeElement } = document;
  if (activeElement instanceof HTMLTextAreaElement) return !activeElement.readOnly;
  if (!(activeElement instanceof HTMLInputElement)) return false;
  return !activeElement.readOnly && !['checkbox', 'radio', 'button'].includes(activeElement.type);
}
