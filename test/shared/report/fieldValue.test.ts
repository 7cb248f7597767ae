import { describe, expect, it } from 'vitest';
import * as fields from '../../../shared/fields/fields';
import type { Language } from '../../../shared/i18n/text';
import type { Value } from '../../../shared/report/blocks';
import { valueOf } from '../../../shared/report/fieldValue';
import { reportContext } from '../../../shared/report/reportContext';
import { aParty, aRegister, anId } from '../../factories';

const about = {
  label: { nl: 'Veld', en: 'Field' },
  help: { nl: 'h', en: 'h' },
  level: 'GP',
  article: '',
} as const;

describe('a value in words', () => {
  it('parts a long text at its line ends and leaves blank lines out', () => {
    expect(inWords(fields.longText(about), 'een\r\n\r\ntwee\ndrie').paragraphs).toEqual([
      'een',
      'twee',
      'drie',
    ]);
  });

  it.each<[Language, string, string]>([
    ['nl', '8.214', '22-11-2026'],
    ['en', '8,214', '22 Nov 2026'],
  ])('writes numbers and dates as %s does', (language, number, date) => {
    expect(inWords(fields.wholeNumber(about), 8214, language).paragraphs).toEqual([number]);
    expect(inWords(fields.date(about), '2026-11-22', language).paragraphs).toEqual([date]);
  });

  it('prints a question that cannot be passed over, and is, as unknown', () => {
    expect(inWords(fields.answer(about), 'notApplicable', 'nl').paragraphs).toEqual(['onbekend']);
  });

  it('counts zero as a number that was recorded', () => {
    expect(inWords(fields.wholeNumber(about), 0)).toEqual({ state: 'recorded', paragraphs: ['0'] });
  });

  it.each<[fields.Answer, Value['state'], string, string]>([
    ['', 'empty', 'niet vastgelegd', 'not recorded'],
    ['yes', 'recorded', 'ja', 'yes'],
    ['no', 'recorded', 'nee', 'no'],
    ['unknown', 'unknown', 'onbekend', 'unknown'],
    ['notApplicable', 'notApplicable', 'n.v.t.', 'n/a'],
  ])('keeps the five answers apart: %j', (answer, state, ...words) => {
    const asked = fields.answer({ ...about, notApplicable: true });
    expect(inWords(asked, answer, 'nl')).toEqual({ state, paragraphs: words.slice(0, 1) });
    expect(inWords(asked, answer, 'en')).toEqual({ state, paragraphs: words.slice(1) });
  });

  it('prints options in words, with the letter of a legal basis, and unknown codes as they stand', () => {
    expect(inWords(fields.choice('recordStatuses', about), 'ended').paragraphs).toEqual(['Beëindigd']);
    expect(inWords(fields.choices('legalBases', about), ['A6_1_f', 'A6_1_zz'], 'en').paragraphs).toEqual([
      'Legitimate interests (6(1)(f))',
      'A6_1_zz',
    ]);
  });

  it('names what a reference points to, and says so when it points to nothing', () => {
    expect(inWords(fields.reference('parties', about), anId(3)).paragraphs).toEqual(['Zendesk']);
    expect(inWords(fields.references('parties', about), [anId(3), anId(8)], 'en').paragraphs).toEqual([
      'Zendesk',
      `points to an unknown entry (${anId(8)})`,
    ]);
    // A party with this id exists, but this field points to systems.
    expect(inWords(fields.reference('systems', about), anId(3)).paragraphs).toEqual([
      `verwijst naar een onbekende regel (${anId(3)})`,
    ]);
  });

  it('names the items of a sibling list, also those that have no name yet', () => {
    const data = fields.list(
      { description: fields.text(about) },
      { ...about, itemLabel: { nl: 'gegeven', en: 'data item' } },
    );
    const dataIds = fields.siblings('data', about);
    const scope = {
      schema: fields.object({ data, dataIds }),
      record: {
        data: [
          { id: anId(1), description: 'Naam' },
          { id: anId(2), description: '' },
        ],
      },
      context: contextIn('nl'),
    };
    const info = fields.infoOf(dataIds);
    if (info === undefined) throw new Error('not described');
    expect(valueOf(info, [anId(1), anId(2), anId(7)], scope).paragraphs).toEqual([
      'Naam',
      'gegeven 2',
      `verwijst naar een onbekende regel (${anId(7)})`,
    ]);
  });

  it('prints a group as lines, with its labels and what it misses', () => {
    const contact = fields.group(
      {
        person: fields.text({ ...about, label: { nl: 'Wie', en: 'Who' } }),
        room: fields.text({ ...about, label: { nl: 'Kamer', en: 'Room' } }),
        since: fields.date({ ...about, label: { nl: 'Sinds', en: 'Since' } }),
      },
      about,
    );
    expect(inWords(contact, { person: 'Bob', room: '', since: '2020-01-31' }).paragraphs).toEqual([
      'Bob',
      'Sinds: 31-01-2020',
      'Niet vastgelegd: Kamer',
    ]);
    expect(inWords(contact, { person: '', room: '', since: '' }).state).toBe('empty');
  });
});

function inWords(
  schema: Parameters<typeof fields.infoOf>[0],
  value: unknown,
  language: Language = 'nl',
): Value {
  const info = fields.infoOf(schema);
  if (info === undefined) throw new Error('not described');
  return valueOf(info, value, { schema: fields.object({}), record: {}, context: contextIn(language) });
}

function contextIn(language: Language) {
  const register = aRegister({ parties: [aParty({ name: 'Zendesk' })] });
  return reportContext(register, { language, date: '2026-11-22' });
}
