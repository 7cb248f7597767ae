import { describe, expect, it } from 'vitest';
import { findMissing } from '../../../shared/checks/missing';
import { object, text } from '../../../shared/fields/fields';
import { activitySchema } from '../../../shared/register/activity';
import { canonicalRecord } from '../../../shared/register/canonical';
import { registerJsonSchema } from '../../../shared/register/jsonSchema';
import { newRecord, newRegister } from '../../../shared/register/newRecord';
import { COLLECTION_NAMES } from '../../../shared/register/register';
import { inSection } from '../../../shared/register/sections';
import { recordBlocks } from '../../../shared/report/recordBlocks';
import { reportContext } from '../../../shared/report/reportContext';
import { anActivity, anId, aRegister } from '../../factories';

describe('a new record', () => {
  it.each(COLLECTION_NAMES)('of %s asserts nothing', (collection) => {
    const { id, ...facts } = newRecord(collection, anId(1));
    const asserted = Object.values(facts).filter(
      (value) => value !== '' && value !== null && !isEmptyList(value),
    );
    expect([id, asserted]).toEqual([anId(1), []]);
  });

  it('shares no list with another one', () => {
    expect(newRecord('activities', anId(1)).purposes).not.toBe(newRecord('activities', anId(2)).purposes);
  });

  it('stands in a register that holds nothing else', () => {
    const { activities, parties, title } = newRegister(anId(0), 'Leeg');
    expect([activities, parties, title]).toEqual([[], [], 'Leeg']);
  });
});

// The form's side of this promise is in test/renderer/form/SchemaForm.test.tsx.
describe('a field that is added to a schema in one place', () => {
  const lockerNumber = text({
    label: { nl: 'Kluisnummer', en: 'Locker number' },
    help: { nl: 'Het nummer op de deur.', en: 'The number on the door.' },
    level: 'LAW',
    article: '5(2)',
  });
  const schema = object({ ...activitySchema.shape, ...inSection('review', { lockerNumber }) });

  it('gets its default in records from before it existed', () => {
    expect(schema.parse(anActivity())).toMatchObject({ lockerNumber: '' });
  });

  it('is missing until it is filled', () => {
    const missing = (value: string) =>
      findMissing(schema, { ...anActivity(), lockerNumber: value }).find(
        ({ path }) => path === 'lockerNumber',
      )?.level;
    expect([missing(''), missing('4100')]).toEqual(['LAW', undefined]);
  });

  it('has its place in the file', () => {
    const keys = Object.keys(canonicalRecord(schema, { zebra: 1, lockerNumber: '4100', ...anActivity() }));
    expect(keys.slice(-2)).toEqual(['lockerNumber', 'zebra']);
  });

  it('is described in the JSON Schema', () => {
    expect(JSON.parse(registerJsonSchema(schema))).toMatchObject({
      properties: {
        lockerNumber: { type: 'string', title: 'Kluisnummer / Locker number', 'x-level': 'LAW' },
      },
    });
  });

  it.each([
    ['nl', 'Kluisnummer', '4100'],
    ['en', 'Locker number', '4100'],
  ] as const)('is printed in the %s report', (language, label, value) => {
    const context = reportContext(aRegister(), { language, date: '2026-11-25' });
    const facts = recordBlocks(schema, { ...anActivity(), lockerNumber: value }, context).flatMap((block) =>
      block.kind === 'facts' ? block.facts : [],
    );
    expect(facts.find((fact) => fact.label === label)?.value).toMatchObject({
      state: 'recorded',
      paragraphs: [value],
    });
  });
});

function isEmptyList(value: unknown): boolean {
  return Array.isArray(value) && value.length === 0;
}
