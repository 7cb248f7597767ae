import type { Failure } from '../errors';
import type { Language } from '../i18n/text';
import type { Register } from '../register/register';
import type { ReportOptions } from '../report/reportOptions';
import type { VolumeInSet } from '../report/volumes/volume';
import type { Locking } from './lockPort';
import type { Recovery } from './recoveryPort';
import type { Rescue } from './rescuePort';
import type { ReportVerdict } from './reportSchemas';
import type { Managed } from '../policy/policy';
import type { SettingsStore } from './settingsPort';
import type { Opened } from './contract';
import type { Presence, RegisterStorage, Surroundings } from './storagePort';

/** What the commands need from the outside world. Electron, the command line and tests each supply their own. */
export type Ports = {
  readonly program: Program;
  readonly storage: RegisterStorage<Register>;
  readonly around: Surroundings;
  readonly recovery: Recovery;
  readonly rescue: Rescue;
  readonly locking: Locking;
  readonly settings: SettingsStore;
  /** What the administrator of this computer settled. */
  readonly managed: Managed;
  readonly word: WordWriter;
  readonly reports: ReportReader;
  readonly dialogs: Dialogs;
  readonly desktop: Desktop;
  readonly clock: Clock;
  /** A new UUID, never given out before. */
  readonly newId: () => string;
  readonly tell: Tell;
};

export type Program = {
  readonly version: string;
  readonly isStandIn: boolean;
  /** The language of the system, for a person who has not chosen one. */
  readonly systemLanguage: Language;
  /** Who is at work, as the system calls them; '' when it does not tell. A claim, not a proof. */
  readonly user: string;
};

export type Clock = {
  /** Now, as ISO 8601 with offset UTC. */
  readonly now: () => string;
  /** Today in the person's own time zone, YYYY-MM-DD. */
  readonly today: () => string;
};

/** What a report is made from: making it takes as long as writing it, so both happen elsewhere. */
export type ReportSource = {
  readonly register: Register;
  readonly options: ReportOptions;
  /** The path of a document of the organisation, for the look of its styles, header and footer. */
  readonly template?: string | undefined;
  /** The documents of the set that it comes as, the main volume first; undefined for one document. */
  readonly volumes?: readonly VolumeInSet[] | undefined;
};

export type WordWriter = {
  /** Makes a PDF beside a Word file where the system can, and gives its path. Fails with an AppError. */
  readonly makePdf: (path: string) => Promise<string>;
  /** Starts writing; the file is there whole or not at all. `done` fails with an AppError. */
  readonly start: (
    path: string,
    source: ReportSource,
    onProgress: (done: number, total: number) => void,
  ) => WordJob;
};

/** Reads reports that anybody may have changed. */
export type ReportReader = {
  /** Makes the report again elsewhere and compares, also with the register at hand. Fails with an AppError. */
  readonly verify: (path: string, atHand: Register | undefined, language: Language) => Promise<ReportVerdict>;
  /** The register that travels inside. Fails with an AppError where there is none. */
  readonly dataOf: (path: string) => Promise<Register>;
  /** What of a house template cannot be used. Fails with an AppError where it cannot be used at all. */
  readonly checkTemplate: (path: string) => Promise<{
    readonly missing: readonly string[];
    readonly hadMacros: boolean;
  }>;
};

export type WordJob = {
  readonly done: Promise<'written' | 'cancelled'>;
  readonly cancel: () => void;
};

/** What a file is to be saved as. */
export type SaveKind = 'register' | 'lockedRegister' | 'word';

/** Questions that the operating system asks; undefined when the person cancels. */
export type Dialogs = {
  readonly chooseRegister: () => Promise<string | undefined>;
  readonly chooseReport: () => Promise<string | undefined>;
  readonly chooseTemplate: () => Promise<string | undefined>;
  readonly chooseSavePath: (kind: SaveKind, suggestedName: string) => Promise<string | undefined>;
  /** Whether these files, which are there already, may be replaced. */
  readonly confirmReplace: (fileNames: readonly string[]) => Promise<boolean>;
};

export type Desktop = {
  readonly isFile: (path: string) => Promise<boolean>;
  readonly showInFolder: (path: string) => void;
  /** The folder in which the person's own settings, unsaved work and backups are. */
  readonly profileFolder: string;
  /** Opens the folder with backups, made first where it is not there yet. Fails with an AppError. */
  readonly showBackups: () => Promise<void>;
  readonly closeWindow: () => void;
  /** Loads the page again, so that nothing of what was on screen is left in it. */
  readonly reloadPage: () => void;
  readonly setUnsaved: (unsaved: boolean) => void;
  readonly setTheme: (theme: 'system' | 'light' | 'dark') => void;
  /** The window's language changed: menus and native texts follow. */
  readonly setLanguage: (language: Language) => void;
};

/** One-way news to the window. */
export type Tell = {
  /** Somebody else saved the open register; it was read again. */
  readonly registerChanged: (opened: Opened) => void;
  /** The file of the open register is gone, or cannot be used any more. */
  readonly registerLost: (failure: Failure) => void;
  readonly othersPresent: (others: readonly Presence[]) => void;
  readonly exportProgress: (done: number, total: number) => void;
  /** What was asked is done, but something beside it failed. */
  readonly warning: (failure: Failure) => void;
};
