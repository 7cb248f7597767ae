import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { sampleRegister } from '../../../shared/register/sample/sample';
import { madeVolumes } from './madeVolumes';
import { pandocText, pdfPages } from './documentTools';
import { HAS_VALIDATOR, NO_VALIDATOR, validationErrors } from './validator';

const OPTIONS = { language: 'nl', date: '2026-11-22', programVersion: '0.1.0' } as const;
/** A name that other programs must read as a name. */
const NAME = 'register 50% #1 & co.docx';

describe('a set of documents in other programs', () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'volumes-'));
  let names: string[];

  beforeAll(async () => {
    const set = await madeVolumes(sampleRegister(), OPTIONS, { size: 20, fileName: NAME });
    for (const [name, bytes] of set) writeFileSync(path.join(folder, name), bytes);
    names = [...set.keys()];
  });

  it.skipIf(!HAS_VALIDATOR)(`is valid by the Open XML SDK ${HAS_VALIDATOR ? '' : NO_VALIDATOR}`, () => {
    for (const name of names)
      expect(validationErrors(readFileSync(path.join(folder, name))), name).toEqual([]);
  });

  it('is opened by LibreOffice, whose PDF links to the other files by name', () => {
    const main = path.join(folder, NAME);
    const pages = pdfPages(main);
    expect(pages[0]).toContain('hoofddeel, met 2 delen');
    const pdf = path.join(folder, 'main');
    const { status } = spawnSync('soffice', [
      ...[
        `-env:UserInstallation=file://${folder}/profile`,
        '--headless',
        '--convert-to',
        'html:HTML (StarWriter)',
      ],
      ...['--outdir', pdf, main],
    ]);
    expect(status).toBe(0);
    const html = readFileSync(path.join(pdf, NAME.replace('.docx', '.html')), 'utf8');
    const targets = [...html.matchAll(/href="([^"]*deel-0\d[^"]*)"/g)].map(([, target = '']) =>
      target.replaceAll('&amp;', '&'),
    );
    const files = new Set(
      targets.map((target) => decodeURIComponent(path.basename(target.split('#')[0] ?? ''))),
    );
    expect([...files].sort()).toEqual(names.slice(1));
    expect(targets.some((target) => /#r[0-9a-f]{32}/.test(target))).toBe(true);
  });

  it('is read by pandoc with the same links', () => {
    expect(pandocText(path.join(folder, NAME))).toContain('deel-02.docx');
  });
});
