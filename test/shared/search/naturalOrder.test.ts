import { describe, expect, it } from 'vitest';
import { byNumberThenName, naturally } from '../../../shared/search/naturalOrder';

describe('the order of lists', () => {
  it('counts as people do', () => {
    expect(['V10', 'V2', 'V1'].sort(naturally)).toEqual(['V1', 'V2', 'V10']);
  });

  it('puts what is empty last', () => {
    expect(['', 'b', 'a'].sort(naturally)).toEqual(['a', 'b', '']);
  });

  it('goes by number and then by name', () => {
    const records = [
      { number: '', name: 'Incasso' },
      { number: 'V2', name: 'Offertes' },
      { number: '', name: 'Éénmalig' },
      { number: 'V1', name: 'Verkoop' },
    ];
    const names = byNumberThenName(records).map(({ name }) => name);
    expect(names).toEqual(['Verkoop', 'Offertes', 'Éénmalig', 'Incasso']);
  });
});
