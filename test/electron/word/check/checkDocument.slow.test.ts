import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { checkDocument } from '../../../../electron/word/check/checkDocument';
import { reportFile } from '../../../../electron/word/reportFile';
import { readTemplate } from '../../../../electron/word/template/readTemplate';
import type { Register } from '../../../../shared/register/register';
import { sampleRegister } from '../../../../shared/register/sample/sample';
import { registerReport } from '../../../../shared/report/registerReport';
import type { ReportOptions } from '../../../../shared/report/reportOptions';
import { aRegister } from '../../../factories';
import { malformedParts, pandocText, pythonDocxText } from '../documentTools';
import { HAS_VALIDATOR, validationErrors } from '../validator';
import { written } from '../written';

const folder = mkdtempSync(path.join(tmpdir(), 'every-document-'));
const OPTIONS = { date: '2026-11-22', programVersion: '0.1.0' } as const;
const sample = sampleRegister();

/** The example before its first activities were named otherwise, and one was added. */
const previous: Register = {
  ...sample,
  activities: sample.activities
    .slice(1)
    .map((activity, index) => (index < 3 ? { ...activity, name: `Eerder ${activity.name}` } : activity)),
};

type Kind = { readonly register: Register; readonly given?: Partial<ReportOptions>; readonly isHouse?: true };
const KINDS: Readonly<Record<string, Kind>> = {
  empty: { register: aRegister() },
  'in the look of an organisation': { register: sample, isHouse: true },
  'of changes only': { register: sample, given: { previous, onlyChanges: true } },
};

/** Each edition in one of the languages, and the next kind in the other. */
const cases = Object.keys(KINDS).flatMap((kind, at) =>
  (['ap', 'management'] as const).map((edition, index) => ({
    kind,
    edition,
    language: (at + index) % 2 === 0 ? ('nl' as const) : ('en' as const),
  })),
);

describe('a document of every kind', () => {
  it.each(cases)(
    'is valid and is read by others: $kind, $edition, $language',
    async ({ kind, edition, language }) => {
      const { register, given = {}, isHouse } = KINDS[kind] ?? { register: sample };
      const options = { ...OPTIONS, language, edition, ...given };
      const bytes = Buffer.concat(
        await reportFile(register, options, {
          onProgress: () => undefined,
          template: isHouse === true ? await houseTemplate() : undefined,
        }),
      );
      expect(checkDocument(bytes)).toEqual([]);
      if (HAS_VALIDATOR) expect(validationErrors(bytes)).toEqual([]);
      const file = path.join(folder, 'report.docx');
      writeFileSync(file, bytes);
      expect(malformedParts(file)).toEqual([]);
      const headings = registerReport(register, options).blocks.flatMap((block) =>
        block.kind === 'heading' ? [squeezed(block.text)] : [],
      );
      expect(headings.length).toBeGreaterThan(3);
      const pandoc = squeezed(pandocText(file));
      expect(headings.filter((text) => !pandoc.includes(text))).toEqual([]);
      const python = squeezed(pythonDocxText(file).headings.join('\n'));
      expect(headings.filter((text) => !python.includes(text))).toEqual([]);
    },
  );
});

/** Our own document as somebody else's template. */
async function houseTemplate() {
  const template = readTemplate(await written(registerReport(aRegister(), { ...OPTIONS, language: 'nl' })));
  if (typeof template === 'string') throw new Error(template);
  return template;
}

/** Without the signs of direction, which some drop, and with spaces alike. */
function squeezed(text: string): string {
  return text.replace(/[\s\u200E\u200F\u202A-\u202E]+/g, '');
}
