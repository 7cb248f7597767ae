import { readFileSync } from 'node:fs';
import path from 'node:path';

/** Run from its sources, packaged for tests that drive it, or packaged for people. */
export type ProgramKind = 'development' | 'test' | 'release';

/** Tells the kinds apart by the packed package.json, which the integrity check of the archive covers. */
export function programKind(isPackaged: boolean, appPath: string): ProgramKind {
  if (!isPackaged) return 'development';
  return variantIn(path.join(appPath, 'package.json')) === 'test' ? 'test' : 'release';
}

// What cannot be read is treated as a release, which refuses most.
function variantIn(file: string): unknown {
  try {
    return (JSON.parse(readFileSync(file, 'utf8')) as { variant?: unknown }).variant;
  } catch {
    return undefined;
  }
}
