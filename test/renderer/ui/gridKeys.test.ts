import { describe, expect, it } from 'vitest';
import { inside, keyOfEvent, moved } from '../../../renderer/ui/gridKeys';

const size = { rows: 100, columns: 7, page: 10 };
const from = { row: 5, column: 3 };

describe('the keys of a grid', () => {
  it.each([
    ['ArrowDown', { row: 6, column: 3 }],
    ['ArrowUp', { row: 4, column: 3 }],
    ['ArrowRight', { row: 5, column: 4 }],
    ['ArrowLeft', { row: 5, column: 2 }],
    ['PageDown', { row: 15, column: 3 }],
    ['PageUp', { row: 0, column: 3 }],
    ['Home', { row: 5, column: 0 }],
    ['End', { row: 5, column: 6 }],
    ['Ctrl+Home', { row: 0, column: 0 }],
    ['Ctrl+End', { row: 99, column: 6 }],
  ])('%s moves to where people expect', (key, cell) => {
    expect(moved(key, from, size)).toEqual(cell);
  });

  it('goes up into the header and no further', () => {
    expect(moved('ArrowUp', { row: 0, column: 3 }, size)).toEqual({ row: -1, column: 3 });
    expect(moved('ArrowUp', { row: -1, column: 3 }, size)).toEqual({ row: -1, column: 3 });
  });

  it('moves nothing on any other key', () => {
    expect(moved('Enter', from, size)).toBeUndefined();
  });

  it('leaves combinations with Alt or Meta to others', () => {
    const press = { key: 'ArrowDown', ctrlKey: false, altKey: true, metaKey: false };
    expect(keyOfEvent(press)).toBe('');
    expect(keyOfEvent({ ...press, altKey: false, ctrlKey: true })).toBe('Ctrl+ArrowDown');
  });

  it('comes back inside when rows have gone', () => {
    expect(inside({ row: 99, column: 9 }, { ...size, rows: 3 })).toEqual({ row: 2, column: 6 });
    expect(inside({ row: 4, column: 0 }, { ...size, rows: 0 })).toEqual({ row: -1, column: 0 });
  });
});
