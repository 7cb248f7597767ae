import { z } from 'zod';
import type { Failure } from '../errors';
import { isValues } from '../fields/state';
import { LANGUAGES } from '../i18n/text';
import { COLLECTION_NAMES, registerSchema } from '../register/register';
import { settingsSchema } from './settingsPort';
import { unsavedWorkSchema } from './recoveryPort';

const nothing = z.undefined();
const done = z.void();
const language = z.enum(LANGUAGES);
const collection = z.enum(COLLECTION_NAMES as [(typeof COLLECTION_NAMES)[number]]);
/** A file the person chose earlier, by the handle that main gave out: a page never names a path of its own. */
const handle = z.string().max(100);

/** A record as the form sends it; main parses it with the collection's own schema. */
const recordInput = z.strictObject({ collection, record: z.looseObject({ id: z.uuid() }) });

/** An open register as the window sees it. */
const openedSchema = z.object({
  register: registerSchema,
  /** '' while the register has not been saved under a name yet. */
  path: z.string(),
  fileName: z.string(),
  folder: z.string(),
  /** Why saving is not possible, or 'writable'. */
  access: z.enum(['writable', 'newerVersion', 'readOnly']),
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
      /** The program runs on the test stand-in for Electron, which the window says. */
      isStandIn: z.boolean(),
      initial: z.union([z.literal('example'), handedOverSchema]).nullable(),
      /** The register that is open already, after the page was loaded again. */
      opened: openedSchema.nullable(),
    }),
  },
  recentFiles: { input: nothing, output: z.array(recentFileSchema) },
  openExample: { input: nothing, output: openedSchema },
  newRegister: { input: z.strictObject({ title: z.string().max(500) }), output: openedSchema },
  /** Asks for a file; null when the person cancels. */
  chooseAndOpen: { input: nothing, output: openedSchema.nullable() },
  openRecent: { input: z.strictObject({ handle }), output: openedSchema },
  /** Opens what was dropped on the window or handed over by a second start. */
  openHandedOver: { input: z.strictObject({ handle }), output: openedSchema },
  closeRegister: { input: nothing, output: done },
  reload: { input: nothing, output: openedSchema },
  /** Puts one record into the file; asks for a file name first if there is none. null when that is cancelled. */
  saveRecord: { input: recordInput, output: openedSchema.nullable() },
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
  /** Asks where, then writes the Word report. null when cancelled by the person at either moment. */
  exportWord: {
    input: z.strictObject({ language }),
    output: z.object({ handle, fileName: z.string(), folder: z.string() }).nullable(),
  },
  cancelExport: { input: nothing, output: done },
  /** Shows the folder with earlier versions of registers, in the system's own file manager. */
  showBackups: { input: nothing, output: done },
  showInFolder: { input: z.strictObject({ handle }), output: done },
  setLanguage: { input: z.strictObject({ language }), output: done },
  setTheme: { input: z.strictObject({ theme: settingsSchema.shape.theme }), output: done },
  /** Tells main whether a form holds unsaved work, so that closing the window asks first. */
  setUnsaved: { input: z.strictObject({ unsaved: z.boolean() }), output: done },
  /** The person answered the question about unsaved work: close now. */
  closeWindow: { input: nothing, output: done },
} as const;

/** What main tells the window unasked. */
export const events = {
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
    'example',
    'close',
    'showBackups',
    'about',
  ]),
  /** A second start, the file manager or a drop handed over a file. */
  fileHandedOver: handedOverSchema,
  /** The work is done, but something beside it failed, such as making a backup. */
  warning: z.custom<Failure>((value) => isValues(value) && typeof value['code'] === 'string'),
} as const;

export type Contract = typeof contract;
export type CommandName = keyof Contract;
export type CommandInput<Name extends CommandName> = z.output<Contract[Name]['input']>;
export type CommandOutput<Name extends CommandName> = z.output<Contract[Name]['output']>;
export type EventName = keyof typeof events;
export type EventData<Name extends EventName> = z.output<(typeof events)[Name]>;
export type Opened = z.output<typeof openedSchema>;
export type RecentFile = z.output<typeof recentFileSchema>;
