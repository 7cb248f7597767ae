import { AppError } from '../../shared/errors';
import { withHistory } from '../../shared/history/withHistory';
import { decodeBytes } from '../../electron/storage/decodeBytes';
import { decodeLeniently } from '../../electron/storage/decodeLeniently';
import { encodeRegister } from '../../shared/register/canonical';
import { decodeRegister } from '../../shared/register/codec';
import { salvageRegister } from '../../shared/register/salvage';
import { parseStrictJson } from '../../shared/register/strictJson';
import { anActivity, anId, aParty, aRegister } from '../factories';
import { randomFrom } from './random';
import type { Random } from './random';
import type { Counts } from './steps';

const SLOWEST_MS = 2_000;
const BYTES = [0x00, 0x0a, 0x22, 0x2c, 0x2d, 0x30, 0x5b, 0x5c, 0x5d, 0x7b, 0x7d, 0xc3, 0xef, 0xff];

/** Damaged files: each is refused with a code or says what its bytes say, and what is salvaged is a register. */
export function runInputs(seed: number, inputs: number, counts: Counts): void {
  const random = randomFrom(seed);
  const whole = wholeFile();
  for (let number = 0; number < inputs; number += 1) {
    const bytes = mutated(whole, random);
    const start = performance.now();
    try {
      tally(counts, `read: ${readStrictly(bytes)}`);
      tally(counts, `salvage: ${salvaged(bytes)}`);
    } catch (error) {
      throw new Error(`seed ${seed}, input ${number}`, { cause: error });
    }
    const took = performance.now() - start;
    if (took > SLOWEST_MS) throw new Error(`seed ${seed}, input ${number} took ${took} ms`);
    counts['slowest input in ms'] = Math.max(counts['slowest input in ms'] ?? 0, Math.ceil(took));
  }
}

function wholeFile(): Buffer {
  const author = { by: 'fg', at: '2026-11-25T12:00:00Z', newId: () => anId(77) };
  const before = aRegister({ activities: [anActivity({ name: 'Één' })], parties: [aParty({ id: anId(9) })] });
  const after = {
    ...before,
    title: 'Coördinatie',
    activities: before.activities.map((one) => ({ ...one, name: 'Twee' })),
  };
  return Buffer.from(encodeRegister(withHistory(before, after, { ...author, kind: 'edit' })));
}

function tally(counts: Counts, what: string): void {
  counts[what] = (counts[what] ?? 0) + 1;
}

function readStrictly(bytes: Buffer): string {
  try {
    const { data } = decodeRegister(parseStrictJson(decodeBytes(bytes, ''), ''), '');
    // What opens can be written, and opens again as the same.
    const again = decodeRegister(parseStrictJson(encodeRegister(data), ''), '').data;
    if (encodeRegister(again) !== encodeRegister(data)) throw new Error('it does not come back as it was');
    return 'opened';
  } catch (error) {
    if (error instanceof AppError) return error.failure.code;
    throw error;
  }
}

function salvaged(bytes: Buffer): string {
  const salvage = salvageRegister(decodeLeniently(bytes).text, () => anId(99));
  if (salvage === undefined) return 'nothing';
  decodeRegister(parseStrictJson(encodeRegister(salvage.register), ''), '');
  return salvage.dropped.length === 0 ? 'all that is listed' : 'a part';
}

function mutated(whole: Buffer, random: Random): Buffer {
  let bytes: Buffer = Buffer.from(whole);
  for (let times = 1 + random.below(4); times > 0; times -= 1) bytes = random.pick(CHANGES)(bytes, random);
  return bytes;
}

type Change = (bytes: Buffer, random: Random) => Buffer;

const CHANGES: readonly Change[] = [
  (bytes, random) => {
    const place = random.below(bytes.length + 1);
    if (place < bytes.length) bytes[place] = random.pick(BYTES);
    return bytes;
  },
  (bytes, random) => bytes.subarray(0, random.below(bytes.length + 1)),
  (bytes, random) => {
    const [from, length] = [random.below(bytes.length + 1), random.below(500)];
    return Buffer.concat([bytes.subarray(0, from), bytes.subarray(from + length)]);
  },
  (bytes, random) => {
    const [from, to, length] = [
      random.below(bytes.length + 1),
      random.below(bytes.length + 1),
      random.below(500),
    ];
    return Buffer.concat([bytes.subarray(0, to), bytes.subarray(from, from + length), bytes.subarray(to)]);
  },
  (bytes, random) => {
    const from = random.below(bytes.length + 1);
    return Buffer.concat([bytes.subarray(0, from), Buffer.alloc(random.below(4_097)), bytes.subarray(from)]);
  },
  (bytes, random) => {
    const from = random.below(bytes.length + 1);
    const token = random.pick([
      '{',
      '}',
      '[',
      ']',
      ',',
      '"',
      'null',
      '1e400',
      '"__proto__": 1,',
      '\n=======\n',
    ]);
    return Buffer.concat([bytes.subarray(0, from), Buffer.from(token), bytes.subarray(from)]);
  },
];
