import { describe, expect, it } from 'vitest';
import { sampleRegister } from '../../../shared/register/sample/sample';
import { alikeParties, pairKey } from '../../../shared/search/alikeParties';
import { aParty, anId } from '../../factories';

const party = (at: number, name: string, more: object = {}) => aParty({ id: anId(at), name, ...more });
const pairsOf = (...parties: readonly ReturnType<typeof party>[]) =>
  alikeParties(parties).map(({ first, second, why }) => [first.name, second.name, why]);

describe('parties that may be one', () => {
  it.each([
    ['Google', 'Google Ireland Ltd'],
    ['Zendesk', 'Zendesk Chat (leverancier)'],
    ['Stichting Zórg', 'zorg b.v.'],
    ['Zendesk', 'Zendesc'],
  ])('are told by their names: %s and %s', (first, second) => {
    expect(pairsOf(party(1, first), party(2, 'Belastingdienst'), party(3, second))).toEqual([
      [first, second, 'name'],
    ]);
  });

  it.each([
    ['Exact Online', 'Exact Globe'],
    ['Bank', 'Rabobank'],
    ['Gemeente Utrecht', 'Gemeente Zwolle'],
    ['Leverancier 1', 'Leverancier 2'],
    ['', ''],
  ])('are not made up: %s and %s are two', (first, second) => {
    expect(pairsOf(party(1, first), party(2, second))).toEqual([]);
  });

  it('are told by the number of the Chamber of Commerce, which also tells two of one name apart', () => {
    const number = (chamberOfCommerceNumber: string) => ({ chamberOfCommerceNumber });
    expect(
      pairsOf(
        party(1, 'Noord', number('12345678')),
        party(2, 'Zuid', number('1234 5678')),
        party(3, 'Noord', number('87654321')),
      ),
    ).toEqual([['Noord', 'Zuid', 'number']]);
  });

  it('are told by another name of either', () => {
    expect(pairsOf(party(1, 'Meta', { aliases: ['Facebook'] }), party(2, 'Facebook'))).toEqual([
      ['Meta', 'Facebook', 'name'],
    ]);
  });

  it('do not include an entry that has ended, as after a merge', () => {
    expect(pairsOf(party(1, 'Google'), party(2, 'Google', { endedOn: '2026-01-01' }))).toEqual([]);
  });

  it('have one key, whichever comes first', () => {
    const [a, b] = [party(1, 'Google'), party(2, 'Google')];
    expect(pairKey(a, b)).toBe(pairKey(b, a));
    expect(alikeParties([b, a]).map(({ key }) => key)).toEqual([pairKey(a, b)]);
  });

  it('are compared only where they have something in common', () => {
    const many = Array.from({ length: 3_000 }, (_, at) => party(at + 1, `Gemeente ${String(at)}`));
    expect(alikeParties(many)).toEqual([]);
  });

  it('are few in the example', () => {
    expect(
      alikeParties(sampleRegister().parties).map(({ first, second }) => [first.name, second.name]),
    ).toEqual([]);
  });
});
