import { describe, expect, it } from 'vitest';
import { wordParts } from '../../../shared/merge/wordParts';

describe('two versions of a text by words', () => {
  it('tells what stayed, went and came, in reading order', () => {
    expect(wordParts('Looptijd van de overeenkomst', '2 jaar na einde overeenkomst')).toEqual([
      { kind: 'removed', text: 'Looptijd van de ' },
      { kind: 'added', text: '2 jaar na einde ' },
      { kind: 'same', text: 'overeenkomst' },
    ]);
  });

  it('replaces a text whole when hardly a word of it stayed', () => {
    const [before, after] = ['marketing en verkoopdoelen', 'Aanbiedingen doen aan klanten en prospects'];
    expect(wordParts(before, after)).toEqual([
      { kind: 'removed', text: before },
      { kind: 'added', text: after },
    ]);
  });

  it('gives back either text when the parts of the other are left out', () => {
    const [before, after] = ['a  b\nc d', 'a b\nc e d f'];
    const parts = wordParts(before, after);
    const text = (without: string) =>
      parts
        .filter(({ kind }) => kind !== without)
        .map((one) => one.text)
        .join('');
    expect([text('added'), text('removed')]).toEqual([before, after]);
  });

  it('has one part for a text that did not change, and none for nothing', () => {
    expect(wordParts('zo', 'zo')).toEqual([{ kind: 'same', text: 'zo' }]);
    expect(wordParts('', '')).toEqual([]);
  });
});
