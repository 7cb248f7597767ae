import { expect, it } from 'vitest';
import { runInputs } from '../../long/inputs';
import type { Counts } from '../../long/steps';

it('refuses damaged files with a code, and salvages from them nothing but a register', () => {
  const counts: Counts = {};
  runInputs(20_261_125, 1_500, counts);
  expect(counts['read: opened']).toBeGreaterThan(10);
  expect(counts['read: fileNotJson']).toBeGreaterThan(100);
  expect(counts['salvage: a part']).toBeGreaterThan(100);
});
