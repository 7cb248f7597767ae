import { readFileSync } from 'node:fs';
import { registerCodec } from '../../electron/registerCodec';
import { createRegisterStorage } from '../../electron/storage/registerStorage';
import { historyRows } from '../../shared/history/historyRows';
import { verifyHistory } from '../../shared/history/verifyHistory';
import { withHistory } from '../../shared/history/withHistory';
import { encodeRegister } from '../../shared/register/canonical';
import { withRecord } from '../../shared/register/records';
import type { Register } from '../../shared/register/register';
import { bench } from './bench';
import { benchFile } from './benchFile';
import { bigRegister } from './bigRegister';
import { dice } from './dice';
import { withLongHistory } from './longHistory';

const ACTIVITIES = 100;
const LENGTHS = [0, 10_000, 100_000];
const MEGABYTE = 1_000_000;

const storage = createRegisterStorage<Register>(registerCodec, { backupFolder: undefined });
const small = bigRegister(ACTIVITIES);
const throws = dice(1);
const files = LENGTHS.map((entries) => {
  const text = encodeRegister(withLongHistory(small, entries));
  return { entries, path: benchFile('register.ropa.json', text), megabytes: text.length / MEGABYTE };
});

for (const { entries, path, megabytes } of files) {
  await bench({
    name: `open a register of ${ACTIVITIES} activities with ${entries} history entries (${megabytes.toFixed(1)} MB)`,
    run: () => storage.open(path),
    baseline: {
      name: 'read and JSON.parse of the file',
      run: () => JSON.parse(readFileSync(path, 'utf8')) as unknown,
    },
    rounds: 3,
  });
}

const [, , long] = files;
if (long === undefined) throw new Error('three files');
const read = async () => (await storage.open(long.path)).current();

await bench({
  name: 'verify the history of 100,000 entries',
  prepare: read,
  run: (register: Register) => verifyHistory(register),
  rounds: 3,
  promise: '3 s',
});

await bench({
  name: 'the latest 50 of 100,000 entries in sentences',
  prepare: read,
  run: (register: Register) => historyRows(register, { language: 'nl', offset: 0, limit: 50 }),
  rounds: 3,
});

await bench({
  name: 'search 100,000 entries for a word',
  prepare: read,
  run: (register: Register) =>
    historyRows(register, { language: 'nl', text: 'naam 999', offset: 0, limit: 50 }),
  rounds: 3,
});

await bench({
  name: 'one edit with its entry, on 100,000 entries',
  prepare: async () => {
    const register = await read();
    const [first] = register.activities;
    if (first === undefined) throw new Error('a big register has activities');
    return { register, edited: withRecord(register, 'activities', { ...first, remarks: 'Nieuw' }) };
  },
  run: ({ register, edited }: { register: Register; edited: Register }) =>
    withHistory(register, edited, { by: 'fg', at: '2026-11-26T12:00:00+01:00', newId: () => throws.id() }),
  rounds: 3,
});
