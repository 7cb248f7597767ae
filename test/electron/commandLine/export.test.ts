import { mkdtempSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { forkedChild } from '../../../electron/word/forkedChild';
import { encodeRegister } from '../../../shared/register/canonical';
import { decodeRegister } from '../../../shared/register/codec';
import { sampleRegister } from '../../../shared/register/sample/sample';
import { aRegister, anActivity, anId } from '../../factories';
import { buildChild } from '../word/builtChild';
import { paragraphsOf, partOf } from '../word/docxParts';
import { documentRun, terminalRun } from './terminalRun';

const register = aRegister({
  activities: [
    anActivity({ id: anId(1), number: 'V1', name: 'Werving', department: 'Zorg' }),
    anActivity({ id: anId(2), number: 'V2', name: 'Post', department: 'Inkoop' }),
    anActivity({ id: anId(3), number: 'V3', name: 'Camera', department: 'Inkoop' }),
  ],
});

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

describe('a report of many records from the command line', () => {
  let childFile: URL;
  let folder: string;
  let file: string;
  let out: string;

  beforeAll(async () => {
    childFile = await buildChild();
  }, 60_000);

  beforeEach(() => {
    folder = mkdtempSync(path.join(tmpdir(), 'export-set-'));
    file = path.join(folder, 'r.ropa.json');
    out = path.join(folder, 'uit', 'rapport.docx');
    writeFileSync(file, encodeRegister(register));
  });

  const run = (...more: readonly string[]) =>
    documentRun(() => forkedChild(childFile), 'export', file, out, ...more);
  const made = () => readdirSync(path.join(folder, 'uit')).sort();
  const textOf = (name: string) =>
    paragraphsOf(partOf(readFileSync(path.join(folder, 'uit', name)), 'word/document.xml'))
      .map(({ text }) => text)
      .join('\n');

  it('is a set above the size, and each of its files is named on stdout', async () => {
    const { status, stdout } = await run('--volume-size', '2');
    expect(status).toBe(0);
    expect(made()).toEqual(['rapport-deel-01.docx', 'rapport-deel-02.docx', 'rapport.docx']);
    expect(
      stdout
        .trim()
        .split('\n')
        .map((line) => path.basename(line)),
    ).toEqual(['rapport.docx', 'rapport-deel-01.docx', 'rapport-deel-02.docx']);
    expect(textOf('rapport-deel-02.docx')).toContain('V3 Camera');
  });

  it('is one document up to the size, and whenever that is asked', async () => {
    await run();
    expect(made()).toEqual(['rapport.docx']);
    await run('--volume-size', '1', '--volumes', 'none', '--force');
    expect(made()).toEqual(['rapport.docx']);
  });

  it('comes by department', async () => {
    await run('--volumes', 'department', '--volume-size', '2', '--lang', 'en');
    expect(made()).toEqual(['rapport-volume-01.docx', 'rapport-volume-02.docx', 'rapport.docx']);
    expect(textOf('rapport-volume-01.docx')).toContain('volume 1 of 2: Inkoop');
  });

  it('replaces no file of an older set unless it is told to', async () => {
    await run('--volume-size', '2');
    writeFileSync(path.join(folder, 'uit', 'rapport-deel-02.docx'), 'oud');
    const rest = path.join(folder, 'uit', 'rapport.docx');
    const before = readFileSync(rest);
    const { status, stderr } = await run('--volume-size', '2');
    expect([status, stderr]).toEqual([2, expect.stringContaining('fileExists')]);
    expect(readFileSync(path.join(folder, 'uit', 'rapport-deel-02.docx'), 'utf8')).toBe('oud');
    expect(readFileSync(rest).equals(before)).toBe(true);
    expect((await run('--volume-size', '2', '--force')).status).toBe(0);
  });

  it('is noted as one delivery', async () => {
    await run('--volume-size', '1', '--deliver-to', 'AP');
    const saved = decodeRegister(JSON.parse(readFileSync(file, 'utf8')), file).data;
    expect(saved.deliveries.map(({ number, to }) => [number, to])).toEqual([[1, 'AP']]);
  });

  it('is told by verify to be a volume of its set', async () => {
    await run('--volume-size', '2');
    const { status, stdout } = await terminalRun(
      'verify',
      path.join(folder, 'uit', 'rapport-deel-01.docx'),
      file,
    );
    expect(status).toBe(0);
    expect(stdout).toContain('Dit is deel 1 van 2 van een set: V1 t/m V2. Het hoofddeel is “rapport.docx”.');
    expect(stdout).toContain('Ongewijzigd');
    const main = await terminalRun('verify', out);
    expect(main.stdout).toContain('Dit is het hoofddeel van een set met 2 delen.');
  });

  it.each(['0', '5001', 'x', '1.5'])('takes no size %s', async (size) => {
    const { status, stderr } = await run('--volume-size', size);
    expect([status, stderr]).toEqual([2, expect.stringContaining('--volume-size')]);
  });
});
