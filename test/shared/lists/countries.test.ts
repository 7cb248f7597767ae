import { describe, expect, it } from 'vitest';
import { countries } from '../../../shared/lists/countries';

describe('the countries', () => {
  it('are the 249 of ISO 3166-1 and Kosovo, in the order of their codes', () => {
    const codes = countries.items.map((country) => country.code);
    expect(codes).toHaveLength(250);
    expect(codes).toEqual([...codes].sort());
  });

  it('warn that the Caribbean parts of the Kingdom are third countries', () => {
    const warned = countries.items.filter((country) => country.note?.nl.startsWith('Derde land'));
    expect(warned.map((country) => country.code)).toEqual(['AW', 'BQ', 'CW', 'SX']);
  });
});
