import process from 'node:process';
import { AppError } from '../../shared/errors';
import { FEATURES, NO_POLICY } from '../../shared/policy/policy';
import type { Feature, Managed, Policy, PolicyProblem } from '../../shared/policy/policy';
import { parseStrictJson } from '../../shared/register/strictJson';
import type { ProgramKind } from '../hardening/programKind';
import { policyFile } from './policyFile';
import { policyHere } from './policySchema';

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

/** The policy that holds for a program of this kind. */
export function managedFor(kind: ProgramKind): Managed {
  // A test makes its policy itself, and not always as root.
  const trustedOwner = kind === 'release' ? 0 : (process.getuid?.() ?? 0);
  return readPolicy(policyPath(kind), trustedOwner);
}

/** Reads the policy. A file that is not there settles nothing. What is wrong is told, and its safe default holds. */
export function readPolicy(path: string, trustedOwner = 0): Managed {
  const found = policyFile(path, trustedOwner);
  if (found === undefined) return { path, policy: NO_POLICY, problems: [] };
  if ('problem' in found) return without(path, found.problem);
  let given: unknown;
  try {
    given = parseStrictJson(found.text, path);
  } catch (error) {
    const isTwice = error instanceof AppError && error.failure.code === 'fileDuplicateKey';
    return without(path, isTwice ? 'duplicateKey' : 'notJson');
  }
  return { path, ...policyIn(given) };
}

function without(path: string, reason: PolicyProblem['reason'], key = ''): Managed {
  return { path, policy: NO_POLICY, problems: [{ reason, key }] };
}

/**
 * Each key by itself: a spelling mistake in one must not switch off what the others protect. Of another version nothing
 * is used, for a key may mean something else there.
 */
function policyIn(given: unknown): Pick<Managed, 'policy' | 'problems'> {
  const known = policyHere.safeParse(given);
  if (known.success) return { policy: known.data, problems: [] };
  const isObject = typeof given === 'object' && given !== null && !Array.isArray(given);
  if (!isObject) return { policy: NO_POLICY, problems: [{ reason: 'notJson', key: '' }] };
  const values = new Map(Object.entries(given));
  if (values.get('version') !== NO_POLICY.version) {
    return { policy: NO_POLICY, problems: [{ reason: 'otherVersion', key: 'version' }] };
  }
  const problems = known.error.issues.flatMap((issue): PolicyProblem[] =>
    issue.code === 'unrecognized_keys'
      ? issue.keys.map((key) => ({ reason: 'unknownKey', key }))
      : [{ reason: 'wrongValue', key: String(issue.path[0] ?? '') }],
  );
  const wrong = new Set(problems.map(({ key }) => key));
  const right = [...values].filter(([key]) => !wrong.has(key));
  return { policy: policyHere.parse({ ...Object.fromEntries(right), ...safe(values, wrong) }), problems };
}

/** What holds in the place of a wrong value where leaving it out would protect less than was meant. */
function safe(values: ReadonlyMap<string, unknown>, wrong: ReadonlySet<string>): Partial<Policy> {
  const features = values.get('featuresOff');
  return {
    ...(wrong.has('encryptionRequired') ? { encryptionRequired: true } : {}),
    ...(wrong.has('featuresOff') && Array.isArray(features)
      ? { featuresOff: FEATURES.filter((feature: Feature) => features.includes(feature)) }
      : {}),
  };
}
