import { readFile, writeFile } from 'node:fs/promises';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { AppError } from '../../../shared/errors';
import { notes, notesCodec, type Notes } from './notesCodec';
import { aDesk } from './storageDesk';

const whole = Buffer.from(
  notesCodec.encode({ ...notes('één', 'two "quoted"', 'drie \\ €'), later: 1.5 } as Notes),
);

/** Opens a file with these bytes: gives its data, or the code it is refused with. The file is never touched. */
async function openBytes(
  desk: Awaited<ReturnType<typeof aDesk>>,
  bytes: Uint8Array,
): Promise<Notes | string> {
  await writeFile(desk.path, bytes);
  try {
    return (await desk.storage.open(desk.path)).current();
  } catch (error) {
    if (error instanceof AppError) return error.failure.code;
    throw error;
  } finally {
    expect(Buffer.compare(await readFile(desk.path), bytes)).toBe(0);
  }
}

describe('a damaged file', () => {
  it('is refused with a code when it is cut, at every byte', async () => {
    const desk = await aDesk();
    // Without the final newline it still is whole.
    for (let length = 0; length < whole.length - 1; length += 1) {
      const opened = await openBytes(desk, whole.subarray(0, length));
      expect(['fileEmpty', 'fileNotJson', 'fileNotUtf8']).toContain(opened);
    }
    expect(await openBytes(desk, whole.subarray(0, -1))).toEqual(JSON.parse(whole.toString()));
  });

  it('is refused with a code or says what its bytes say, when any byte is changed', async () => {
    const desk = await aDesk();
    const outcomes = { refused: 0, opened: 0 };
    for (let place = 0; place < whole.length; place += 1) {
      for (const byte of [0x00, 0xff, 0x22, 0x7b]) {
        const damaged = Buffer.from(whole);
        damaged[place] = byte;
        const opened = await openBytes(desk, damaged);
        if (typeof opened === 'string') outcomes.refused += 1;
        else {
          outcomes.opened += 1;
          expect(opened).toEqual(JSON.parse(damaged.toString('utf8')));
        }
      }
    }
    expect(Math.min(outcomes.refused, outcomes.opened)).toBeGreaterThan(50);
  });

  it('is refused with a code or says what its bytes say, when parts of it are mixed up at random', async () => {
    const desk = await aDesk();
    const place = fc.nat(whole.length);
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.tuple(place, place, fc.uint8Array({ maxLength: 4 })), { maxLength: 3 }),
        async (cuts) => {
          const damaged = cuts.reduce<Buffer>(
            (bytes, [from, to, put]) => Buffer.concat([bytes.subarray(0, from), put, bytes.subarray(to)]),
            whole,
          );
          const opened = await openBytes(desk, damaged);
          if (typeof opened !== 'string') expect(opened).toEqual(JSON.parse(damaged.toString('utf8')));
        },
      ),
      { numRuns: 2000 },
    );
  });
});
