import { describe, expect, it } from 'vitest';
import { activitySchema } from '../../../shared/register/activity';
import type { AnyRecord } from '../../../shared/register/register';
import { countValues, filterKey, rowFilter } from '../../../shared/search/filters';
import type { FindingsOf, ListFilter } from '../../../shared/search/filters';
import { listFieldAt } from '../../../shared/search/listFields';
import { anActivity, anId } from '../../factories';

const records = [
  anActivity({
    id: anId(1),
    number: 'V1',
    status: 'active',
    isOccasional: 'unknown',
    startedOn: '2026-01-01',
  }),
  anActivity({ id: anId(2), number: 'V2', status: 'draft', isOccasional: 'no', startedOn: '2026-06-01' }),
  anActivity({ id: anId(3), number: 'V3', status: 'active' }),
];

function passing(filters: readonly ListFilter[], findingsOf: FindingsOf = () => undefined): string {
  const numbers = records.filter(rowFilter(activitySchema, filters, findingsOf)).map(({ number }) => number);
  return numbers.join(' ');
}

describe('filtering by value', () => {
  it('lets through what has any of the values', () => {
    expect(passing([{ kind: 'values', field: 'status', values: ['active'] }])).toBe('V1 V3');
    expect(passing([{ kind: 'values', field: 'status', values: ['active', 'draft'] }])).toBe('V1 V2 V3');
  });

  it('tells what is unknown from what is not recorded', () => {
    expect(passing([{ kind: 'values', field: 'isOccasional', values: ['unknown'] }])).toBe('V1');
    expect(passing([{ kind: 'values', field: 'isOccasional', values: [''] }])).toBe('V3');
  });

  it('lets through only what passes every filter', () => {
    const filters: readonly ListFilter[] = [
      { kind: 'values', field: 'status', values: ['active'] },
      { kind: 'values', field: 'isOccasional', values: ['unknown', 'no'] },
    ];
    expect(passing(filters)).toBe('V1');
  });

  it('holds nothing back for a field that this version does not know', () => {
    expect(passing([{ kind: 'values', field: 'mood', values: ['good'] }])).toBe('V1 V2 V3');
  });
});

describe('filtering by date', () => {
  it.each([
    ['before', '2026-06-01', 'V1'],
    ['from', '2026-06-01', 'V2'],
    ['recorded', '', 'V1 V2'],
    ['empty', '', 'V3'],
  ] as const)('knows %s', (test, date, numbers) => {
    expect(passing([{ kind: 'date', field: 'startedOn', test, date }])).toBe(numbers);
  });
});

describe('filtering by findings', () => {
  const findingsOf = ({ id }: AnyRecord) =>
    id === anId(1) ? [{ level: 'A30' } as const] : id === anId(2) ? [] : undefined;

  it('lets through what has a finding of a level, or none', () => {
    expect(passing([{ kind: 'findings', levels: ['A30'] }], findingsOf)).toBe('V1');
    expect(passing([{ kind: 'findings', levels: ['A30', 'none'] }], findingsOf)).toBe('V1 V2');
  });
});

describe('the values to choose from', () => {
  it('are those that occur, each with how often, what is not recorded too', () => {
    const field = listFieldAt(activitySchema, 'isOccasional');
    expect(field && [...countValues(field, records)]).toEqual([
      ['unknown', 1],
      ['no', 1],
      ['', 1],
    ]);
  });
});

describe('two filters on one field', () => {
  it('are one when they are of values, and two when they are the two ends of a time', () => {
    expect(filterKey({ kind: 'values', field: 'status', values: ['a'] })).toBe(
      filterKey({ kind: 'values', field: 'status', values: ['b'] }),
    );
    expect(filterKey({ kind: 'date', field: 'startedOn', test: 'from', date: '2026-01-01' })).not.toBe(
      filterKey({ kind: 'date', field: 'startedOn', test: 'before', date: '2026-02-01' }),
    );
  });
});
