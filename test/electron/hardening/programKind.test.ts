import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { programKind } from '../../../electron/hardening/programKind';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'kind-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

it('E22 a packaged program is a release unless its own package.json says that it is for tests', () => {
  const kinds = ['{"variant":"test"}', '{"variant":"release"}', '{}', '{"variant":true}', 'not JSON'].map(
    (text) => {
      writeFileSync(path.join(folder, 'package.json'), text);
      return programKind(true, folder);
    },
  );
  expect(kinds).toEqual(['test', 'release', 'release', 'release', 'release']);
  expect(programKind(true, path.join(folder, 'gone'))).toBe('release');
});

it('a program that is not packaged is one in development', () => {
  expect(programKind(false, folder)).toBe('development');
});
