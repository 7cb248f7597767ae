import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CHUNK_CHARACTERS, createJoiner, split } from '../src/ipc/chunks';

function joined(parts: readonly string[]): string[] {
  const messages: string[] = [];
  const join = createJoiner((message) => messages.push(message));
  parts.forEach(join);
  return messages;
}

describe('a message in parts', () => {
  it('is whole again at the other end, after and before others', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: 'binary' })), fc.nat(5), (texts, times) => {
        const messages = texts.map((text) => text.repeat(times));
        expect(joined(messages.flatMap(split))).toEqual(messages);
      }),
    );
  });

  it('goes in parts of limited length', () => {
    const message = 'ab'.repeat(CHUNK_CHARACTERS);
    const parts = split(message);
    expect(parts.length).toBeGreaterThan(1);
    expect(Math.max(...parts.map((part) => part.length))).toBeLessThanOrEqual(CHUNK_CHARACTERS + 1);
    expect(joined(parts)).toEqual([message]);
  });

  it('is never cut in the middle of a character', () => {
    const message = `a${'😀'.repeat(CHUNK_CHARACTERS)}`;
    const parts = split(message);
    expect(parts.every((part) => Buffer.from(part).toString() === part)).toBe(true);
    expect(joined(parts)).toEqual([message]);
  });
});
