import { describe, expect, it } from 'vitest';
import { inAnyOrder, stablePath, valueAt } from '../../../shared/checks/stablePath';

const record = {
  purposes: [
    { id: 'p1', text: 'Loon' },
    { id: 'p2', text: 'Werving', dataIds: ['d2', 'd1'] },
  ],
  contact: { email: 'a@b.nl' },
};

describe('a path that outlives a new order', () => {
  it('names items by their id, and everything else as it is', () => {
    expect(stablePath(record, 'purposes.1.text')).toBe('purposes.p2.text');
    expect(stablePath(record, 'purposes.1.dataIds.0')).toBe('purposes.p2.dataIds.0');
    expect(stablePath(record, 'contact.email')).toBe('contact.email');
    expect(stablePath(record, '')).toBe('');
  });

  it('keeps the place of an item that is not there', () => {
    expect(stablePath(record, 'purposes.7.text')).toBe('purposes.7.text');
  });

  it('finds what stands at a path, and nothing where the path leads nowhere', () => {
    expect(valueAt(record, 'purposes.0.text')).toBe('Loon');
    expect(valueAt(record, '')).toBe(record);
    expect(valueAt(record, 'purposes.9.text.x')).toBeUndefined();
    expect(valueAt(record, 'constructor.name')).toBeUndefined();
  });

  it('reads lists of items and of codes the same in any order, however deep', () => {
    const reordered = {
      ...record,
      purposes: [{ id: 'p2', dataIds: ['d1', 'd2'], text: 'Werving' }, record.purposes[0]],
    };
    expect(inAnyOrder(reordered)).toEqual(inAnyOrder(record));
    expect(inAnyOrder({ ...record, purposes: [] })).not.toEqual(inAnyOrder(record));
  });
});
