import type { Deflated } from './deflated';

/** 1 January 1980, the first day a zip knows: when a file was packed is not what it says. */
const DOS_DATE = (0 << 9) | (1 << 5) | 1;
const VERSION = 20;
/** Names are UTF-8. */
const FLAGS = 0x0800;
const DEFLATE = 8;
const LOCAL_SIZE = 30;
const CENTRAL_SIZE = 46;
const END_SIZE = 22;

/** The pieces of a zip of these parts, in their order. No times, no rights, no system: the same parts are the same bytes. */
export function zipOf(parts: readonly (readonly [name: string, part: Deflated])[]): Uint8Array[] {
  const pieces: Uint8Array[] = [];
  const directory: Uint8Array[] = [];
  let offset = 0;
  for (const [name, part] of parts) {
    const entry = { name: Buffer.from(name, 'utf8'), part, offset };
    const local = [localHeader(entry), ...part.pieces];
    pieces.push(...local);
    offset += sizeOf(local);
    directory.push(centralHeader(entry));
  }
  return [...pieces, ...directory, endRecord(parts.length, { offset, size: sizeOf(directory) })];
}

type Entry = { readonly name: Buffer; readonly part: Deflated; readonly offset: number };

function localHeader({ name, part }: Entry): Uint8Array {
  const header = Buffer.alloc(LOCAL_SIZE + name.length);
  header.writeUInt32LE(0x04034b50, 0);
  writeFacts(header, 4, { name, part });
  name.copy(header, LOCAL_SIZE);
  return header;
}

function centralHeader({ name, part, offset }: Entry): Uint8Array {
  const header = Buffer.alloc(CENTRAL_SIZE + name.length);
  header.writeUInt32LE(0x02014b50, 0);
  header.writeUInt16LE(VERSION, 4);
  writeFacts(header, 6, { name, part });
  header.writeUInt32LE(offset, 42);
  name.copy(header, CENTRAL_SIZE);
  return header;
}

/** The 26 bytes that both kinds of header share. */
function writeFacts(header: Buffer, at: number, { name, part }: Pick<Entry, 'name' | 'part'>): void {
  header.writeUInt16LE(VERSION, at);
  header.writeUInt16LE(FLAGS, at + 2);
  header.writeUInt16LE(DEFLATE, at + 4);
  header.writeUInt16LE(DOS_DATE, at + 8);
  header.writeUInt32LE(part.crc, at + 10);
  header.writeUInt32LE(sizeOf(part.pieces), at + 14);
  header.writeUInt32LE(part.size, at + 18);
  header.writeUInt16LE(name.length, at + 22);
}

function endRecord(
  count: number,
  { offset, size }: { readonly offset: number; readonly size: number },
): Uint8Array {
  const end = Buffer.alloc(END_SIZE);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(count, 8);
  end.writeUInt16LE(count, 10);
  end.writeUInt32LE(size, 12);
  end.writeUInt32LE(offset, 16);
  return end;
}

function sizeOf(pieces: readonly Uint8Array[]): number {
  return pieces.reduce((sum, { length }) => sum + length, 0);
}
