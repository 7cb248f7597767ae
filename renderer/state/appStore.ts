import { create } from 'zustand';
import { NOT_MANAGED } from '../../shared/policy/policy';
import type { Managed } from '../../shared/policy/policy';
import type { Grouping } from '../../shared/checks/groupFindings';
import type { CommandOutput, EventData, Opened, Step } from '../../shared/commands/contract';
import type { UnsavedWork } from '../../shared/commands/recoveryPort';
import type { Density, Motion, Theme } from '../../shared/commands/settingsPort';
import type { Failure } from '../../shared/errors';
import type { Level } from '../../shared/fields/fieldInfo';
import type { Language } from '../../shared/i18n/text';
import type { DecideView } from '../../shared/i18n/windowTexts/decideTexts';
import type { FindingsState } from '../../shared/i18n/windowTexts/findingTexts';
import type { DecisionKind } from '../../shared/register/decision';
import type { AnyRecord, CollectionName } from '../../shared/register/register';
import type { ListFilter } from '../../shared/search/filters';
import type { SavedView } from '../../shared/search/savedView';
import type { SortKey } from '../../shared/search/sortRows';
import type { SheetCollection } from '../../shared/spreadsheet/sheetColumns';
import type { ToDecide } from './deciding';
import type { NewRegisterDraft } from './newRegisterDraft';

/** What the form of a record begins with. */
export type RecordStart =
  | { readonly kind: 'saved' }
  | { readonly kind: 'new' }
  /** Begun from another record. */
  | { readonly kind: 'copy'; readonly record: AnyRecord }
  | { readonly kind: 'recovered'; readonly work: UnsavedWork };

/** Where the person is. One value, so that being in two places cannot be written. */
export type Page =
  | { readonly kind: 'starting' }
  | { readonly kind: 'start' }
  | { readonly kind: 'notOpened'; readonly failure: Failure }
  | { readonly kind: 'overview' }
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
  /** `country` is what the tool for transfers begins with; '' for none. */
  | { readonly kind: 'decide'; readonly view: DecideView; readonly country: string }
  | { readonly kind: 'export' }
  | { readonly kind: 'backups' }
  /** Records that come from a spreadsheet. */
  | { readonly kind: 'sheet'; readonly collection: SheetCollection }
  /** A report that is checked; `handle` is that of its file. */
  | { readonly kind: 'report'; readonly handle: string; readonly fileName: string }
  /** `part` and `recordId` for the changes of one record only; '' for all. */
  | { readonly kind: 'history'; readonly part: CollectionName | ''; readonly recordId: string }
  /** `handle` of the other copy; '' while none is chosen. */
  | { readonly kind: 'merge'; readonly handle: string }
  | { readonly kind: 'settings'; readonly from: Page }
  /** `from` is where somebody was when they asked; the way back leads there. */
  | { readonly kind: 'manual'; readonly section: string; readonly from: Page };

/** The form that holds unsaved work, and the two ways out of it. */
export type UnsavedForm = {
  /** What the record is called; '' while it has neither number nor name. */
  readonly name: string;
  /** True when everything is saved; the form itself shows why not. */
  readonly save: () => Promise<boolean>;
  readonly discard: () => Promise<void>;
  /** Keeps what is typed in the person's own profile at once; false when that failed. */
  readonly keepNow?: () => Promise<boolean>;
};

/** A question over the page. One at a time. */
export type Question =
  | { readonly kind: 'leave'; readonly then: () => void }
  | { readonly kind: 'revert'; readonly name: string; readonly then: () => void }
  | { readonly kind: 'forget'; readonly name: string; readonly then: () => void }
  | { readonly kind: 'decide'; readonly toDecide: ToDecide }
  /** `begun` is what was typed before and is not in a file yet. */
  | {
      readonly kind: 'newRegister';
      readonly begun: NewRegisterDraft | undefined;
      /** Where the new register is shown first. */
      readonly goesTo: 'list' | 'sheet';
    }
  | { readonly kind: 'rename' }
  | { readonly kind: 'replaceDamaged' }
  /** Of these activities or processor records; of what can be chosen there when there are none. */
  | { readonly kind: 'extract'; readonly recordIds: readonly string[] }
  | { readonly kind: 'lock' }
  | { readonly kind: 'about' }
  | { readonly kind: 'eraseName' }
  /** Another copy of the open register was dropped on the window. */
  | { readonly kind: 'openOrMerge'; readonly handle: string; readonly fileName: string }
  | { readonly kind: 'shortcuts' }
  /** What the manual says of one field, over the form in which somebody types. */
  | { readonly kind: 'explain'; readonly collection: CollectionName; readonly path: string }
  | { readonly kind: 'palette' };

/** How a list was left, so that coming back to it finds it so. */
export type ListView = {
  readonly query: string;
  readonly sort: readonly SortKey[];
  /** The columns that were chosen, in their order; none for those that the list begins with. */
  readonly columns: readonly string[];
  readonly filters: readonly ListFilter[];
  /** The field that records are grouped by; '' for none. */
  readonly grouping: string;
  /** The values whose groups are closed. */
  readonly closedGroups: ReadonlySet<string>;
  /** The saved view that was shown last; '' for none. */
  readonly viewId: string;
  /** The records that are chosen, also while a filter hides them. */
  readonly selected: ReadonlySet<string>;
  /** The record that was opened last; '' before that. */
  readonly openedId: string;
};

/** How the page of findings was left. */
export type FindingsView = {
  readonly grouping: Grouping;
  readonly state: FindingsState;
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
  | { readonly kind: 'severalChanged'; readonly count: number; readonly collection: CollectionName }
  | { readonly kind: 'severalAdded'; readonly count: number; readonly collection: CollectionName }
  | { readonly kind: 'copied'; readonly count: number }
  | { readonly kind: 'partiesMerged'; readonly gone: string; readonly kept: string }
  | { readonly kind: 'merged'; readonly file: string }
  | { readonly kind: 'nameErased'; readonly count: number }
  | { readonly kind: 'replacedDamaged'; readonly file: string; readonly kept: string }
  | { readonly kind: 'backupRestored'; readonly at: string }
  | { readonly kind: 'extracted'; readonly file: string }
  | { readonly kind: 'lockChanged'; readonly how: 'locked' | 'changed' | 'unlocked'; readonly file: string }
  | { readonly kind: 'renamed'; readonly title: string }
  | { readonly kind: 'delivered'; readonly number: number; readonly to: string }
  | {
      readonly kind: 'decided';
      readonly what: DecisionKind | 'withdrawn';
      readonly count: number;
    }
  /** How many records somebody else changed; they are on screen now. */
  | { readonly kind: 'othersSaved'; readonly count: number }
  | { readonly kind: 'moved'; readonly direction: 'undo' | 'redo'; readonly step: Step };

export type AppState = {
  readonly program: Pick<
    CommandOutput<'start'>,
    'version' | 'isStandIn' | 'user' | 'account' | 'profileFolder'
  >;
  /** What the administrator of this computer settled. */
  readonly managed: Managed;
  readonly language: Language;
  readonly theme: Theme;
  readonly density: Density;
  readonly motion: Motion;
  /** The name that the person chose to stand with changes; '' for that of the system. */
  readonly author: string;
  /** Pairs of parties that look alike and are two, as this person said; by their ids. */
  readonly partiesApart: readonly string[];
  /** After how many minutes without input a locked register is closed; 0 for never. */
  readonly lockAfter: number;
  readonly page: Page;
  readonly opened: Opened | undefined;
  /** Grows when records changed under the page in another way than by its form, so that the form begins again. */
  readonly revision: number;
  /** Other files beside the open one that hold the same register and something that it does not. */
  readonly copies: CommandOutput<'registerCopies'>;
  /** Those of them that the person does not want to be told of now, by handle and when they were changed. */
  readonly copiesPutOff: ReadonlySet<string>;
  /** Who else has the same file open. */
  readonly others: EventData<'othersPresent'>;
  /** When this window last saved the register; undefined before that. */
  readonly savedAt: Date | undefined;
  readonly unsaved: UnsavedForm | undefined;
  /** The views on lists that this person saved, of every list. */
  readonly savedViews: readonly SavedView[];
  readonly listViews: Partial<Readonly<Record<CollectionName, ListView>>>;
  readonly findingsView: FindingsView;
  readonly question: Question | undefined;
  /** What went wrong outside any form; stands above the page until it is dismissed. */
  readonly problem: Failure | undefined;
  /** The register that was opened in the place of this damaged file, as long as it has no file of its own. */
  readonly repaired: { readonly fileName: string; readonly registerId: string } | undefined;
  /** The last success; words follow from it in the language of the moment. */
  readonly toast: Toast | undefined;
};

export const FIRST_FINDINGS_VIEW: FindingsView = {
  grouping: 'rule',
  state: 'open',
  level: undefined,
  query: '',
  toggled: new Set(),
  openedRow: '',
};

export const INITIAL_STATE: AppState = {
  program: { version: '', isStandIn: false, user: '', account: '', profileFolder: '' },
  managed: NOT_MANAGED,
  language: 'nl',
  theme: 'system',
  density: 'comfortable',
  motion: 'system',
  author: '',
  partiesApart: [],
  lockAfter: 0,
  page: { kind: 'starting' },
  opened: undefined,
  revision: 0,
  copies: [],
  copiesPutOff: new Set(),
  others: [],
  savedAt: undefined,
  unsaved: undefined,
  savedViews: [],
  listViews: {},
  findingsView: FIRST_FINDINGS_VIEW,
  question: undefined,
  problem: undefined,
  repaired: undefined,
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
