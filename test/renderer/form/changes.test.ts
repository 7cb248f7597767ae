import { describe, expect, it } from 'vitest';
import { changedPaths } from '../../../renderer/form/changes';
import { choices, group, id, list, object, text } from '../../../shared/fields/fields';
import type { Description } from '../../../shared/fields/fieldInfo';
import { anId } from '../../factories';

const schema = object({
  id: id(),
  name: text(described()),
  codes: choices('recordStatuses', described()),
  term: group({ amount: text(described()) }, described()),
  items: list({ word: text(described()) }, { ...described(), itemLabel: { nl: 'x', en: 'x' } }),
});

const one = { id: anId(1), word: 'een' };
const two = { id: anId(2), word: 'twee' };
const three = { id: anId(3), word: 'drie' };
const base = { id: anId(9), name: 'A', codes: ['draft', 'active'], term: { amount: '' }, items: [one, two] };

function changes(now: object) {
  return changedPaths(schema, base, { ...base, ...now });
}

describe('what differs from the saved record', () => {
  it('is nothing when everything is equal, also a set in another order', () => {
    expect(changes({ codes: ['active', 'draft'] })).toEqual([]);
  });

  it('is named by path, inside groups too', () => {
    expect(changes({ name: 'B', codes: ['draft'], term: { amount: '7' } })).toEqual([
      'name',
      'codes',
      'term.amount',
    ]);
  });

  it('counts a new item once', () => {
    expect(changes({ items: [one, two, three] })).toEqual(['items.2']);
  });

  it('counts a list from which something was removed once, whatever moved up', () => {
    expect(changes({ items: [two] })).toEqual(['items']);
  });

  it('counts a list in another order once and none of its items', () => {
    expect(changes({ items: [two, one] })).toEqual(['items']);
  });

  it('finds a changed item by its id where it stands now', () => {
    expect(changes({ items: [three, one, { ...two, word: 'twee!' }] })).toEqual(['items.0', 'items.2.word']);
  });
});

function described(): Description {
  return { label: { nl: 'x', en: 'x' }, help: { nl: 'x', en: 'x' }, level: 'GP', article: '' };
}
