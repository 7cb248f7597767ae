import { mkdtempSync, readdirSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { encodeRegister } from '../../../shared/register/canonical';
import { sampleRegister } from '../../../shared/register/sample/sample';
import { terminalRun } from './terminalRun';

describe('a final report from the command line', () => {
  it('is refused like in the window, and nothing is written, while points of Article 30 are open', async () => {
    const folder = mkdtempSync(path.join(tmpdir(), 'final-'));
    const file = path.join(folder, 'r.ropa.json');
    writeFileSync(file, encodeRegister(sampleRegister()));
    const out = path.join(folder, 'nieuw', 'r.docx');
    const { status, stderr, stdout } = await terminalRun('export', file, out, '--status', 'final');
    expect([status, stdout]).toEqual([2, '']);
    expect(stderr).toContain('exportNotFinal');
    expect(readdirSync(folder)).toEqual(['r.ropa.json']);
  });
});
