import { z } from 'zod';
import type { Failure } from '../errors';
import { isValues } from '../fields/state';
import { LANGUAGES } from '../i18n/text';
import { decisionSchema } from '../register/decision';
import { managedSchema } from '../policy/policy';
import { COLLECTION_NAMES } from '../register/register';
import { savedViewSchema, savedViewsSchema } from '../search/savedView';
import { EDITIONS } from '../report/editions';
import { VOLUME_KINDS, VOLUME_SIZE_MAX, VOLUME_SIZE_MIN } from '../report/volumes/planVolumes';
import { historyContract, stateInput } from './historySchemas';
import { rescueContract } from './rescueSchemas';
import { lockContract } from './lockSchemas';
import { bulkContract } from './bulkSchemas';
import { openedSchema } from './openedSchema';
import type { stepSchema } from './openedSchema';
import { mergeContract, mergeInput } from './mergeSchemas';
import { reportVerdict, templateSchema } from './reportSchemas';
import { parcelContract } from './parcelSchemas';
import { preferencesSchema, settingsSchema } from './settingsPort';
import { unsavedWorkSchema } from './recoveryPort';

const failureSchema = z.custom<Failure>((value) => isValues(value) && typeof value['code'] === 'string');
const nothing = z.undefined();
const done = z.void();
const language = z.enum(LANGUAGES);
const collection = z.enum(COLLECTION_NAMES as [(typeof COLLECTION_NAMES)[number]]);
/** A file the person chose earlier, by the handle that main gave out: a page never names a path of its own. */
const handle = z.string().max(100);

/** A record as the form sends it; main parses it with the collection's own schema. */
const recordInput = z.strictObject({
  collection,
  record: z.looseObject({ id: z.uuid() }),
  /**
   * What the form was filled with; null for a new record. What somebody else changed since is merged field by field.
   * Absent: as the record stands in the open register.
   */
  base: z.looseObject({ id: z.uuid() }).nullable().optional(),
});

const decideSchema = z.strictObject({
  add: z.array(
    decisionSchema
      .pick({ kind: true, rule: true, reason: true, until: true })
      .extend({
        collection: z.union([z.literal(''), collection]),
        recordId: z.string().max(100),
        /** By place, as findings name it; main makes it last and notes what stands there. */
        path: z.string().max(1_000),
      })
      .strict(),
  ),
  /** Decisions to take back, by id. */
  remove: z.array(z.uuid()),
});

const recentFileSchema = z.object({
  handle,
  title: z.string(),
  fileName: z.string(),
  folder: z.string(),
  openedAt: z.string(),
  activities: z.number(),
  processorRecords: z.number(),
  isThere: z.boolean(),
});

const handedOverSchema = z.object({ handle, fileName: z.string() });

/** Every command, once: the same name is the IPC channel, the method of `window.ropa` and the function in main. */
export const contract = {
  /** What the window needs at its start; `initial` is what the command line asked to open, if anything. */
  start: {
    input: nothing,
    output: z.object({
      version: z.string(),
      language,
      theme: settingsSchema.shape.theme,
      ...preferencesSchema.shape,
      /** After how many minutes without input a locked register is closed; 0 for never. */
      lockAfter: z.number(),
      /** Where this program keeps settings, unsaved work and backups. */
      profileFolder: z.string(),
      /** What the administrator of this computer settled. */
      managed: managedSchema,
      /** The program runs on the test stand-in for Electron, which the window says. */
      isStandIn: z.boolean(),
      /** The views on lists that this person saved. */
      savedViews: z.array(savedViewSchema),
      /** Who is at work: the name that the person chose, else what the system calls them. */
      user: z.string(),
      /** What the system calls them. */
      account: z.string(),
      initial: z.union([z.literal('example'), handedOverSchema]).nullable(),
      /** The register that is open already, after the page was loaded again. */
      opened: openedSchema.nullable(),
    }),
  },
  ...parcelContract,
  recentFiles: { input: nothing, output: z.array(recentFileSchema) },
  openExample: { input: nothing, output: openedSchema },
  newRegister: { input: z.strictObject({ title: z.string().max(500) }), output: openedSchema },
  /** Asks for a file; null when the person cancels. */
  chooseAndOpen: { input: nothing, output: openedSchema.nullable() },
  openRecent: { input: z.strictObject({ handle }), output: openedSchema },
  /** Opens what was dropped on the window or handed over by a second start. */
  openHandedOver: { input: z.strictObject({ handle }), output: openedSchema },
  closeRegister: { input: nothing, output: done },
  ...lockContract,
  reload: { input: nothing, output: openedSchema },
  ...mergeContract,
  /** Merges what was looked at, with an answer to every question; null when no file name was given. */
  mergeFinish: { input: mergeInput.extend({ handle }), output: openedSchema.nullable() },
  /** Puts one record into the file; asks for a file name first if there is none. null when that is cancelled. */
  saveRecord: {
    // Why, in the person's words, for the history; absent for no reason given.
    input: recordInput.extend({ reason: z.string().max(2_000).optional() }),
    output: openedSchema.nullable(),
  },
  /** Puts several records into the file as one step. All of them or, when one cannot be saved, none. */
  saveRecords: {
    input: z.strictObject({ changes: z.array(recordInput).min(1), reason: z.string().max(2_000) }),
    output: openedSchema.nullable(),
  },
  ...bulkContract,
  /** Notes what is decided about findings, or takes it back; who and when are filled in here. */
  decide: { input: decideSchema, output: openedSchema.nullable() },
  /** Takes back the last saved step of this window, by a new change. null when there is nothing to take back. */
  undo: { input: nothing, output: openedSchema.nullable() },
  redo: { input: nothing, output: openedSchema.nullable() },
  ...historyContract,
  /** Shows the register as it was right after an entry, or at a moment, to read; the file stays what it is. */
  showState: { input: stateInput, output: openedSchema },
  /** Back to the register as it is. */
  showNow: { input: nothing, output: openedSchema },
  /** Saves everything under another name. null when cancelled. */
  saveAs: { input: nothing, output: openedSchema.nullable() },
  saveTitle: { input: z.strictObject({ title: z.string().max(500) }), output: openedSchema.nullable() },
  /** Keeps unsaved form work in the person's own profile. */
  keepUnsaved: { input: recordInput, output: done },
  dropUnsaved: { input: z.strictObject({ recordId: z.uuid() }), output: done },
  unsavedWork: { input: nothing, output: z.array(unsavedWorkSchema) },
  /** Opens the register that unsaved work belongs to, so that the form can show it. */
  openForUnsaved: {
    input: z.strictObject({ registerId: z.uuid(), recordId: z.uuid() }),
    output: openedSchema,
  },
  forgetUnsaved: { input: z.strictObject({ registerId: z.uuid(), recordId: z.uuid() }), output: done },
  /**
   * Asks where, then writes the Word report. A final one is refused while a point of Article 30 is open without a recorded
   * reason. null when cancelled by the person at either moment.
   */
  exportWord: {
    input: z.strictObject({
      language,
      status: z.enum(['concept', 'final']),
      edition: z.enum(EDITIONS),
      /** '' for all organisations. */
      organisationId: z.string().max(100),
      /** As the records spell it; '' for all departments. */
      department: z.string().max(10_000),
      /** Activities and processor records; none for all. */
      recordIds: z.array(z.string().max(100)).max(100_000),
      /** For whom the edition for a customer is made; '' in any other. */
      customerPartyId: z.string().max(100),
      /** What changed since: the number of a delivery or a day, YYYY-MM-DD; '' for nothing of that. */
      since: z.string().max(20),
      /** The changes since then as changes that Word shows, in the text itself. */
      trackChanges: z.boolean(),
      /** A document of nothing but those changes. */
      onlyChanges: z.boolean(),
      /** By what the report is parted when it has more records than `size`, and how many a part has at most. */
      volumes: z.strictObject({
        by: z.enum(VOLUME_KINDS),
        size: z.int().min(VOLUME_SIZE_MIN).max(VOLUME_SIZE_MAX),
      }),
    }),
    output: z
      .object({
        handle,
        fileName: z.string(),
        folder: z.string(),
        /** The other documents of the set, which lie beside it; none for a report in one document. */
        volumes: z.array(z.object({ handle, fileName: z.string(), title: z.string() })),
      })
      .nullable(),
  },
  cancelExport: { input: nothing, output: done },
  /** Makes a PDF beside a report that was made here, with what the system has for it. */
  makePdf: {
    input: z.strictObject({ handle }),
    output: z.object({ handle, fileName: z.string(), folder: z.string() }),
  },
  /** Notes in the register to whom the report that was just made was delivered. null when saving was cancelled. */
  recordDelivery: {
    input: z.strictObject({ handle, to: z.string().min(1).max(2_000), note: z.string().max(2_000) }),
    output: openedSchema.nullable(),
  },
  ...rescueContract,
  /** Opens one of the `repairOffers` as a register without a file. */
  openOffer: { input: z.strictObject({ offer: z.string().max(5_000), language }), output: openedSchema },
  /** Writes the register that was opened so over the damaged file, of which a copy is kept beside it. */
  replaceDamaged: { input: nothing, output: z.object({ opened: openedSchema, keptIn: z.string() }) },
  /** Shows a backup, to read; `showNow` goes back. */
  lookAtBackup: { input: z.strictObject({ handle }), output: openedSchema },
  /** Puts a backup back, as a step that can be undone; the register as it is now is backed up first. */
  restoreBackup: { input: z.strictObject({ handle, language }), output: openedSchema.nullable() },
  /** Shows the folder with earlier versions of registers, in the system's own file manager. */
  showBackups: { input: nothing, output: done },
  /** The document of the organisation that gives reports their look; null for the program's own look. */
  reportTemplate: { input: nothing, output: templateSchema.nullable() },
  /** Asks for another one, which is used from then on; null when the person cancels. */
  chooseTemplate: { input: nothing, output: templateSchema.nullable() },
  forgetTemplate: { input: nothing, output: done },
  /** Asks for a report to check; null when the person cancels. */
  chooseReport: { input: nothing, output: handedOverSchema.nullable() },
  /** Whether a report still says what it was made from, and what changed in the open register since. */
  verifyReport: { input: z.strictObject({ handle, language }), output: reportVerdict },
  /** Opens the data that travels in a report as a register without a file. */
  openReportData: { input: z.strictObject({ handle }), output: openedSchema },
  showInFolder: { input: z.strictObject({ handle }), output: done },
  setLanguage: { input: z.strictObject({ language }), output: done },
  /** How the window looks besides language and theme, and the name that stands with changes; '' for the system's. */
  savePreferences: { input: preferencesSchema, output: done },
  /** Keeps the person's views on lists, all of them. */
  saveViews: { input: z.strictObject({ views: savedViewsSchema }), output: done },
  setTheme: { input: z.strictObject({ theme: settingsSchema.shape.theme }), output: done },
  /** Tells main whether a form holds unsaved work, so that closing the window asks first. */
  setUnsaved: { input: z.strictObject({ unsaved: z.boolean() }), output: done },
  /** The person answered the question about unsaved work: close now. */
  closeWindow: { input: nothing, output: done },
} as const;

/** What main tells the window unasked. */
export const events = {
  /** Somebody else saved the open register, and it was read again. */
  registerChanged: openedSchema,
  /** The file of the open register is gone or cannot be used any more; what is on screen is kept. */
  registerLost: failureSchema,
  /** Who else has the same file open, now. */
  othersPresent: z.array(z.object({ user: z.string(), host: z.string(), since: z.string() })),
  exportProgress: z.object({ done: z.number(), total: z.number() }),
  /** The window was asked to close while there is unsaved work. */
  closeRequested: z.undefined(),
  /** A menu item or its key: the page does it, so that one place knows what can be done now. */
  menuCommand: z.enum([
    'new',
    'open',
    'save',
    'saveAs',
    'export',
    'verifyReport',
    'example',
    'close',
    'undo',
    'redo',
    'palette',
    'merge',
    'history',
    'backups',
    'extract',
    'lock',
    'lockNow',
    'showBackups',
    'settings',
    'manual',
    'shortcuts',
    'about',
  ]),
  /** A second start, the file manager or a drop handed over a file. */
  fileHandedOver: handedOverSchema,
  /** The work is done, but something beside it failed, such as making a backup. */
  warning: failureSchema,
} as const;

export type Contract = typeof contract;
export type CommandName = keyof Contract;
export type CommandInput<Name extends CommandName> = z.output<Contract[Name]['input']>;
export type CommandOutput<Name extends CommandName> = z.output<Contract[Name]['output']>;
export type EventName = keyof typeof events;
export type EventData<Name extends EventName> = z.output<(typeof events)[Name]>;
export type Step = z.output<typeof stepSchema>;
export type Decide = z.output<typeof decideSchema>;
export type Opened = z.output<typeof openedSchema>;
export type RecentFile = z.output<typeof recentFileSchema>;
