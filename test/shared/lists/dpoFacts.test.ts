import { describe, expect, it } from 'vitest';
import { DPO_NUMBER_PATTERN } from '../../../shared/lists/dpoFacts';

describe('the number of a DPO', () => {
  it('is recognised as FG and six digits', () => {
    expect(
      ['FG001394', 'FG1394', 'fg001394', 'FG0013945'].map((number) => DPO_NUMBER_PATTERN.test(number)),
    ).toEqual([true, false, false, false]);
  });
});
