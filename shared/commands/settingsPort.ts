import { z } from 'zod';
import { LANGUAGES } from '../i18n/text';

export const THEMES = ['system', 'light', 'dark'] as const;
export const DENSITIES = ['comfortable', 'compact'] as const;
export const MOTIONS = ['system', 'off'] as const;

/** As long as a name beside a change may be. */
export const MAX_AUTHOR = 200;

const MAX_RECENT_FILES = 20;

const recentFileSchema = z.object({
  path: z.string().min(1),
  title: z.string(),
  openedAt: z.iso.datetime({ offset: true }),
  activities: z.int().min(0),
  processorRecords: z.int().min(0),
});

/** The latest of them; somebody with more has another problem. */
export const MAX_PARTIES_APART = 2_000;
const partiesApart = z.array(z.string().max(100)).max(MAX_PARTIES_APART);

/** The person's own settings. Loose, so that a setting of a newer program survives this one. */
export const settingsSchema = z.looseObject({
  /** Absent until the person chose one: then the system's language decides. */
  language: z.enum(LANGUAGES).optional(),
  theme: z.enum(THEMES),
  /** What cannot be read here is as if it was never chosen: it must not cost the other settings. */
  density: z.enum(DENSITIES).optional().catch(undefined),
  motion: z.enum(MOTIONS).optional().catch(undefined),
  /** The name that stands with changes; absent for what the system calls the person. */
  author: z.string().max(MAX_AUTHOR).optional().catch(undefined),
  /** After how many minutes without input a locked register is closed; absent for never. */
  lockAfter: z.int().min(0).max(1_440).optional().catch(undefined),
  /** The path of the document that gives reports their look; absent for the program's own. */
  template: z.string().max(4_096).optional().catch(undefined),
  /** Latest first. */
  recentFiles: z.array(recentFileSchema).max(MAX_RECENT_FILES),
  /** Views on lists, looked at one by one when they are asked for: what is wrong with one must not cost the others. */
  savedViews: z.array(z.unknown()).optional().catch(undefined),
  /** Pairs of parties that look alike and are two, as the person said; by their ids. */
  partiesApart: partiesApart.optional().catch(undefined),
  /** Where the window stood last, in screen pixels; absent until it was moved. */
  window: z
    .object({
      x: z.int(),
      y: z.int(),
      width: z.int().positive(),
      height: z.int().positive(),
      isMaximized: z.boolean(),
    })
    .optional(),
});

/** What the person chose besides language and theme. `author` is the name that stands with changes; '' for the system's. */
export const preferencesSchema = z.strictObject({
  density: z.enum(DENSITIES),
  motion: z.enum(MOTIONS),
  author: z.string().max(MAX_AUTHOR),
  partiesApart: partiesApart.optional(),
});

export type Settings = z.infer<typeof settingsSchema>;
export type Theme = Settings['theme'];
export type Density = (typeof DENSITIES)[number];
export type Motion = (typeof MOTIONS)[number];
export type RecentRegister = z.infer<typeof recentFileSchema>;

export const DEFAULT_SETTINGS: Settings = { theme: 'system', recentFiles: [] };

export type SettingsStore = {
  current(): Settings;
  /** Takes a whole new value; when it cannot be written, `current()` has it all the same until the program ends. */
  save(settings: Settings): Promise<void>;
};

/** The settings with a file on top of the recent ones, where it stands once. */
export function withRecentFile(settings: Settings, file: RecentRegister): Settings {
  const others = settings.recentFiles.filter((recent) => recent.path !== file.path);
  return { ...settings, recentFiles: [file, ...others].slice(0, MAX_RECENT_FILES) };
}

/** The settings without a file that is not there any more under that name. */
export function forgetRecentFile(settings: Settings, path: string): Settings {
  return { ...settings, recentFiles: settings.recentFiles.filter((recent) => recent.path !== path) };
}

/** Who makes a change: the name that the person chose, else what the system calls them. A claim, not a proof. */
export function authorOf(settings: Settings, user: string): string {
  return settings.author?.trim() || user;
}
