import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { checkDocument } from '../../../electron/word/check/checkDocument';
import type { Language } from '../../../shared/i18n/text';
import type { Block } from '../../../shared/report/blocks';
import type { Register } from '../../../shared/register/register';
import { sampleRegister } from '../../../shared/register/sample/sample';
import { registerReport } from '../../../shared/report/registerReport';
import { aParty, aRegister, anActivity, anId } from '../../factories';
import { malformedParts, pandocText, pdfPages, pythonDocxText } from './documentTools';
import { HAS_VALIDATOR, NO_VALIDATOR, validationErrors } from './validator';
import { written } from './written';

/** Named in the list of tests where it cannot run. */
const onSdk = (name: string, test: () => void) =>
  HAS_VALIDATOR ? it(name, test) : it.skip(`${name}: ${NO_VALIDATOR}`, test);

const folder = mkdtempSync(path.join(tmpdir(), 'word-documents-'));

describe.each<[Language, string, readonly string[]]>([
  ['nl', 'nl-NL', ['26 maanden', '7 jaar', 'niet vastgelegd', 'Buiten artikel 30']],
  ['en', 'en-GB', ['26 months', '7 years', 'not recorded', 'Beyond Article 30']],
])('the example as a document in %s, read by other programs', (language, code, words) => {
  const register = sampleRegister();
  const names = [...register.activities, ...register.processorRecords].map(
    ({ number, name }) => `${number} ${name}`,
  );
  const expected = [...names, ...words, 'FG001394', 'Autoriteit Persoonsgegevens'];
  let file: string;

  beforeAll(async () => {
    file = await fileOf(register, language);
  });

  it('is well-formed in every part, and breaks no rule of ours', () => {
    expect(malformedParts(file)).toEqual([]);
    expect(checkDocument(readFileSync(file))).toEqual([]);
  });

  onSdk('passes the Open XML SDK', () => {
    expect(validationErrors(readFileSync(file))).toEqual([]);
  });

  it('keeps every record and its facts in pandoc', () => {
    const text = pandocText(file);
    expect(expected.filter((part) => !text.includes(part))).toEqual([]);
  });

  it('has headings, facts and a language in python-docx', () => {
    const { headings, text, language: found } = pythonDocxText(file);
    expect(names.filter((name) => !headings.includes(name))).toEqual([]);
    expect(expected.filter((part) => !text.includes(part))).toEqual([]);
    expect(found).toBe(code);
  });

  it('becomes a PDF in LibreOffice in which each record starts a page of its own', () => {
    const pages = pdfPages(file);
    // The first line is the running header; long titles go on below it.
    const starts = pages.map(
      (page) =>
        page
          .split('\n')
          .filter((line) => line.trim() !== '')[1]
          ?.trim() ?? '',
    );
    const missing = names.filter((name) => !starts.some((start) => start !== '' && name.startsWith(start)));
    expect(missing).toEqual([]);
    expect(pages.filter((page) => page.trim() === '')).toEqual([]);
    const [page, of] = language === 'nl' ? ['pagina', 'van'] : ['page', 'of'];
    expect(pages.at(-1)).toContain(`${page} ${pages.length} ${of} ${pages.length}`);
    expect(pages[0]).not.toContain(`${page} 1`);
  });
});

describe('a document of hostile texts', () => {
  const texts = [
    'control \u0000 \u0008 \u000B \u001B',
    'noncharacters \uFFFE \uFFFF',
    'half \uD83D and \uDE42 pairs',
    '<w:p>&amp; ]]> <![CDATA[ x ]]> <!-- -->',
    '{default-bullet-numbering-0} {reference-0}',
    'right to left \u202E مرحبا \u200F',
    'a\r\nb\rc\nd\u2028e',
    `long ${'woord '.repeat(5_000)}`,
    'x'.repeat(20_000),
    '🙂'.repeat(2_000),
  ];

  it('is well-formed, and opens in python-docx and LibreOffice with what can be kept', async () => {
    const activities = texts.map((text, n) =>
      anActivity({ id: anId(n + 1), number: `V${n}`, name: text.slice(0, 500), remarks: text }),
    );
    const parties = texts.map((text, n) =>
      aParty({ id: anId(n + 100), name: text.slice(0, 500), remarks: text }),
    );
    const file = await fileOf(aRegister({ title: texts.slice(0, 6).join(' '), activities, parties }), 'nl');
    expect(malformedParts(file)).toEqual([]);
    expect(checkDocument(readFileSync(file))).toEqual([]);
    const { text } = pythonDocxText(file);
    expect(text).toContain('<w:p>&amp; ]]> <![CDATA[ x ]]> <!-- -->');
    expect(text).toContain('{default-bullet-numbering-0} {reference-0}');
    expect(text).toContain('half \uFFFD and \uFFFD pairs');
    expect(pdfPages(file).join('\n')).toContain('V9');
    if (HAS_VALIDATOR) expect(validationErrors(readFileSync(file))).toEqual([]);
  });
});

describe('a document of every kind of block', () => {
  it('passes the Open XML SDK and our own rules, and shows upright and lying pages with their pictures', async () => {
    const file = path.join(folder, 'blocks.docx');
    writeFileSync(file, await written({ ...registerReport(aRegister(), OPTIONS), blocks: EVERY_KIND }));
    expect(checkDocument(readFileSync(file))).toEqual([]);
    if (HAS_VALIDATOR) expect(validationErrors(readFileSync(file))).toEqual([]);
    const pages = pdfPages(file);
    expect(
      pages.map((page) => ['Liggend', 'Cijfers', 'Tekenen'].filter((word) => page.includes(word))),
    ).toEqual([[], ['Liggend', 'Cijfers', 'Tekenen'], ['Liggend'], ['Cijfers', 'Tekenen']]);
  });
});

async function fileOf(register: Register, language: Language): Promise<string> {
  const report = registerReport(register, { ...OPTIONS, language });
  const file = path.join(folder, `${register.id}-${language}.docx`);
  writeFileSync(file, await written(report));
  return file;
}

const OPTIONS = { language: 'nl', date: '2026-11-22', programVersion: '0.1.0' } as const;

const heading = (text: string): Block => ({
  kind: 'heading',
  level: 1,
  text,
  article: '',
  anchor: '',
  onNewPage: true,
});

const EVERY_KIND: readonly Block[] = [
  { kind: 'orientation', landscape: true },
  heading('Liggend'),
  { kind: 'paragraph', text: 'Breed', tone: 'normal' },
  { kind: 'orientation', landscape: false },
  heading('Cijfers'),
  {
    kind: 'bars',
    caption: 'Grondslagen',
    description: 'Staafdiagram van "grondslagen" & aantallen',
    labelColumn: 'Grondslag',
    valueColumn: 'Aantal',
    bars: [
      { label: 'Toestemming', value: 4 },
      { label: 'Overeenkomst', value: 12 },
    ],
  },
  { ...heading('Tekenen'), onNewPage: false } as Block,
  {
    kind: 'signatures',
    caption: 'Vaststelling',
    columns: ['Rol', 'Naam', 'Handtekening'],
    rows: [
      ['Opgesteld', '', ''],
      ['Vastgesteld', '', ''],
    ],
  },
  { kind: 'boundary', title: 'Buiten artikel 30', text: 'Wat volgt staat daarbuiten.' },
];
