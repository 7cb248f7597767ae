import { describe, expect, it } from 'vitest';
import { both, itemOf, option } from '../../../shared/lists/valueList';

describe('a value list', () => {
  const list = { title: both('Kleur', 'Colour'), items: [option('red', both('Rood', 'Red'))] };

  it('finds an option by its code', () => {
    expect(itemOf(list, 'red')?.label).toEqual({ nl: 'Rood', en: 'Red' });
  });

  it('finds nothing for a code of another list', () => {
    expect(itemOf(list, 'blue')).toBeUndefined();
  });

  it('leaves the note out where an option has none', () => {
    expect(option('red', both('Rood', 'Red'))).toEqual({
      code: 'red',
      label: { nl: 'Rood', en: 'Red' },
      source: '',
      verified: true,
    });
  });
});
