import { createStore } from 'zustand/vanilla';
import type { StoreApi } from 'zustand/vanilla';
import type { Failure } from '../../shared/errors';
import { newRecord } from '../../shared/register/newRecord';
import { nameOf, recordIn } from '../../shared/register/records';
import type { AnyRecord, CollectionName } from '../../shared/register/register';
import type { RecordFormHandle } from '../form/RecordForm';
import { appNow, setApp } from './appStore';
import { createKeeper } from './keeper';
import type { Keeper, Kept } from './keeper';

/** What came of the last attempt to save. */
export type SaveState =
  | { readonly kind: 'idle' }
  | { readonly kind: 'saving' }
  | { readonly kind: 'wrongShape' }
  | { readonly kind: 'failed'; readonly failure: Failure };

export type WorkState = {
  /** As typed, perhaps not yet in shape. */
  readonly values: AnyRecord;
  /** What differs from the saved record, by path. */
  readonly changes: readonly string[];
  readonly kept: Kept;
  readonly saving: SaveState;
  /** Somebody else saved the same record: not known, on screen now, or seen and to be saved over. */
  readonly theirs: 'none' | 'shown' | 'seen';
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
    changes: [],
    kept: { kind: 'nothing' },
    saving: { kind: 'idle' },
    theirs: 'none',
  }));
  const work: RecordWork = {
    collection,
    id,
    state,
    keeper: createKeeper({ collection, recordId: id, isKept: unsaved !== undefined }, (kept) =>
      state.setState({ kept }),
    ),
    form: { current: null },
    save: () => save(work),
  };
  return work;
}

/** The record as it stands in the open register; an empty one while it was never saved. */
export function savedOrNew(collection: CollectionName, id: string): AnyRecord {
  const register = appNow().opened?.register;
  return (register && recordIn(register, collection, id)) ?? newRecord(collection, id);
}

/** Follows what is typed: keeps it, and lets whoever wants to leave be asked. */
export function showTyped(work: RecordWork, values: AnyRecord, changedFields: number): void {
  const changes = changedFields === 0 ? [] : (work.form.current?.changes() ?? []);
  work.state.setState({ values, changes });
  if (changedFields === 0) {
    becomeClean(work);
    return;
  }
  work.keeper.later(values);
  setApp({ unsaved: { name: nameOf(values), save: work.save, discard: () => revert(work) } });
}

/** Back to the record as it is saved. */
export async function revert(work: RecordWork): Promise<void> {
  work.form.current?.reset(savedOrNew(work.collection, work.id));
  work.state.setState({ saving: { kind: 'idle' }, theirs: 'none' });
  setApp({ unsaved: undefined });
  await work.keeper.drop();
}

function becomeClean(work: RecordWork): void {
  void work.keeper.drop();
  if (work.state.getState().saving.kind !== 'saving') work.state.setState({ saving: { kind: 'idle' } });
  setApp({ unsaved: undefined });
}
