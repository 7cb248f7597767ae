import type { Level } from '../../shared/fields/fieldInfo';
import type { CollectionName } from '../../shared/register/register';
import { FIRST_FINDINGS_VIEW, appNow, setApp } from './appStore';
import type { Page } from './appStore';
import { leaveFor } from './leaving';

/** Goes to a page, after asking about unsaved work. */
export function goTo(page: Page): void {
  leaveFor(() => setApp({ page, problem: undefined }));
}

export function goToList(collection: CollectionName): void {
  goTo({ kind: 'list', collection });
}

/** Goes to a record, to a field of it where one is named. */
export function goToRecord(collection: CollectionName, id: string, at = ''): void {
  goTo({ kind: 'record', collection, id, start: { kind: 'saved' }, at });
}

/** A record that is only in the form until it is saved. */
export function goToNewRecord(collection: CollectionName): void {
  goTo({ kind: 'record', collection, id: crypto.randomUUID(), start: { kind: 'new' }, at: '' });
}

/** Goes to the findings of one rule, or with these words. */
export function goToFindingsAbout(query: string): void {
  leaveFor(() => {
    setApp({
      page: { kind: 'findings' },
      findingsView: { ...FIRST_FINDINGS_VIEW, query },
      problem: undefined,
    });
  });
}

/** Goes to all findings of one level. */
export function goToFindings(level: Level): void {
  leaveFor(() => {
    setApp({
      page: { kind: 'findings' },
      findingsView: { ...appNow().findingsView, state: 'open', level, query: '', openedRow: '' },
      problem: undefined,
    });
  });
}
