import type { Opened } from '../../shared/commands/contract';
import { shortNameOf } from '../../shared/register/names';
import { isSameRecord } from '../../shared/register/records';
import type { AnyRecord } from '../../shared/register/register';
import { api } from '../api';
import { appNow, setApp } from './appStore';
import type { RecordWork, SaveState } from './recordWork';

/** Saves what is in the form. True when nothing unsaved is left; the form shows why when it is not. */
export async function saveWork(work: RecordWork): Promise<boolean> {
  const { saving: now, theirs } = work.state.getState();
  if (now.kind === 'saving') return false;
  // Nobody saves over what somebody else wrote while looking at it: first the own version comes back, with a warning.
  if (theirs === 'shown') {
    backToMine(work);
    return false;
  }
  work.state.setState({ saving: { kind: 'saving' } });
  const saving = await trySaving(work);
  work.state.setState({ saving });
  return saving.kind === 'idle' && appNow().unsaved === undefined;
}

async function trySaving(work: RecordWork): Promise<SaveState> {
  const { collection } = work;
  const record = await work.form.current?.submit();
  if (!record) return { kind: 'wrongShape' };
  const result = await api().saveRecord({ collection, record });
  if (!result.ok) return { kind: 'failed', failure: result.error };
  // The person was asked for a file name and thought better of it: everything stays unsaved.
  if (result.value === null) return { kind: 'idle' };
  await showSaved(work, result.value, record);
  return { kind: 'idle' };
}

async function showSaved(work: RecordWork, opened: Opened, record: AnyRecord): Promise<void> {
  work.state.setState({ theirs: 'none' });
  setApp({
    opened,
    savedAt: new Date(),
    problem: undefined,
    toast: { kind: 'recordSaved', name: shortNameOf(record), collection: work.collection },
  });
  // Whoever typed on while it was being saved has unsaved work again, which the form tells of itself.
  const now = await work.form.current?.submit();
  if (!isSameRecord(work.collection, now, record)) return;
  setApp({ unsaved: undefined });
  await work.keeper.drop();
}

/** Reads the file again and shows what somebody else made of the record; what was typed stays where it is. */
export async function seeTheirs(work: RecordWork): Promise<void> {
  const result = await api().reload();
  if (!result.ok) {
    work.state.setState({ saving: { kind: 'failed', failure: result.error } });
    return;
  }
  setApp({ opened: result.value });
  work.state.setState({ saving: { kind: 'idle' }, theirs: 'shown' });
}

/** Back to what was typed; saving it now replaces what the other wrote, and the bar says so. */
export function backToMine(work: RecordWork): void {
  work.state.setState({ theirs: 'seen' });
}

/** Leaves a failure for what it is: nothing was saved and nothing was lost. */
export function keepTyping(work: RecordWork): void {
  work.state.setState({ saving: { kind: 'idle' } });
}
