import { useEffect } from 'react';
import { say } from '../../shared/i18n/text';
import { collectionTexts } from '../../shared/i18n/windowTexts/collectionTexts';
import { damagedTexts } from '../../shared/i18n/windowTexts/damagedTexts';
import { decideTexts } from '../../shared/i18n/windowTexts/decideTexts';
import { findingPageTexts } from '../../shared/i18n/windowTexts/findingTexts';
import { overviewTexts } from '../../shared/i18n/windowTexts/overviewTexts';
import { shellTexts } from '../../shared/i18n/windowTexts/shellTexts';
import { nameOf, recordIn } from '../../shared/register/records';
import { useApp } from './appStore';
import type { AppState, Page } from './appStore';

/** Page, register and program in the title of the window, as the task bar and a screen reader give it. */
export function useWindowTitle(): void {
  const title = useApp(titleOf);
  useEffect(() => {
    document.title = title;
  }, [title]);
}

function titleOf(state: AppState): string {
  const { language, page, opened } = state;
  const program = say(language, shellTexts.program);
  const name = nameOfPage(state, page);
  if (name === undefined) return program;
  if (page.kind === 'notOpened' || !opened) return `${name} – ${program}`;
  const register = opened.register.title || say(language, shellTexts.untitled);
  return say(language, shellTexts.pageTitle, { page: name, register });
}

function nameOfPage({ language, opened }: AppState, page: Page): string | undefined {
  switch (page.kind) {
    case 'starting':
    case 'start':
      return undefined;
    case 'notOpened':
      return say(language, damagedTexts.page);
    case 'overview':
      return say(language, overviewTexts.title);
    case 'list':
      return say(language, collectionTexts[page.collection].plural);
    case 'findings':
      return say(language, findingPageTexts.title);
    case 'decide':
      return say(language, decideTexts.title);
    case 'export':
      return say(language, shellTexts.exporting);
    case 'record':
      return nameOfRecord({ language, opened }, page);
  }
}

function nameOfRecord(
  { language, opened }: Pick<AppState, 'language' | 'opened'>,
  { collection, id }: Extract<Page, { kind: 'record' }>,
): string {
  const record = opened && recordIn(opened.register, collection, id);
  return (record && nameOf(record)) || say(language, collectionTexts[collection].unnamed);
}
