import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { hashOf } from '../../../shared/history/hash';

describe('the hash of a text', () => {
  it.each([
    ['nothing', ''],
    ['plain text', 'Loonadministratie'],
    ['letters with accents', 'Personeel, ziekteverzuim en re-integratie: één dossier'],
    ['emoji', '👩‍💻'],
    ['a long plain text', 'x'.repeat(4_097)],
    ['a text of exactly one buffer', 'y'.repeat(4_096)],
  ])('is SHA-256 of %s in UTF-8, whatever was hashed before', (_what, text) => {
    hashOf('iets anders');
    expect(hashOf(text)).toBe(createHash('sha256').update(text, 'utf8').digest('hex'));
  });
});
