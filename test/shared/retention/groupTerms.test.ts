import { describe, expect, it } from 'vitest';
import { groupsOf, groupTerms, withoutGroup } from '../../../shared/retention/groupTerms';

const GROUPS = ['k', 'd'];

describe('terms by group of data subjects', () => {
  it('stand in one row for each name, with the item that holds the term of each group', () => {
    const items = [
      { name: 'Naam', subjectIds: ['k'] },
      { name: 'Factuur', subjectIds: [] },
      { name: 'Naam', subjectIds: ['d'] },
      { name: 'Functie', subjectIds: ['d'] },
    ];
    expect(groupTerms(items, GROUPS)).toEqual([
      { name: 'Naam', cells: [[0], [2]] },
      { name: 'Factuur', cells: [[1], [1]] },
      { name: 'Functie', cells: [[], [3]] },
    ]);
  });

  it('leave the other groups where they were when one gets a term of its own', () => {
    expect(withoutGroup({ subjectIds: [] }, 'k', GROUPS)).toEqual(['d']);
    expect(withoutGroup({ subjectIds: ['k', 'd'] }, 'd', GROUPS)).toEqual(['k']);
  });

  it('count no group that is gone', () => {
    expect(groupsOf({ subjectIds: ['k', 'gone'] }, GROUPS)).toEqual(['k']);
    expect(groupsOf({ subjectIds: [] }, GROUPS)).toEqual(GROUPS);
  });
});
