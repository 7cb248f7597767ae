import { z } from 'zod';
import { LANGUAGES } from '../i18n/text';

export const THEMES = ['system', 'light', 'dark'] as const;

const MAX_RECENT_FILES = 20;

const recentFileSchema = z.object({
  path: z.string().min(1),
  title: z.string(),
  openedAt: z.iso.datetime({ offset: true }),
  activities: z.int().min(0),
  processorRecords: z.int().min(0),
});

/** The person's own settings. Loose, so that a setting of a newer program survives this one. */
export const settingsSchema = z.looseObject({
  /** Absent until the person chose one: then the system's language decides. */
  language: z.enum(LANGUAGES).optional(),
  theme: z.enum(THEMES),
  /** Latest first. */
  recentFiles: z.array(recentFileSchema).max(MAX_RECENT_FILES),
  /** Views on lists, looked at one by one when they are asked for: what is wrong with one must not cost the others. */
  savedViews: z.array(z.unknown()).optional().catch(undefined),
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

export type Settings = z.infer<typeof settingsSchema>;
export type Theme = Settings['theme'];
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
