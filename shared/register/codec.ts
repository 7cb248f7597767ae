import type { z } from 'zod';
import { AppError } from '../errors';
import type { Failure } from '../errors';
import { isValues } from '../fields/state';
import type { Values } from '../fields/state';
import { isStoredEntry } from '../history/entry';
import { idLists } from './ids';
import { REGISTER_FORMAT, REGISTER_VERSION, registerSchema } from './register';
import type { Register } from './register';

export type Decoded = { readonly data: Register; readonly version: 'current' | 'older' | 'newer' };

/**
 * A register from parsed JSON; files from before a field existed get its neutral default.
 * Throws AppError fileNotRegister, fileWrongShape (the first wrong place) or fileDuplicateId.
 */
export function decodeRegister(value: unknown, path: string): Decoded {
  if (!isValues(value) || value['format'] !== REGISTER_FORMAT) {
    throw new AppError({ code: 'fileNotRegister', path });
  }
  const parsed = parseRegister(value);
  if (!parsed.success) {
    throw new AppError(newerVersion(value, path) ?? firstProblem(path, parsed.error), {
      cause: parsed.error,
    });
  }
  refuseDuplicateIds(parsed.data, path);
  const { version } = parsed.data;
  if (version === REGISTER_VERSION) return { data: parsed.data, version: 'current' };
  return { data: parsed.data, version: version > REGISTER_VERSION ? 'newer' : 'older' };
}

// The schema would make another object of every entry. It looks only where something is wrong, for it can say what.
function parseRegister(value: Values): z.ZodSafeParseResult<Register> {
  const { history } = value;
  if (!Array.isArray(history) || !history.every(isStoredEntry)) return registerSchema.safeParse(value);
  const parsed = registerSchema.safeParse({ ...value, history: [] });
  return parsed.success ? { success: true, data: { ...parsed.data, history: [...history] } } : parsed;
}

/** The place of a zod issue as a person would write it: `activities[3].retention`. */
export function issuePath(issue: z.core.$ZodIssue | undefined): string {
  return (issue?.path ?? [])
    .map((key) => (typeof key === 'number' ? `[${key}]` : `.${String(key)}`))
    .join('')
    .replace(/^\./, '');
}

// Nobody should repair or replace what a newer program wrote well.
function newerVersion({ version }: Values, path: string): Failure | undefined {
  const isNewer = typeof version === 'number' && Number.isInteger(version) && version > REGISTER_VERSION;
  return isNewer ? { code: 'fileNewerVersion', path, version } : undefined;
}

function firstProblem(path: string, error: z.ZodError): Failure {
  const issue = error.issues[0];
  return { code: 'fileWrongShape', path, where: issuePath(issue), problem: problemOf(issue) };
}

// A code for whoever mends the file by hand, the same in both languages: what is wrong, and what belongs there.
function problemOf(issue: z.core.$ZodIssue | undefined): string {
  if (issue?.code === 'invalid_type') return `invalid_type: ${issue.expected}`;
  if (issue?.code === 'invalid_value') return `invalid_value: ${issue.values.map(String).join('|')}`;
  return issue?.code ?? '';
}

/** Two records with one id cannot be told apart when saving or merging, so such a file is not opened at all. */
export function refuseDuplicateIds(register: Register, path: string): void {
  const seen = new Set<string>();
  let count = 0;
  for (const ids of idLists(register)) {
    for (const id of ids) {
      count += 1;
      if (seen.add(id.toLowerCase()).size < count) throw new AppError({ code: 'fileDuplicateId', path, id });
    }
  }
}
