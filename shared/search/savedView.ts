import { z } from 'zod';
import { COLLECTION_NAMES } from '../register/register';
import { filterSchema } from './filters';
import { DIRECTIONS } from './sortRows';

const VIEWS_MAX = 200;
const name = z.string().max(200);

/** A view on one list, as a person saved it: what is shown, in which order, narrowed down to what. */
export const savedViewSchema = z.strictObject({
  id: z.string().min(1).max(100),
  collection: z.enum(COLLECTION_NAMES as [(typeof COLLECTION_NAMES)[number]]),
  name: name.min(1),
  /** None for the columns that the list begins with. */
  columns: z.array(name).max(500),
  sort: z.array(z.strictObject({ column: name, direction: z.enum(DIRECTIONS) })).max(20),
  filters: z.array(filterSchema).max(100),
  /** '' for none. */
  grouping: name,
});

export const savedViewsSchema = z.array(savedViewSchema).max(VIEWS_MAX);

export type SavedView = z.output<typeof savedViewSchema>;

/** The views in settings that this version understands. Whatever else stands there must not keep the program from starting. */
export function readSavedViews(stored: unknown): SavedView[] {
  const ids = new Set<string>();
  return listIn(stored)
    .flatMap((view) => savedViewSchema.safeParse(view).data ?? [])
    .filter(({ id }) => !ids.has(id) && ids.add(id))
    .slice(0, VIEWS_MAX);
}

/** What to store: these views, and those of a newer version that this one could not read. */
export function storedViews(views: readonly SavedView[], stored: unknown): unknown[] {
  const unread = listIn(stored).filter((view) => !savedViewSchema.safeParse(view).success);
  return [...views, ...unread.slice(0, VIEWS_MAX)];
}

function listIn(stored: unknown): readonly unknown[] {
  return Array.isArray(stored) ? stored : [];
}
