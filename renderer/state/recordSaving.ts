import type { Opened } from '../../shared/commands/contract';
import type { Failure } from '../../shared/errors';
import type { Choices } from '../../shared/merge/conflict';
import { mergeRecords } from '../../shared/merge/mergeRecords';
import { shortNameOf } from '../../shared/register/names';
import { countOtherChanges } from '../../shared/register/otherChanges';
import { isSameRecord, nameOf, recordIn } from '../../shared/register/records';
import type { AnyRecord } from '../../shared/register/register';
import { api } from '../api';
import { appNow, setApp } from './appStore';
import { newerCopy } from './newerCopy';
import { wrongFields } from './recordWork';
import type { RecordSides, RecordWork, SaveState } from './recordWork';

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
  // The person is being asked: a key that saves answers nothing.
  if (work.state.getState().saving.kind === 'conflict') return false;
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
  const { base, reason } = work.state.getState();
  const result = await api().saveRecord({ collection, record, base, reason });
  if (!result.ok) return askOrFail(work, result.error, { mine: record, base: base ?? undefined });
  // The person was asked for a file name and thought better of it: everything stays unsaved.
  if (result.value === null) return { kind: 'idle' };
  await showSaved(work, result.value, record);
  return { kind: 'idle' };
}

type Own = Pick<RecordSides, 'mine' | 'base'>;

/** Where both changed the same, the file is read again and only that is asked; any other failure is told. */
async function askOrFail(work: RecordWork, failure: Failure, { mine, base }: Own): Promise<SaveState> {
  if (failure.code !== 'recordChangedByOther') return { kind: 'failed', failure };
  const result = await api().reload();
  if (!result.ok) return { kind: 'failed', failure: result.error };
  setApp({ opened: newerCopy(result.value) });
  const theirs = recordIn(result.value.register, work.collection, work.id);
  if (theirs === undefined) {
    return { kind: 'failed', failure: { code: 'recordRemovedByOther', name: nameOf(mine) } };
  }
  const sides = { base, mine, theirs };
  const { conflicts } = mergeRecords(work.collection, sides);
  // Whatever was in the way is gone again: saving once more goes well.
  return conflicts.length === 0 ? { kind: 'failed', failure } : { kind: 'conflict', sides, conflicts };
}

/** Saves what was typed with an answer to each question; what nobody asked about comes from either side. */
export async function saveWithChoices(work: RecordWork, choices: Choices): Promise<boolean> {
  const { saving } = work.state.getState();
  if (saving.kind !== 'conflict') return false;
  const { collection } = work;
  const { record } = mergeRecords(collection, saving.sides, choices);
  if (record === undefined) return false;
  const { theirs } = saving.sides;
  work.state.setState({ saving: { kind: 'saving' } });
  const { reason } = work.state.getState();
  const result = await api().saveRecord({ collection, record, base: theirs, reason });
  if (!result.ok) {
    // They saved again meanwhile: what was just chosen is mine now, and theirs was what it was chosen over.
    const next = await askOrFail(work, result.error, { mine: record, base: theirs });
    work.state.setState({ saving: next });
    return false;
  }
  work.state.setState({ saving: { kind: 'idle' } });
  if (result.value === null) return false;
  await showChosen(work, result.value, record);
  return true;
}

async function showChosen(work: RecordWork, opened: Opened, record: AnyRecord): Promise<void> {
  const newer = newerCopy(opened);
  const saved = recordIn(newer.register, work.collection, record.id) ?? record;
  work.form.current?.reset(saved);
  work.state.setState({ isRecovered: false, reason: '', base: saved });
  setApp({
    ...{ opened: newer, savedAt: new Date(), problem: undefined, unsaved: undefined },
    toast: { kind: 'recordSaved', name: shortNameOf(saved), collection: work.collection, others: 0 },
  });
  await work.keeper.drop();
}

async function showSaved(work: RecordWork, opened: Opened, record: AnyRecord): Promise<void> {
  const before = appNow().opened?.register;
  const newer = newerCopy(opened);
  // What somebody else made of other fields is in the file and not in the form: to the form they are no changes yet.
  work.state.setState({ isRecovered: false, reason: '', base: record });
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

/** Puts a record back that somebody else took out of the file; if it is there again by now, saving asks as ever. */
export async function addAgain(work: RecordWork): Promise<void> {
  const result = await api().reload();
  if (!result.ok) {
    work.state.setState({ saving: { kind: 'failed', failure: result.error } });
    return;
  }
  setApp({ opened: newerCopy(result.value) });
  const isBack = recordIn(result.value.register, work.collection, work.id) !== undefined;
  // The person knows that it is gone: what is saved now is a new record.
  if (!isBack) work.state.setState({ base: null });
  await saveWork(work);
}

/** Leaves a failure for what it is: nothing was saved and nothing was lost. */
export function keepTyping(work: RecordWork): void {
  work.state.setState({ saving: { kind: 'idle' } });
}
