import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { FAULT_ROWS } from './faultRows';

const root = path.resolve(import.meta.dirname, '..');
const numbered = (letter: string, count: number) =>
  Array.from({ length: count }, (_, index) => `${letter}${index + 1}`);

describe('the plan of faults', () => {
  it('has every row, each with a test or the reason why there is nothing to prove', () => {
    expect(Object.keys(FAULT_ROWS)).toEqual([
      ...numbered('F', 16),
      ...numbered('J', 12),
      ...numbered('X', 10),
    ]);
    for (const [row, { tests, notBuilt }] of Object.entries(FAULT_ROWS)) {
      expect([row, tests.length > 0]).toEqual([row, notBuilt === undefined]);
    }
  });

  it('names tests that are there', () => {
    const named = Object.entries(FAULT_ROWS).flatMap(([row, { tests }]) =>
      tests.map(([file, name]) => ({ row, file, name })),
    );
    const missing = named.filter(
      ({ file, name }) => !readFileSync(path.join(root, file), 'utf8').includes(name),
    );
    expect(missing).toEqual([]);
  });

  it('names parts of the long campaign that are there', () => {
    const campaign = readFileSync(path.join(root, 'build/testLong.mjs'), 'utf8');
    const parts = new Set(Object.values(FAULT_ROWS).flatMap(({ long }) => long ?? []));
    expect([...parts].filter((part) => !campaign.includes(part))).toEqual([]);
    expect(parts.size).toBe(5);
  });
});
