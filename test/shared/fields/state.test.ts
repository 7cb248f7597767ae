import { describe, expect, it } from 'vitest';
import { answer, fieldsOf, list, longText, object, text } from '../../../shared/fields/fields';
import { applicableFields, isMissing, stateOf } from '../../../shared/fields/state';

const texts = { label: { nl: 'Veld', en: 'Field' }, help: { nl: 'Hulp', en: 'Help' } };
const a30 = { ...texts, level: 'A30', article: '30' } as const;

const schema = object({
  asked: answer({ ...a30, orElse: ['items'] }),
  items: list(
    { name: text(a30) },
    { ...a30, itemLabel: texts.label, askWhen: { field: 'asked', is: ['yes'] } },
  ),
  reason: longText({ ...a30, optional: true }),
});

function missing(values: object): string[] {
  const full = schema.parse(values);
  return fieldsOf(schema)
    .filter((field) => isMissing(field, full, schema))
    .map(({ name }) => name);
}

describe('the state of a field', () => {
  it('asks a question that nobody answered, and not the list behind it', () => {
    expect(missing({})).toEqual(['asked']);
  });

  it('takes "no" for an answer', () => {
    expect(missing({ asked: 'no' })).toEqual([]);
  });

  it('does not take "unknown" for an answer', () => {
    expect(missing({ asked: 'unknown' })).toEqual(['asked']);
  });

  it('asks for the list once the answer is yes', () => {
    expect(missing({ asked: 'yes' })).toEqual(['items']);
  });

  it('does not ask a question that a filled list already answers', () => {
    expect(missing({ items: [{ id: crypto.randomUUID(), name: 'x' }] })).toEqual([]);
  });

  it('never asks for an optional field', () => {
    expect(missing({ asked: 'no', reason: '' })).toEqual([]);
  });

  it('keeps a list in sight that does not apply but holds something', () => {
    const filled = { asked: 'no', items: [{ id: crypto.randomUUID(), name: 'x' }] };
    const names = (values: object) => applicableFields(schema, schema.parse(values)).map(({ name }) => name);
    expect(names(filled)).toContain('items');
    expect(names({ asked: 'no' })).not.toContain('items');
  });

  it('tells unknown, not applicable, recorded and empty apart', () => {
    const info = { ...a30, kind: 'answer', notApplicable: true } as const;
    expect(['unknown', 'notApplicable', 'no', ''].map((value) => stateOf(info, value))).toEqual([
      'unknown',
      'notApplicable',
      'recorded',
      'empty',
    ]);
  });

  it('takes white space for nothing', () => {
    expect(stateOf({ ...a30, kind: 'text' }, ' \n ')).toBe('empty');
  });
});
