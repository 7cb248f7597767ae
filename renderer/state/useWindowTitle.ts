import { useEffect } from 'react';
import { say } from '../../shared/i18n/text';
import type { Text } from '../../shared/i18n/text';
import { backupTexts } from '../../shared/i18n/windowTexts/backupTexts';
import { collectionTexts } from '../../shared/i18n/windowTexts/collectionTexts';
import { damagedTexts } from '../../shared/i18n/windowTexts/damagedTexts';
import { decideTexts } from '../../shared/i18n/windowTexts/decideTexts';
import { findingPageTexts } from '../../shared/i18n/windowTexts/findingTexts';
import { historyPageTexts } from '../../shared/i18n/windowTexts/historyPageTexts';
import { mergePageTexts } from '../../shared/i18n/windowTexts/mergePageTexts';
import { overviewTexts } from '../../shared/i18n/windowTexts/overviewTexts';
import { manualTexts } from '../../shared/i18n/windowTexts/manualTexts';
import { reportPageTexts } from '../../shared/i18n/windowTexts/reportPageTexts';
import { settingsTexts } from '../../shared/i18n/windowTexts/settingsTexts';
import { sheetTexts } from '../../shared/i18n/windowTexts/sheetTexts';
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
  if (opened.isLocked) return lockedTitle(state, page, opened.fileName);
  const register = opened.register.title || say(language, shellTexts.untitled);
  return say(language, shellTexts.pageTitle, { page: name, register });
}

// The system shows titles to everybody at the screen, and some systems keep them: of a locked register only its file.
function lockedTitle(state: AppState, page: Page, register: string): string {
  const list = page.kind === 'record' ? collectionTexts[page.collection].plural[state.language] : undefined;
  return say(state.language, shellTexts.pageTitle, { page: list ?? nameOfPage(state, page) ?? '', register });
}

/** The titles of the pages that have one of their own; the others take theirs from what they show. */
const TITLES: Readonly<
  Record<Exclude<Page['kind'], 'starting' | 'start' | 'list' | 'record' | 'sheet'>, Text>
> = {
  notOpened: damagedTexts.page,
  overview: overviewTexts.title,
  findings: findingPageTexts.title,
  decide: decideTexts.title,
  export: shellTexts.exporting,
  backups: backupTexts.title,
  history: historyPageTexts.title,
  merge: mergePageTexts.title,
  report: reportPageTexts.title,
  settings: settingsTexts.title,
  manual: manualTexts.title,
};

function nameOfPage({ language, opened }: AppState, page: Page): string | undefined {
  if (page.kind === 'starting' || page.kind === 'start') return undefined;
  if (page.kind === 'list') return say(language, collectionTexts[page.collection].plural);
  if (page.kind === 'sheet') {
    const list = say(language, collectionTexts[page.collection].plural);
    return say(language, sheetTexts.title, { list });
  }
  if (page.kind === 'record') return nameOfRecord({ language, opened }, page);
  return say(language, TITLES[page.kind]);
}

function nameOfRecord(
  { language, opened }: Pick<AppState, 'language' | 'opened'>,
  { collection, id }: Extract<Page, { kind: 'record' }>,
): string {
  const record = opened && recordIn(opened.register, collection, id);
  return (record && nameOf(record)) || say(language, collectionTexts[collection].unnamed);
}
