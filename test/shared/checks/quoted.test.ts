import { describe, expect, it } from 'vitest';
import { findingsOf } from '../../../shared/checks/findings';
import { quoted, quotedNames } from '../../../shared/checks/quoted';
import { sampleRegister } from '../../../shared/register/sample/sample';

describe('a text between quotation marks', () => {
  it('has single marks of its own', () => {
    expect(quoted('In de basis “omdat we willen” en „zo” meer')).toBe(
      'In de basis ‘omdat we willen’ en ‘zo’ meer',
    );
  });

  it('is told from a value that stands in a message as it is', () => {
    expect([...quotedNames('Voor doel “{text} en {more}” van {name} geldt “geen”.')]).toEqual([
      'text',
      'more',
    ]);
  });

  it('stands in no finding of the example between two pairs of the same marks', () => {
    const nested = findingsOf(sampleRegister(), '2026-11-25').filter(
      ({ message: { nl, en } }) => /“[^”]*“/.test(nl) || /“[^”]*“/.test(en),
    );
    expect(nested).toEqual([]);
  });
});
