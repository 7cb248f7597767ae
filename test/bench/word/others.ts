import { spawnSync } from 'node:child_process';
import { createWriteStream } from 'node:fs';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { createDeflateRaw } from 'node:zlib';
import { blockWriter } from '../../../electron/word/blocks';
import { encodeRegisterPieces } from '../../../electron/word/registerPieces';
import type { Block } from '../../../shared/report/blocks';
import { registerReport } from '../../../shared/report/registerReport';
import { packed, plainDocument } from '../../electron/word/plainDocument';
import { benchFile } from '../benchFile';
import { bigRegister } from '../bigRegister';
import { OPTIONS } from './reportOptions';
import { templated } from './templater';

/** What a report is compared with; each is given finished blocks, which is the half of the work that it does not do. */
const OTHERS = {
  limit: (blocks: readonly Block[], data: readonly string[]) => limit(blocks, data),
  docx: async (blocks: readonly Block[]) => (await packed(plainDocument(blocks))).length,
  docxtemplater: (blocks: readonly Block[]) => templated(blocks).length,
} as const;
export type Other = keyof typeof OTHERS;

export type Measured = {
  readonly cpuMs: number;
  readonly wallMs: number;
  readonly peakMb: number;
  readonly fileKb: number;
};

const HEAP_MB = 2_000;

/** Measures one of them in a process of its own; undefined where two gigabytes are not enough. */
export function measureOther(other: Other, count: number): Measured | undefined {
  const { stdout, status, signal, stderr } = spawnSync(
    process.execPath,
    [`--max-old-space-size=${HEAP_MB}`, process.argv[1] ?? '', other, String(count)],
    { encoding: 'utf8' },
  );
  if (status === 0) return JSON.parse(stdout) as Measured;
  if (signal === 'SIGABRT' || stderr.includes('heap out of memory')) return undefined;
  throw new Error(`${other} failed: ${stderr}`);
}

/** True in a process that `measureOther` started, after it has measured. */
export async function isOther(): Promise<boolean> {
  const [, , name, count] = process.argv;
  if (name !== 'limit' && name !== 'docx' && name !== 'docxtemplater') return false;
  // Starting up is part of it, as it is of a report.
  const startUp = process.cpuUsage();
  const register = bigRegister(Number(count));
  const blocks = registerReport(register, OPTIONS).blocks.filter(
    ({ kind }) => kind !== 'bars' && kind !== 'signatures',
  );
  const data = [...encodeRegisterPieces(register)];
  const cpu = process.cpuUsage();
  const start = performance.now();
  const size = await OTHERS[name](blocks, data);
  const wallMs = performance.now() - start;
  const { user, system } = process.cpuUsage(cpu);
  const peakMb = Math.round(process.resourceUsage().maxRSS / 1_024);
  const measured: Measured = {
    ...{ cpuMs: (user + system + startUp.user + startUp.system) / 1_000, wallMs, peakMb },
    fileKb: Math.round(size / 1_024),
  };
  process.stdout.write(JSON.stringify(measured));
  return true;
}

const PIECE_CHARACTERS = 65_536;

/** The limit of what can be done: the same XML and the same data as strings, through zlib, to disk. */
async function limit(blocks: readonly Block[], data: readonly string[]): Promise<number> {
  const file = benchFile('limit.docx', '');
  const writer = blockWriter({ first: '', portrait: '', landscape: '' });
  const body = await packedTo(file, blocks, writer.write);
  return body + (await packedTo(file, data, (text) => text));
}

async function packedTo<Item>(
  file: string,
  items: Iterable<Item>,
  write: (item: Item) => string,
): Promise<number> {
  const stream = createWriteStream(file);
  await pipeline(Readable.from(inPieces(items, write)), createDeflateRaw(), stream);
  return stream.bytesWritten;
}

function* inPieces<Item>(items: Iterable<Item>, write: (item: Item) => string): Generator<string> {
  let piece = '';
  for (const item of items) {
    piece += write(item);
    if (piece.length < PIECE_CHARACTERS) continue;
    yield piece;
    piece = '';
  }
  yield piece;
}
