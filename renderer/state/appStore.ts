import { create } from 'zustand';
import type { Grouping } from '../../shared/checks/groupFindings';
import type { CommandOutput, Opened } from '../../shared/commands/contract';
import type { UnsavedWork } from '../../shared/commands/recoveryPort';
import type { Theme } from '../../shared/commands/settingsPort';
import type { Failure } from '../../shared/errors';
import type { Level } from '../../shared/fields/fieldInfo';
import type { Language } from '../../shared/i18n/text';
import type { CollectionName } from '../../shared/register/register';

/** What the form of a record begins with. */
export type RecordStart =
  | { readonly kind: 'saved' }
  | { readonly kind: 'new' }
  | { readonly kind: 'recovered'; readonly work: UnsavedWork };

/** Where the person is. One value, so that being in two places cannot be written. */
export type Page =
  | { readonly kind: 'starting' }
  | { readonly kind: 'start' }
  | { readonly kind: 'notOpened'; readonly failure: Failure }
  | { readonly kind: 'list'; readonly collection: CollectionName }
  | {
      readonly kind: 'record';
      readonly collection: CollectionName;
      readonly id: string;
      readonly start: RecordStart;
      /** The field to begin at, e.g. `purposes.0.text`; '' for the top of the page. */
      readonly at: string;
    }
  | { readonly kind: 'findings' }
  | { readonly kind: 'export' };

/** The form that holds unsaved work, and the two ways out of it. */
export type UnsavedForm = {
  /** What the record is called; '' while it has neither number nor name. */
  readonly name: string;
  /** True when everything is saved; the form itself shows why not. */
  readonly save: () => Promise<boolean>;
  readonly discard: () => Promise<void>;
};

/** A question over the page. One at a time. */
export type Question =
  | { readonly kind: 'leave'; readonly then: () => void }
  | { readonly kind: 'revert'; readonly name: string; readonly then: () => void }
  | { readonly kind: 'forget'; readonly name: string; readonly then: () => void }
  | { readonly kind: 'newRegister' }
  | { readonly kind: 'rename' }
  | { readonly kind: 'about' };

/** How a list was left, so that coming back to it finds it so. */
export type ListView = {
  readonly query: string;
  readonly sort: { readonly column: string; readonly direction: 'ascending' | 'descending' };
  /** The record that was opened last; '' before that. */
  readonly openedId: string;
};

/** How the page of findings was left. */
export type FindingsView = {
  readonly grouping: Grouping;
  /** Undefined for all levels. */
  readonly level: Level | undefined;
  readonly query: string;
  /** The groups that are not as they are at first, open or closed. */
  readonly toggled: ReadonlySet<string>;
  /** The row that was opened last; '' before that. */
  readonly openedRow: string;
};

export type Toast =
  | {
      readonly kind: 'recordSaved';
      readonly name: string;
      readonly collection: CollectionName;
      /** How many records of somebody else came along. */
      readonly others: number;
    }
  | { readonly kind: 'savedAs'; readonly name: string }
  | { readonly kind: 'renamed'; readonly title: string };

export type AppState = {
  readonly program: Pick<CommandOutput<'start'>, 'version' | 'isStandIn'>;
  readonly language: Language;
  readonly theme: Theme;
  readonly page: Page;
  readonly opened: Opened | undefined;
  /** When this window last saved the register; undefined before that. */
  readonly savedAt: Date | undefined;
  readonly unsaved: UnsavedForm | undefined;
  readonly listViews: Partial<Readonly<Record<CollectionName, ListView>>>;
  readonly findingsView: FindingsView;
  readonly question: Question | undefined;
  /** What went wrong outside any form; stands above the page until it is dismissed. */
  readonly problem: Failure | undefined;
  /** The last success; words follow from it in the language of the moment. */
  readonly toast: Toast | undefined;
};

export const FIRST_FINDINGS_VIEW: FindingsView = {
  grouping: 'rule',
  level: undefined,
  query: '',
  toggled: new Set(),
  openedRow: '',
};

export const INITIAL_STATE: AppState = {
  program: { version: '', isStandIn: false },
  language: 'nl',
  theme: 'system',
  page: { kind: 'starting' },
  opened: undefined,
  savedAt: undefined,
  unsaved: undefined,
  listViews: {},
  findingsView: FIRST_FINDINGS_VIEW,
  question: undefined,
  problem: undefined,
  toast: undefined,
};

/** What the window knows. Forms keep their own values; here is only what more than one part needs. */
export const useApp = create<AppState>(() => INITIAL_STATE);

export function setApp(change: Partial<AppState>): void {
  useApp.setState(endsToast(change) ? { ...change, toast: undefined } : change);
}

// A success is old news once something fails, another page is shown, or the first edit after it is made.
function endsToast(change: Partial<AppState>): boolean {
  const isEdit = change.unsaved !== undefined && appNow().unsaved === undefined;
  const isNews = change.page !== undefined || change.problem !== undefined || isEdit;
  return isNews && change.toast === undefined;
}

export function appNow(): AppState {
  return useApp.getState();
}
