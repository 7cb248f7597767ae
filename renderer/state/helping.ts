import { fieldSectionId, withoutPlaces } from '../../shared/manual/fieldSections';
import type { CollectionName } from '../../shared/register/register';
import { appNow, setApp } from './appStore';
import type { Page } from './appStore';
import { leaveFor } from './leaving';
import { goTo } from './navigation';

/** The section of the manual about each page. A new page does not compile until it has one. */
const SECTIONS: Readonly<Record<Page['kind'], string>> = {
  starting: 'start',
  start: 'start',
  notOpened: 'notOpened',
  overview: 'overview',
  list: 'list',
  record: 'record',
  findings: 'findings',
  decide: 'decide',
  export: 'export',
  report: 'report',
  history: 'history',
  merge: 'merging',
  backups: 'backups',
  sheet: 'sheet',
  settings: 'settings',
  manual: 'manual',
};

/** The section of the manual about where somebody is. */
export function sectionOfPage(page: Page): string {
  const hasOwn = (page.kind === 'list' || page.kind === 'record') && page.collection !== 'activities';
  return hasOwn ? `about-${page.collection}` : SECTIONS[page.kind];
}

/** What F1 does: in a form it explains the field over it, so that nothing typed is left; elsewhere it opens the manual. */
export function help(): void {
  const { page } = appNow();
  const path = page.kind === 'record' ? pathOfFocus(page.collection) : undefined;
  if (page.kind === 'record' && path !== undefined) {
    setApp({ question: { kind: 'explain', collection: page.collection, path } });
  } else if (page.kind !== 'manual') {
    openManual(sectionOfPage(page));
  }
}

/** Opens the manual at a section; inside the manual only the section changes, and the way back stays. */
export function openManual(section: string): void {
  const { page } = appNow();
  const from = page.kind === 'manual' ? page.from : page;
  goTo({ kind: 'manual', section, from });
}

/** From the manual or the settings to where somebody was. */
export function goBack(): void {
  const { page, opened } = appNow();
  if (page.kind !== 'manual' && page.kind !== 'settings') return;
  const { from } = page;
  const isOfRegister = from.kind !== 'start' && from.kind !== 'notOpened';
  // The register may have been closed meanwhile.
  goTo(isOfRegister && opened === undefined ? { kind: 'start' } : from);
}

export function openSettings(): void {
  const { page } = appNow();
  if (page.kind === 'settings') return;
  leaveFor(() => setApp({ page: { kind: 'settings', from: page.kind === 'manual' ? page.from : page } }));
}

/** The field that has the focus, as a path of the schema; undefined outside the fields of a form. */
function pathOfFocus(collection: CollectionName): string | undefined {
  const form = document.activeElement?.closest<HTMLElement>('[data-form-id]');
  if (!form) return undefined;
  const prefix = `${form.dataset['formId'] ?? ''}-`;
  let element = document.activeElement;
  while (element && element !== form) {
    const path = element.id.startsWith(prefix) ? pathIn(element.id.slice(prefix.length)) : '';
    if (path !== '' && fieldSectionId(collection, path) !== undefined) return path;
    element = element.parentElement;
  }
  return undefined;
}

/** Behind the path an id may say which part of the control it is. */
function pathIn(id: string): string {
  return withoutPlaces(/^[\w.]+/.exec(id)?.[0] ?? '');
}
