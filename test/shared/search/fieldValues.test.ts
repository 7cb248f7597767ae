import { describe, expect, it } from 'vitest';
import { activitySchema } from '../../../shared/register/activity';
import type { Activity } from '../../../shared/register/activity';
import { valuesOf, wordsOf } from '../../../shared/search/fieldValues';
import { listFieldAt } from '../../../shared/search/listFields';
import type { ListField } from '../../../shared/search/listFields';
import { anActivity, anId } from '../../factories';

function fieldAt(path: string): ListField {
  const field = listFieldAt(activitySchema, path);
  if (!field) throw new Error(`no field ${path}`);
  return field;
}

function activityOf(facts: object): Activity {
  return activitySchema.parse({ ...anActivity(), ...facts });
}

const context = { language: 'nl', names: new Map([[anId(5), 'ISMS']]) } as const;

describe('what stands in a field', () => {
  it('is its value, or an empty one when it is not recorded', () => {
    expect(valuesOf(fieldAt('status'), activityOf({ status: 'draft' }))).toEqual(['draft']);
    expect(valuesOf(fieldAt('status'), activityOf({}))).toEqual(['']);
  });

  it('is each value of all items once, with an empty one for an item that lacks it', () => {
    const purposes = [
      { id: anId(10), legalBases: ['A6_1_a', 'A6_1_b'] },
      { id: anId(11), legalBases: ['A6_1_a'] },
      { id: anId(12) },
    ];
    expect(valuesOf(fieldAt('purposes.legalBases'), activityOf({ purposes }))).toEqual([
      'A6_1_a',
      'A6_1_b',
      '',
    ]);
  });

  it('is not recorded while a list has no items', () => {
    expect(valuesOf(fieldAt('purposes.legalBases'), activityOf({}))).toEqual(['']);
  });

  it('is nothing at all where the field is not asked', () => {
    expect(valuesOf(fieldAt('endedOn'), activityOf({ status: 'active' }))).toEqual([]);
    expect(valuesOf(fieldAt('endedOn'), activityOf({ status: 'ended' }))).toEqual(['']);
  });
});

describe('a field in words', () => {
  it.each([
    ['a code', 'status', { status: 'ended' }, 'Beëindigd'],
    ['a date', 'startedOn', { startedOn: '2026-11-22' }, '22-11-2026'],
    ['unknown, which is an answer', 'isOccasional', { isOccasional: 'unknown' }, 'onbekend'],
    ['what it points to', 'measureIds', { measureIds: [anId(5)] }, 'ISMS'],
    ['nothing', 'owner', { owner: '' }, ''],
    ['a code of a newer program', 'status', { status: 'paused' }, 'paused'],
  ])('says %s', (...[, path, facts, words]) => {
    expect(wordsOf(fieldAt(path), activityOf(facts), context)).toBe(words);
  });
});
