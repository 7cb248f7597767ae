import { readFileSync, statSync } from 'node:fs';
import process from 'node:process';
import { hardeningTexts } from '../../shared/i18n/hardeningTexts';
import { say } from '../../shared/i18n/text';
import type { Language } from '../../shared/i18n/text';
import type { ProgramKind } from '../hardening/programKind';
import { NO_POLICY, policySchema } from './policySchema';
import type { Policy } from './policySchema';

/** Words of the reason why a policy is not used. */
export type PolicyProblem = (language: Language) => string;

export type ReadPolicy = {
  readonly path: string;
  readonly policy: Policy;
  /** Why the file that is there is not used. */
  readonly problem: PolicyProblem | undefined;
};

const MAX_BYTES = 100_000;
const OTHERS_MAY_WRITE = 0o022;

/**
 * Fixed paths, in folders that only an administrator may write to. Not from the environment, which belongs to the
 * person; and on Windows not ProgramData, where everybody may make a folder first.
 */
const PATHS: Readonly<Partial<Record<NodeJS.Platform, string>>> = {
  win32: 'C:\\Program Files\\Verwerkingsregister\\policy.json',
  darwin: '/Library/Application Support/Verwerkingsregister/policy.json',
};
const OTHER_PATH = '/etc/verwerkingsregister/policy.json';

/** Where the policy of this computer is. Only while developing and testing may the environment name another file. */
export function policyPath(
  kind: ProgramKind,
  platform: NodeJS.Platform = process.platform,
  environment: NodeJS.ProcessEnv = process.env,
): string {
  const named = kind === 'release' ? undefined : environment['VERWERKINGSREGISTER_POLICY'];
  return named ?? PATHS[platform] ?? OTHER_PATH;
}

/** Reads the policy. A file that is not there settles nothing; one that is wrong in anything is not used at all. */
export function readPolicy(path: string, trustedOwner = 0): ReadPolicy {
  const without = (problem: PolicyProblem | undefined): ReadPolicy => ({ path, policy: NO_POLICY, problem });
  const text = contentOf(path, trustedOwner);
  if (text === undefined) return without(undefined);
  if (typeof text !== 'string') return without(text.problem);
  const known = policySchema.safeParse(parsed(text));
  if (known.success) return { path, policy: known.data, problem: undefined };
  const [issue] = known.error.issues;
  const key = issue?.code === 'unrecognized_keys' ? issue.keys.join(', ') : (issue?.path.join('.') ?? '');
  const isJson = parsed(text) !== undefined;
  return without((language) =>
    isJson ? say(language, hardeningTexts.wrongValue, { key }) : say(language, hardeningTexts.notJson),
  );
}

type NotUsed = { readonly problem: PolicyProblem };

function contentOf(path: string, trustedOwner: number): string | NotUsed | undefined {
  try {
    const facts = statSync(path, { throwIfNoEntry: false });
    if (facts === undefined) return undefined;
    if (!isProtected(facts, trustedOwner)) return notUsed('notProtected');
    if (facts.size > MAX_BYTES) return notUsed('tooLarge');
    return readFileSync(path, 'utf8').replace(/^\uFEFF/, '');
  } catch {
    return notUsed('unreadable');
  }
}

// Windows has no such bits: there the folder's own rights protect the file.
function isProtected({ uid, mode }: { uid: number; mode: number }, trustedOwner: number): boolean {
  if (process.platform === 'win32') return true;
  return uid === trustedOwner && (mode & OTHERS_MAY_WRITE) === 0;
}

function notUsed(reason: 'notProtected' | 'tooLarge' | 'unreadable'): NotUsed {
  return { problem: (language) => say(language, hardeningTexts[reason]) };
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
