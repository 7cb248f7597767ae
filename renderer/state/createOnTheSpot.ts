import { newRecord } from '../../shared/register/newRecord';
import type { Collection } from '../../shared/fields/fieldInfo';
import { api } from '../api';
import { setApp } from './appStore';
import { newerCopy } from './newerCopy';

/**
 * Saves a record of another list with only its name, so that the form at hand can point to it; the rest is filled in
 * there later. Its id, or undefined when it was not saved; then the window says why.
 */
export async function createOnTheSpot(to: Collection, name: string): Promise<string | undefined> {
  const id = crypto.randomUUID();
  const record = { ...newRecord(to, id), name };
  const result = await api().saveRecord({ collection: to, record, base: null });
  if (!result.ok) {
    setApp({ problem: result.error });
    return undefined;
  }
  if (result.value === null) return undefined;
  setApp({ opened: newerCopy(result.value), savedAt: new Date(), problem: undefined });
  return id;
}
