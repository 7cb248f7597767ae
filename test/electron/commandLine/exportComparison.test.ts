import { mkdtempSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { forkedChild } from '../../../electron/word/forkedChild';
import { encodeRegister } from '../../../shared/register/canonical';
import { aRegister, anActivity, anId } from '../../factories';
import { savedStates } from '../../shared/history/histories';
import { buildChild } from '../word/builtChild';
import { paragraphsOf, partOf } from '../word/docxParts';
import { documentRun } from './terminalRun';

const named = (second: string) =>
  aRegister({
    activities: [
      anActivity({ id: anId(1), number: 'V1', name: 'Werving', department: 'Zorg' }),
      anActivity({ id: anId(2), number: 'V2', name: second, department: 'Inkoop' }),
      anActivity({ id: anId(3), number: 'V3', name: 'Camera', department: 'Inkoop' }),
    ],
  });
const [older = named('Fax'), register = older] = savedStates([named('Fax'), named('Post')]);

describe('a document of nothing but changes from the command line', () => {
  let childFile: URL;
  let folder: string;

  beforeAll(async () => {
    childFile = await buildChild();
  }, 60_000);

  beforeEach(() => {
    folder = mkdtempSync(path.join(tmpdir(), 'export-changes-'));
    writeFileSync(path.join(folder, 'nu.ropa.json'), encodeRegister(register));
    writeFileSync(path.join(folder, 'toen.ropa.json'), encodeRegister(older));
  });

  const run = (...more: readonly string[]) =>
    documentRun(
      () => forkedChild(childFile),
      'export',
      path.join(folder, 'nu.ropa.json'),
      path.join(folder, 'w.docx'),
      ...more,
    );
  const text = () =>
    paragraphsOf(partOf(readFileSync(path.join(folder, 'w.docx')), 'word/document.xml'))
      .map((paragraph) => paragraph.text)
      .join('\n');

  it('compares two files', async () => {
    const { status } = await run('--only-changes', '--since', path.join(folder, 'toen.ropa.json'));
    expect(status).toBe(0);
    expect(text()).toContain('Naam gewijzigd van “Fax” in “Post”.');
    expect(text()).not.toContain('Camera');
  });

  it('compares two days', async () => {
    // Both states were saved on this day, so that nothing changed after it.
    const { status } = await run('--only-changes', '--since', '2026-11-25', '--until', '2026-11-26');
    expect(status).toBe(0);
    expect(text()).toContain('Er is niets gewijzigd.');
    await run('--only-changes', '--since', '2026-11-24', '--until', '2026-11-25', '--force');
    expect(text()).toContain('Naam gewijzigd van “Fax” in “Post”.');
    expect(text()).toContain('25-11-2026');
  });

  it.each([
    [['--only-changes'], '--since'],
    [['--only-changes', '--since', '2026-11-25', '--track-changes'], 'do not go together'],
    [['--only-changes', '--since', '2026-11-25', '--edition', 'public'], 'edition public'],
    [['--until', 'gisteren'], '--until takes a day'],
    [['--until', '2026-11-25', '--deliver-to', 'AP'], 'leave out --until'],
  ])('says what is wrong with %j', async (options, words) => {
    const { status, stderr } = await run(...options);
    expect([status, stderr]).toEqual([2, expect.stringContaining(words)]);
    expect(readdirSync(folder)).not.toContain('w.docx');
  });
});
