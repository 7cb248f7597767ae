import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { z } from 'zod';

/** What a start asks to open. */
const openingSchema = z.union([
  z.literal('example'),
  z.strictObject({ path: z.string().refine(isRegisterPath) }),
]);
const handedOverSchema = z.strictObject({ opening: openingSchema });
export type Opening = z.infer<typeof openingSchema>;

const REGISTER_ENDINGS = ['.json', '.age'];
const MAX_PATH_CHARACTERS = 4096;

/** What the command line asks to open: `--example`, or the first argument that names a register file. */
export function openingFrom(argv: readonly string[], folder: string): Opening | undefined {
  const given = argv.slice(1);
  const file = given
    .filter((argument) => !argument.startsWith('-') && hasRegisterEnding(argument))
    .map((argument) => absolutePath(argument, folder))
    .find((found) => found !== undefined);
  if (file !== undefined) return { path: file };
  return given.includes('--example') ? 'example' : undefined;
}

/** What a second start handed over; undefined when it is not an opening. It may come from any program of this person. */
export function openingHandedOver(data: unknown): Opening | undefined {
  return handedOverSchema.safeParse(data).data?.opening;
}

/** Whether this can be the path of a register file: absolute, of sane length, ending in `.json`, or `.age` for a locked one. */
export function isRegisterPath(given: string): boolean {
  const isSane = given.length <= MAX_PATH_CHARACTERS && !given.includes('\0');
  return isSane && path.isAbsolute(given) && hasRegisterEnding(given);
}

function hasRegisterEnding(given: string): boolean {
  return REGISTER_ENDINGS.some((ending) => given.toLowerCase().endsWith(ending));
}

// File managers on Linux hand over a URL rather than a path.
function absolutePath(argument: string, folder: string): string | undefined {
  const found = argument.startsWith('file:') ? pathOfUrl(argument) : path.resolve(folder, argument);
  return found !== undefined && isRegisterPath(found) ? found : undefined;
}

function pathOfUrl(url: string): string | undefined {
  try {
    return fileURLToPath(url);
  } catch {
    return undefined;
  }
}
