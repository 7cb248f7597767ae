import { describe, expect, it } from 'vitest';
import { activitySchema } from '../../../shared/register/activity';
import { processorRecordSchema } from '../../../shared/register/processorRecord';
import { groupFieldsOf, groupedRows } from '../../../shared/search/groups';

const rows = [
  { name: '1', department: 'Verkoop' },
  { name: '2', department: '' },
  { name: '3', department: 'HR' },
  { name: '4', department: 'Verkoop' },
];

function shown(closed: readonly string[] = []): readonly string[] {
  const grouped = groupedRows(rows, {
    valueOf: ({ department }) => department,
    wordOf: (value) => value || 'niet vastgelegd',
    closed: new Set(closed),
  });
  return grouped.map((row) => (row.kind === 'group' ? `${row.words} (${row.count})` : row.record.name));
}

describe('grouping', () => {
  it('puts records under the heads of their groups, what is not recorded last', () => {
    expect(shown()).toEqual(['HR (1)', '3', 'Verkoop (2)', '1', '4', 'niet vastgelegd (1)', '2']);
  });

  it('shows of a closed group its head alone, with how many it holds', () => {
    expect(shown(['Verkoop'])).toEqual(['HR (1)', '3', 'Verkoop (2)', 'niet vastgelegd (1)', '2']);
  });

  it('is by fields that have one value and are shared', () => {
    const paths = groupFieldsOf(activitySchema).map(({ path }) => path);
    expect(paths).toEqual(
      expect.arrayContaining(['organisationId', 'department', 'owner', 'role', 'status']),
    );
    expect(paths).not.toContain('name');
    expect(groupFieldsOf(processorRecordSchema).map(({ path }) => path)).not.toContain('role');
  });
});
