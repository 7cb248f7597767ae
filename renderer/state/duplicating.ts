import { duplicateRecord } from '../../shared/register/duplicateRecord';
import type { CollectionName, RecordOf } from '../../shared/register/register';
import { appNow } from './appStore';
import { goTo } from './navigation';

/** Begins a record from another one; it is only in the form until it is saved. */
export function duplicate<Name extends CollectionName>(collection: Name, record: RecordOf<Name>): void {
  const { language } = appNow();
  const copy = duplicateRecord(collection, record, { language, newId: () => crypto.randomUUID() });
  goTo({ kind: 'record', collection, id: copy.id, start: { kind: 'copy', record: copy }, at: '' });
}
