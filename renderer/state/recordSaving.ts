import type { Opened } from '../../shared/commands/contract';
import { shortNameOf } from '../../shared/register/names';
import { countOtherChanges } from '../../shared/register/otherChanges';
import { isSameRecord, nameOf, recordIn } from '../../shared/register/records';
import type { AnyRecord } from '../../shared/register/register';
import { api } from '../api';
import { appNow, setApp } from './appStore';
import { newerCopy } from './newerCopy';
import { wrongFields } from './recordWork';
import type { RecordWork, SaveState } from './recordWork';

const underWay = new WeakMap<RecordWork, Promise<boolean>>();

/**
 * Saves what is in the form. True when nothing unsaved is left; the form shows why when it is not. Who asks while it is
 * being saved gets the answer of that save: leaving must not stop for nothing.
 */
export function saveWork(work: RecordWork): Promise<boolean> {
  const before = underWay.get(work);
  if (before) return before;
  const saving = saveNow(work).finally(() => underWay.delete(work));
  underWay.set(work, saving);
  return saving;
}

async function saveNow(work: RecordWork): Promise<boolean> {
  const { theirs } = work.state.getState();
  // Nobody saves over what somebody else wrote while looking at it: first the own version comes back, with a warning.
  if (theirs === 'shown') {
    backToMine(work);
    return false;
  }
  work.state.setState({ saving: { kind: 'saving' } });
  setApp({ toast: undefined });
  const saving = await trySaving(work);
  work.state.setState({ saving });
  return saving.kind === 'idle' && appNow().unsaved === undefined;
}

async function trySaving(work: RecordWork): Promise<SaveState> {
  const { collection } = work;
  const record = await work.form.current?.submit();
  if (!record) return { kind: 'wrongShape', fields: wrongFields(collection, work.state.getState().values) };
  const result = await api().saveRecord({ collection, record, base: work.state.getState().base });
  if (!result.ok) return { kind: 'failed', failure: result.error };
  // The person was asked for a file name and thought better of it: everything stays unsaved.
  if (result.value === null) return { kind: 'idle' };
  await showSaved(work, result.value, record);
  return { kind: 'idle' };
}

async function showSaved(work: RecordWork, opened: Opened, record: AnyRecord): Promise<void> {
  const before = appNow().opened?.register;
  const newer = newerCopy(opened);
  // What somebody else made of other fields is in the file and not in the form: to the form they are no changes yet.
  work.state.setState({ theirs: 'none', isRecovered: false, base: record });
  setApp({
    opened: newer,
    savedAt: new Date(),
    problem: undefined,
    toast: {
      kind: 'recordSaved',
      name: shortNameOf(record),
      collection: work.collection,
      others: before ? countOtherChanges(before, newer.register, record.id) : 0,
    },
  });
  // Whoever typed on while it was being saved has unsaved work again, which the form tells of itself.
  const now = await work.form.current?.submit();
  const saved = recordIn(newer.register, work.collection, record.id) ?? record;
  if (!isSameRecord(work.collection, now, record)) {
    // Kept again, so that after a crash it does not seem begun on the version before this save.
    work.keeper.later(now ?? work.state.getState().values);
    return;
  }
  if (!isSameRecord(work.collection, saved, record)) {
    work.form.current?.reset(saved);
    work.state.setState({ base: saved });
  }
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
  setApp({ opened: newerCopy(result.value) });
  const theirs = recordIn(result.value.register, work.collection, work.id);
  if (theirs === undefined) {
    const name = nameOf(work.state.getState().values);
    work.state.setState({ saving: { kind: 'failed', failure: { code: 'recordRemovedByOther', name } } });
    return;
  }
  work.state.setState({ saving: { kind: 'idle' }, theirs: 'shown' });
}

/** Puts a record back that somebody else took out of the file; if it is there again by now, theirs is shown first. */
export async function addAgain(work: RecordWork): Promise<void> {
  await seeTheirs(work);
  const { saving } = work.state.getState();
  if (saving.kind !== 'failed' || saving.failure.code !== 'recordRemovedByOther') return;
  // The person knows that it is gone: what is saved now is a new record.
  work.state.setState({ base: null });
  await saveWork(work);
}

/** Back to what was typed; saving it now replaces what the other wrote, and the bar says so. */
export function backToMine(work: RecordWork): void {
  const register = appNow().opened?.register;
  const base = (register && recordIn(register, work.collection, work.id)) ?? null;
  work.state.setState({ theirs: 'seen', base });
}

/** Leaves a failure for what it is: nothing was saved and nothing was lost. */
export function keepTyping(work: RecordWork): void {
  work.state.setState({ saving: { kind: 'idle' } });
}
