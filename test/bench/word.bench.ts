import { createWriteStream } from 'node:fs';
import { pipeline } from 'node:stream/promises';
import { createDeflateRaw } from 'node:zlib';
import { blockWriter } from '../../electron/word/blocks';
import { reportFile } from '../../electron/word/reportFile';
import type { Register } from '../../shared/register/register';
import { registerReport } from '../../shared/report/registerReport';
import { packed, plainDocument } from '../electron/word/plainDocument';
import { bench } from './bench';
import { benchFile } from './benchFile';
import { bigRegister } from './bigRegister';

const OPTIONS = { language: 'nl', date: '2026-11-22', programVersion: '0.1.0' } as const;
const PIECE_CHARACTERS = 65_536;

const blocksOf = (register: Register) =>
  registerReport(register, OPTIONS).blocks.filter(({ kind }) => kind !== 'bars' && kind !== 'signatures');

/** The XML of the body, made beforehand, in pieces of a size that streams like. */
function xmlOf(register: Register): readonly string[] {
  const writer = blockWriter({ first: '', portrait: '', landscape: '' });
  const pieces = [''];
  for (const block of blocksOf(register)) {
    const piece = (pieces.pop() ?? '') + writer.write(block);
    pieces.push(piece, ...(piece.length > PIECE_CHARACTERS ? [''] : []));
  }
  return pieces;
}

const file = benchFile('limit.docx', '');

for (const count of [10, 100, 1_000]) {
  const register = bigRegister(count);
  const xml = xmlOf(register);
  const limit = {
    name: 'the same XML through zlib to disk',
    run: () => pipeline(xml, createDeflateRaw(), createWriteStream(file)),
  };
  await bench({
    name: `Word report of ${count} activities, data inside, without page numbers`,
    run: () => reportFile(register, OPTIONS, { onProgress: () => undefined }),
    baseline: limit,
    rounds: 1,
    promise: '2.5 × the limit, of which blocks are part',
  });
  await bench({
    name: `blocks of ${count} activities alone`,
    run: () => registerReport(register, OPTIONS),
    baseline: limit,
    rounds: 1,
  });
  await bench({
    name: `plain docx objects for ${count} activities`,
    run: () => packed(plainDocument(blocksOf(register))),
    baseline: limit,
    rounds: 1,
    memory: true,
  });
}
