import { describe, expect, it } from 'vitest';
import { shortTexts } from '../../../shared/history/shortTexts';

const words = (count: number, word: string) => Array.from({ length: count }, () => word).join(' ');

describe('two versions of a text', () => {
  it('are shown whole when they are short', () => {
    expect(shortTexts('Zeven jaar', 'Acht jaar')).toEqual({ from: 'Zeven jaar', to: 'Acht jaar' });
  });

  it('are cut to what is another, with three words around it', () => {
    const text = (middle: string) => `${words(30, 'voor')} ${middle} ${words(30, 'na')}`;
    expect(shortTexts(text('oud woord'), text('nieuw'))).toEqual({
      from: '… voor voor voor oud woord na na na …',
      to: '… voor voor voor nieuw na na na …',
    });
  });

  it('show where words were put in at the end of the same word again', () => {
    const { from, to } = shortTexts(words(40, 'ja'), words(41, 'ja'));
    expect([from, to]).toEqual(['… ja ja ja', '… ja ja ja ja']);
  });

  it('never become long, not even without a space', () => {
    const { from, to } = shortTexts('a'.repeat(5_000), words(500, 'ander'));
    expect([from.length < 200, to.length < 200]).toEqual([true, true]);
  });
});
