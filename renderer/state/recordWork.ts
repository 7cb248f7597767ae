import { createStore } from 'zustand/vanilla';
import type { StoreApi } from 'zustand/vanilla';
import type { Failure } from '../../shared/errors';
import type { Conflict } from '../../shared/merge/conflict';
import { newRecord } from '../../shared/register/newRecord';
import { nameOf, recordIn } from '../../shared/register/records';
import { COLLECTIONS } from '../../shared/register/register';
import type { AnyRecord, CollectionName } from '../../shared/register/register';
import type { RecordFormHandle } from '../form/RecordForm';
import { appNow, setApp } from './appStore';
import { createKeeper } from './keeper';
import type { Keeper, Kept } from './keeper';

/** What came of the last attempt to save. */
export type SaveState =
  | { readonly kind: 'idle' }
  | { readonly kind: 'saving' }
  /** With the paths of the fields that are not in shape. */
  | { readonly kind: 'wrongShape'; readonly fields: readonly string[] }
  | { readonly kind: 'failed'; readonly failure: Failure }
  /** Somebody else changed the same: what is asked, and of which versions. */
  | { readonly kind: 'conflict'; readonly sides: RecordSides; readonly conflicts: readonly Conflict[] };

/** One record as it was, as it is in the form, and as somebody else saved it. */
export type RecordSides = {
  readonly base: AnyRecord | undefined;
  readonly mine: AnyRecord;
  readonly theirs: AnyRecord;
};

export type WorkState = {
  /** As typed, perhaps not yet in shape. */
  readonly values: AnyRecord;
  /** What the form was filled with, which tells what somebody else changed since; null for a new record. */
  readonly base: AnyRecord | null;
  /** What differs from the saved record, by path. */
  readonly changes: readonly string[];
  readonly kept: Kept;
  readonly saving: SaveState;
  /** Why this is changed, for the history; '' when nobody says. */
  readonly reason: string;
  /** What stands in the form came from kept work, and was neither saved nor turned back since. */
  readonly isRecovered: boolean;
};

/** One form at work: what is typed in it, what is kept of that, and how saving goes. */
export type RecordWork = {
  readonly collection: CollectionName;
  readonly id: string;
  readonly state: StoreApi<WorkState>;
  readonly keeper: Keeper;
  /** The form itself, once it is on the page. */
  readonly form: { current: RecordFormHandle | null };
  /** What leaving must do first; saving lives in a module of its own. */
  readonly save: () => Promise<boolean>;
};

type Begin = {
  readonly collection: CollectionName;
  readonly id: string;
  /** Kept work that the form begins with. */
  readonly unsaved: AnyRecord | undefined;
  readonly save: (work: RecordWork) => Promise<boolean>;
};

export function createRecordWork({ collection, id, unsaved, save }: Begin): RecordWork {
  const state = createStore<WorkState>(() => ({
    values: unsaved ?? savedOrNew(collection, id),
    base: savedRecord(collection, id) ?? null,
    changes: [],
    kept: { kind: 'nothing' },
    saving: { kind: 'idle' },
    reason: '',
    isRecovered: unsaved !== undefined,
  }));
  const work: RecordWork = {
    collection,
    id,
    state,
    keeper: createKeeper(
      { collection, recordId: id, base: () => state.getState().base, isKept: unsaved !== undefined },
      (kept) => state.setState({ kept }),
    ),
    form: { current: null },
    save: () => save(work),
  };
  return work;
}

/** The record as it stands in the open register; an empty one while it was never saved. */
export function savedOrNew(collection: CollectionName, id: string): AnyRecord {
  return savedRecord(collection, id) ?? newRecord(collection, id);
}

function savedRecord(collection: CollectionName, id: string): AnyRecord | undefined {
  const register = appNow().opened?.register;
  return register && recordIn(register, collection, id);
}

/** Follows what is typed: keeps it, and lets whoever wants to leave be asked. */
export function showTyped(work: RecordWork, values: AnyRecord, changedFields: number): void {
  const changes = changedFields === 0 ? [] : (work.form.current?.changes() ?? []);
  work.state.setState({ values, changes });
  followShape(work, values);
  if (changedFields === 0) {
    becomeClean(work);
    return;
  }
  work.keeper.later(values);
  setApp({
    unsaved: {
      name: nameOf(values),
      save: work.save,
      discard: () => revert(work),
      // Asked of the form: what follows the typing is a moment behind.
      keepNow: () => work.keeper.now(work.form.current?.typed() ?? work.state.getState().values),
    },
  });
}

/** Back to the record as it is saved. */
export async function revert(work: RecordWork): Promise<void> {
  work.form.current?.reset(savedOrNew(work.collection, work.id));
  work.state.setState({
    saving: { kind: 'idle' },
    reason: '',
    isRecovered: false,
    base: savedRecord(work.collection, work.id) ?? null,
  });
  setApp({ unsaved: undefined });
  await work.keeper.drop();
}

/** What is not in shape, by path; none when it can be saved. */
export function wrongFields(collection: CollectionName, values: AnyRecord): readonly string[] {
  const parsed = COLLECTIONS[collection].safeParse(values);
  return parsed.success ? [] : parsed.error.issues.map(({ path }) => path.join('.'));
}

function followShape({ collection, state }: RecordWork, values: AnyRecord): void {
  if (state.getState().saving.kind !== 'wrongShape') return;
  const fields = wrongFields(collection, values);
  state.setState({ saving: fields.length === 0 ? { kind: 'idle' } : { kind: 'wrongShape', fields } });
}

function becomeClean(work: RecordWork): void {
  void work.keeper.drop();
  if (work.state.getState().saving.kind !== 'saving') work.state.setState({ saving: { kind: 'idle' } });
  setApp({ unsaved: undefined });
}
