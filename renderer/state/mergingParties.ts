import type { Failure } from '../../shared/errors';
import type { JoinedRecord } from '../../shared/register/joinParties';
import type { Party } from '../../shared/register/party';
import { recordIn } from '../../shared/register/records';
import { api } from '../api';
import { appNow, setApp } from './appStore';
import { showReplaced } from './undoing';

export type Merge = {
  readonly kept: Party;
  readonly gone: Party;
  /** Every record that changes. */
  readonly changes: readonly JoinedRecord[];
  /** For the history. */
  readonly reason: string;
};

/** Saves the merge of two parties as one step and goes to the one that stays; a failure when nothing was saved. */
export async function mergeParties({ kept, gone, changes, reason }: Merge): Promise<Failure | undefined> {
  const register = appNow().opened?.register;
  const given = changes.map(({ collection, record }) => ({
    collection,
    record,
    // What the person saw in the preview; what somebody else changed since is merged, or told.
    base: (register && recordIn(register, collection, record.id)) ?? null,
  }));
  const result = await api().saveRecords({ changes: given, reason });
  if (!result.ok) return result.error;
  if (result.value === null) return undefined;
  setApp({ page: { kind: 'record', collection: 'parties', id: kept.id, start: { kind: 'saved' }, at: '' } });
  showReplaced(result.value);
  setApp({
    savedAt: new Date(),
    problem: undefined,
    toast: { kind: 'partiesMerged', gone: gone.name, kept: kept.name },
  });
  return undefined;
}
