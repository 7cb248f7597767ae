import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bothTexts, mergeText } from '../../../shared/merge/mergeText';

const BASE = 'De gegevens staan in Nederland bij een leverancier en worden na 2 jaar gewist.';

/** Few different words, so that a text says the same thing more than once. */
const anyWord = fc.constantFrom<string[]>('de', 'na', 'jaar', 'wissen', '2', '\n', '.');
const anyText = fc.array(anyWord, { maxLength: 14 }).map((words) => words.join(' '));

/** A text, and what two people made of it at one place each: a cut, with other words put there or none. */
const anyVersions = fc
  .tuple(fc.array(anyWord, { minLength: 12, maxLength: 30 }), anyCut(), anyCut())
  .map(([words, ...cuts]) => {
    const [mine = '', theirs = ''] = cuts.map(({ at, length, put }) =>
      words.toSpliced(at % words.length, length, ...put).join(' '),
    );
    return { base: words.join(' '), mine, theirs };
  });

function anyCut() {
  const put = fc.array(fc.constantFrom('nooit', 'België', 'jaar', '\n'), { maxLength: 3 });
  return fc.record({ at: fc.nat(), length: fc.nat(2), put });
}

describe('merging a long text', () => {
  it('takes the words that each side changed in its own part', () => {
    const mine = BASE.replace('Nederland', 'België');
    const theirs = BASE.replace('2 jaar', '3 jaar');
    expect(mergeText({ base: BASE, mine, theirs })).toBe(
      'De gegevens staan in België bij een leverancier en worden na 3 jaar gewist.',
    );
  });

  it('takes paragraphs that are added at different places', () => {
    const [mine, theirs] = [`Vooraf.\n${BASE}`, `${BASE}\nTot slot.`];
    expect(mergeText({ base: BASE, mine, theirs })).toBe(`Vooraf.\n${BASE}\nTot slot.`);
  });

  it('is sure of a change that both made', () => {
    const both = BASE.replace('Nederland', 'België');
    const mine = both.replace('gewist', 'vernietigd');
    expect(mergeText({ base: BASE, mine, theirs: both })).toBe(mine);
  });

  it.each([
    ['the same word', '3 jaar', '5 jaar'],
    ['two words that stand side by side', '3 jaar', '2 maanden'],
    ['a word that the other side took out', '', '3 jaar'],
  ])('leaves %s to the person', (_what, mine, theirs) => {
    const texts = { mine: BASE.replace('2 jaar', mine), theirs: BASE.replace('2 jaar', theirs) };
    expect(mergeText({ base: BASE, ...texts })).toBeUndefined();
  });

  it('leaves two additions at one place to the person', () => {
    expect(mergeText({ base: BASE, mine: `${BASE} Ja.`, theirs: `${BASE} Nee.` })).toBeUndefined();
    expect(mergeText({ base: '', mine: 'Ja.', theirs: 'Nee.' })).toBeUndefined();
  });

  it('does not weave the words of a sentence that was written anew into another one', () => {
    const mine = 'De stukken liggen in de kast bij een collega en blijven daar na afloop vijf jaar.';
    const theirs = BASE.replace('leverancier en', 'leverancier of');
    expect(mergeText({ base: BASE, mine, theirs })).toBeUndefined();
  });

  it('compares no texts by words that are longer than a field can hold twice', () => {
    const long = 'woord '.repeat(40_000);
    expect(mergeText({ base: long, mine: `${long}a`, theirs: `b ${long}` })).toBeUndefined();
    expect(bothTexts({ base: long, mine: `${long}a`, theirs: `b ${long}` })).toBeUndefined();
  });

  it('is the same whoever is "mine", and all of one side when the other changed nothing', () => {
    fc.assert(
      fc.property(anyText, anyText, anyText, (base, mine, theirs) => {
        const merged = mergeText({ base, mine, theirs });
        expect(mergeText({ base, mine: theirs, theirs: mine })).toBe(merged);
        expect(mergeText({ base, mine, theirs: base })).toBe(mine);
      }),
      { numRuns: 2_000 },
    );
  });

  it('stays the same when it is merged again', () => {
    fc.assert(
      fc.property(anyVersions, ({ base, mine, theirs }) => {
        const merged = mergeText({ base, mine, theirs });
        fc.pre(merged !== undefined);
        expect(mergeText({ base, mine: merged, theirs })).toBe(merged);
        expect(mergeText({ base, mine, theirs: merged })).toBe(merged);
      }),
      { numRuns: 1_000 },
    );
  });
});

describe('a text with what both sides say', () => {
  it('has both versions of the lines that both changed, mine first, and the other changes once', () => {
    const base = 'Kop\nOud\nMidden\nSlot';
    const mine = 'Kop\nVan mij\nMidden\nSlot';
    const theirs = 'Kop\nVan hen\nMidden\nEinde';
    expect(bothTexts({ base, mine, theirs })).toBe('Kop\nVan mij\nVan hen\nMidden\nEinde');
  });

  it('puts two whole texts below each other', () => {
    expect(bothTexts({ base: '', mine: 'Ja.', theirs: 'Nee.' })).toBe('Ja.\nNee.');
  });
});
