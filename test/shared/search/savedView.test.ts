import { describe, expect, it } from 'vitest';
import { readSavedViews, storedViews } from '../../../shared/search/savedView';
import type { SavedView } from '../../../shared/search/savedView';

const view: SavedView = {
  id: 'v1',
  collection: 'activities',
  name: 'Mijn lijst',
  columns: ['number', 'name'],
  sort: [{ column: 'name', direction: 'descending' }],
  filters: [{ kind: 'values', field: 'status', values: [''] }],
  grouping: 'department',
};

describe('views in settings', () => {
  it('come back as they were saved', () => {
    expect(readSavedViews(JSON.parse(JSON.stringify([view])))).toEqual([view]);
  });

  it.each([
    ['nothing', undefined],
    ['no list', { 0: view }],
    ['a text', 'views'],
    ['a view of an unknown list', [{ ...view, collection: '__proto__' }]],
    ['a view without a name', [{ ...view, name: '' }]],
    ['a filter of an unknown kind', [{ ...view, filters: [{ kind: 'script', field: 'status' }] }]],
    ['a date that is none', [{ ...view, filters: [{ kind: 'date', field: 'a', test: 'from', date: 'x' }] }]],
    ['an endless name', [{ ...view, name: 'x'.repeat(1_000_000) }]],
  ])('that hold %s give no view and no failure', (_what, stored) => {
    expect(readSavedViews(stored)).toEqual([]);
  });

  it('lose only what is wrong, and what has an id twice', () => {
    expect(readSavedViews([null, view, 5, { ...view, name: 'weer' }])).toEqual([view]);
  });

  it('keep what a newer version put there', () => {
    const newer = { ...view, id: 'v2', filters: [{ kind: 'mood' }] };
    expect(storedViews([view], [view, newer])).toEqual([view, newer]);
  });
});
