import { describe, expect, it } from 'vitest';
import { dataName, purposeName, shortened } from '../../../shared/checks/namesInMessages';
import { registerOf } from '../../ruleTable';

function firstActivity(facts: object) {
  return registerOf({ activities: [facts] }).activities[0]!;
}

describe('a name in a message', () => {
  it('is one line of at most 80 characters, and never half a character', () => {
    expect(shortened('  twee\n regels ')).toBe('twee regels');
    expect(shortened(`${'x'.repeat(79)}😀😀`)).toBe(`${'x'.repeat(79)}…`);
    expect(shortened('x'.repeat(80))).toBe('x'.repeat(80));
  });

  it('of a purpose is its own text, or its place in the list', () => {
    const [named, unnamed] = firstActivity({ purposes: [{ text: 'Innen' }, { text: ' ' }] }).purposes;
    expect([purposeName(named!, 0).nl, purposeName(unnamed!, 1).nl]).toEqual(['Innen', '2']);
  });

  it('of data is its description, or the words of the list in both languages, or its place', () => {
    const { data } = firstActivity({
      data: [{ description: 'Maat', category: 'PD_SIGN' }, { category: 'PD_SIGN' }, { category: 'NEWER' }],
    });
    expect(data.map(dataName)).toEqual([
      { nl: 'Maat', en: 'Maat' },
      { nl: 'Handtekening', en: 'Signature' },
      { nl: '3', en: '3' },
    ]);
  });
});
