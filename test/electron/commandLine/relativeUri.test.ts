import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { relativeUri } from '../../../electron/commandLine/relativeUri';

describe('a file as a relative URI', () => {
  it('is told from the folder where the person is, with what a URI does not take written as codes', () => {
    const base = path.resolve('/repo');
    expect(relativeUri(path.join(base, 'a b', 'register #1.ropa.json'), base)).toBe(
      'a%20b/register%20%231.ropa.json',
    );
    expect(relativeUri(path.resolve('/elders/x.json'), base)).toBe('../elders/x.json');
  });
});
