import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { securityTable, TABLE_FILE, testsOfUnknownRows, untestedRows } from '../../build/securityTable.mjs';

const root = path.resolve(import.meta.dirname, '../..');

describe('the list of security requirements', () => {
  it('has a test, or a reason why not, for every row', async () => {
    expect(await untestedRows()).toEqual([]);
  });

  it('has a row for every test that is named after one', () => {
    expect(testsOfUnknownRows()).toEqual([]);
  });

  it('is up to date (node build/securityTable.mjs writes it)', async () => {
    expect(readFileSync(path.join(root, TABLE_FILE), 'utf8')).toBe(await securityTable());
  });
});
