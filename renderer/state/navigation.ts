import type { CollectionName } from '../../shared/register/register';
import { setApp } from './appStore';
import type { Page } from './appStore';
import { leaveFor } from './leaving';

/** Goes to a page, after asking about unsaved work. */
export function goTo(page: Page): void {
  leaveFor(() => setApp({ page, problem: undefined }));
}

export function goToList(collection: CollectionName): void {
  goTo({ kind: 'list', collection });
}

export function goToRecord(collection: CollectionName, id: string): void {
  goTo({ kind: 'record', collection, id, start: { kind: 'saved' } });
}

/** A record that is only in the form until it is saved. */
export function goToNewRecord(collection: CollectionName): void {
  goTo({ kind: 'record', collection, id: crypto.randomUUID(), start: { kind: 'new' } });
}
