import { describe, expect, it } from 'vitest';
import type { Link } from '../../../shared/report/blocks';
import { linkRanges } from '../../../shared/report/linkRanges';

const V: readonly Link[] = [1, 2, 3, 4, 5].map((n) => ({ text: `V0${n}`, anchor: `v${n}` }));
const links = [...V, undefined, { text: 'P01', anchor: 'p1' }];

describe('links in a row', () => {
  it.each([
    [[], []],
    [[0], ['V01']],
    [
      [0, 1],
      ['V01', 'V02'],
    ],
    [[0, 1, 2], ['V01 t/m V03']],
    [
      [0, 2, 3, 4],
      ['V01', 'V03 t/m V05'],
    ],
    [
      [3, 4, 6],
      ['V04', 'V05', 'P01'],
    ],
  ])('prints %j as %j', (places, texts) => {
    expect(linkRanges(places, links, 't/m').map(({ text }) => text)).toEqual(texts);
  });

  it('leads a range to its first chapter', () => {
    expect(linkRanges([1, 2, 3], links, 'to')).toEqual([{ text: 'V02 to V04', anchor: 'v2' }]);
  });
});
