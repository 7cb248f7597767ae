import { readdirSync } from 'node:fs';
import path from 'node:path';
import { fieldsOf } from '../../../shared/fields/fields';
import type { RecordSchema } from '../../../shared/fields/fieldInfo';
import { COLLECTIONS } from '../../../shared/register/register';
import { describe, expect, it } from 'vitest';
import { articleText } from '../../../shared/i18n/articleText';

describe('an article in words', () => {
  it.each([
    // written, nl short, nl full, en short, en full
    ['', '', '', '', ''],
    ['30(1)(f)', '30 lid 1 f', 'art. 30 lid 1 onder f AVG', '30(1)(f)', 'Article 30(1)(f)'],
    ['35', '35', 'art. 35 AVG', '35', 'Article 35'],
    ['30(5)', '30 lid 5', 'art. 30 lid 5 AVG', '30(5)', 'Article 30(5)'],
    [
      '28(3), 33(2)',
      '28 lid 3, 33 lid 2',
      'art. 28 lid 3 en 33 lid 2 AVG',
      '28(3), 33(2)',
      'Articles 28(3) and 33(2)',
    ],
    [
      '30(1)(e), 49(6)',
      '30 lid 1 e, 49 lid 6',
      'art. 30 lid 1 onder e en 49 lid 6 AVG',
      '30(1)(e), 49(6)',
      'Articles 30(1)(e) and 49(6)',
    ],
    ['9, 10, 87', '9, 10, 87', 'art. 9, 10 en 87 AVG', '9, 10, 87', 'Articles 9, 10 and 87'],
    ['UAVG 5(1)', 'UAVG 5 lid 1', 'art. 5 lid 1 UAVG', 'UAVG 5(1)', 'Article 5(1) UAVG'],
    ['Tw 11.7(3)', 'Tw 11.7 lid 3', 'art. 11.7 lid 3 Tw', 'Tw 11.7(3)', 'Article 11.7(3) Tw'],
    [
      '30(2)(a)-(b)',
      '30 lid 2 a-b',
      'art. 30 lid 2 onder a en b AVG',
      '30(2)(a)-(b)',
      'Article 30(2)(a)-(b)',
    ],
    ['21(2)-(4)', '21 lid 2-4', 'art. 21 lid 2 tot en met 4 AVG', '21(2)-(4)', 'Article 21(2)-(4)'],
    ['44-49', '44-49', 'art. 44 tot en met 49 AVG', '44-49', 'Articles 44 to 49'],
    ['UAVG 22-30b', 'UAVG 22-30b', 'art. 22 tot en met 30b UAVG', 'UAVG 22-30b', 'Articles 22 to 30b UAVG'],
    ['8, UAVG 5', '8, UAVG 5', 'art. 8 AVG; art. 5 UAVG', '8, UAVG 5', 'Article 8; Article 5 UAVG'],
    ['ov. 26', 'ov. 26', 'overweging 26 AVG', 'rec. 26', 'Recital 26'],
    // Article 4 has numbered definitions, which are no paragraphs.
    ['4(4)', '4 onder 4', 'art. 4 onder 4 AVG', '4(4)', 'Article 4(4)'],
    [
      '4(7)-(10), 28',
      '4 onder 7-10, 28',
      'art. 4 onder 7 tot en met 10 en 28 AVG',
      '4(7)-(10), 28',
      'Articles 4(7)-(10) and 28',
    ],
  ])('reads %j in both languages and both forms', (written, ...words) => {
    expect([
      articleText('nl', written, 'short'),
      articleText('nl', written, 'full'),
      articleText('en', written, 'short'),
      articleText('en', written, 'full'),
    ]).toEqual(words);
  });

  it('gives back what it cannot read', () => {
    expect(articleText('nl', 'BW 2:10, 3', 'full')).toBe('BW 2:10, 3');
  });
});

const shared = path.resolve(import.meta.dirname, '../../../shared');
const FOLDERS = ['checks', 'decide', 'i18n', 'lists', 'manual', 'overview'];

/** Every text in both languages that the modules of these folders and the fields of the register hold. */
async function allTexts(): Promise<readonly { readonly nl: string; readonly en: string }[]> {
  const found: { nl: string; en: string }[] = [];
  const seen = new Set<unknown>();
  const collect = (value: unknown): void => {
    if (typeof value !== 'object' || value === null || seen.has(value)) return;
    seen.add(value);
    const { nl, en } = value as { readonly nl?: unknown; readonly en?: unknown };
    if (typeof nl === 'string' && typeof en === 'string') found.push({ nl, en });
    for (const part of Object.values(value)) collect(part);
  };
  const ofFields = (schema: RecordSchema): void => {
    for (const { info } of fieldsOf(schema)) {
      collect(info);
      if (info.kind === 'list') ofFields(info.item);
      if (info.kind === 'group') ofFields(info.fields);
    }
  };
  for (const folder of FOLDERS) {
    const names = readdirSync(path.join(shared, folder), { recursive: true, encoding: 'utf8' });
    for (const name of names.filter((one) => one.endsWith('.ts'))) {
      collect(await import(path.join(shared, folder, name)));
    }
  }
  Object.values(COLLECTIONS).forEach(ofFields);
  return found;
}

describe('articles in texts', () => {
  it('are written one way in each language: lid and onder in Dutch, Article and brackets in English', async () => {
    const texts = await allTexts();
    expect(texts.length).toBeGreaterThan(2_000);
    const wrongDutch = texts
      .filter(({ nl }) => /\d\((?:\d|[a-z])\)/.test(nl) && nl !== '30(1)')
      .map(({ nl }) => nl);
    const wrongEnglish = texts
      .filter(({ en }) => /\b[Aa]rts?\. ?\d|\b\d+ (?:lid|onder) /.test(en))
      .map(({ en }) => en);
    expect({ wrongDutch, wrongEnglish }).toEqual({ wrongDutch: [], wrongEnglish: [] });
  });
});
