import { describe, expect, it } from 'vitest';
import { createSearchIndex } from '../../../shared/search/searchIndex';

function anIndex(records: Readonly<Record<string, readonly string[]>>) {
  const index = createSearchIndex();
  for (const [id, texts] of Object.entries(records)) index.put(id, texts);
  return index;
}

function found(index: ReturnType<typeof createSearchIndex>, query: string): readonly string[] | undefined {
  const ids = index.search(query);
  return ids && [...ids];
}

describe('searching many records', () => {
  const index = anIndex({
    a: ['Marketing en verkoop', 'Privé-aanbiedingen', 'Telefoonnummer'],
    b: ['Verkoop in de EER', 'V12'],
    c: ['Salaris', '22-11-2026'],
  });

  it.each([
    ['words in any order', 'verkoop marketing', ['a']],
    ['the beginning of a word', 'verk', ['a', 'b']],
    ['a part inside a word', 'nummer', ['a']],
    ['a word without its accent', 'prive', ['a']],
    ['a word with an accent that is not there', 'Märketing', ['a']],
    ['a word that is spelt with one letter less', 'telefon', ['a']],
    ['a word that is spelt with one letter more', 'sallaris', ['c']],
    ['a date', '22-11-2026', ['c']],
    ['words of which one is missing', 'verkoop salaris', []],
  ])('finds by %s', (_what, query, ids) => {
    expect(found(index, query)).toEqual(ids);
  });

  it('takes a short word as it is spelt, because EER is not "er"', () => {
    expect(found(index, 'eer')).toEqual(['b']);
  });

  it('holds nothing back when nothing is asked for', () => {
    expect(found(index, '  ')).toBeUndefined();
  });

  it('forgets what a record said before, and records that are gone', () => {
    const changing = anIndex({ a: ['oud'], b: ['oud'] });
    changing.put('a', ['nieuw']);
    changing.remove('b');
    expect(found(changing, 'oud')).toEqual([]);
    expect(found(changing, 'nieuw')).toEqual(['a']);
  });

  it('searches what regular expressions would read otherwise as it stands', () => {
    expect(found(anIndex({ a: ['(a+)+$ [x'] }), '(a+)+$ [x')).toEqual(['a']);
  });
});
