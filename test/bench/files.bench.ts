import { readFile, writeFile } from 'node:fs/promises';
import { createHash } from 'node:crypto';
import { Low } from 'lowdb';
import { JSONFile } from 'lowdb/node';
import { registerCodec } from '../../electron/registerCodec';
import { createRegisterStorage } from '../../electron/storage/registerStorage';
import { encodeRegister } from '../../shared/register/canonical';
import { withRecord } from '../../shared/register/records';
import type { Register } from '../../shared/register/register';
import { bench } from './bench';
import { benchFile } from './benchFile';
import { bigRegister } from './bigRegister';

// As many as fit in a file of the largest size that is opened.
const ACTIVITIES = 10_000;

const register = bigRegister(ACTIVITIES);
const text = encodeRegister(register);
const file = benchFile('register.ropa.json', text);
const plainFile = benchFile('plain.json', text);
const storage = createRegisterStorage<Register>(registerCodec, { backupFolder: undefined });
const size = `${(text.length / 1_000_000).toFixed(0)} MB`;

await bench({
  name: `encode in canonical order (${size})`,
  run: () => encodeRegister(register),
  baseline: { name: 'JSON.stringify with two spaces', run: () => JSON.stringify(register, null, 2) },
});

await bench({
  name: `open: read, check and decode (${size})`,
  run: () => storage.open(file),
  baseline: {
    name: 'read, JSON.parse and SHA-256',
    run: async () => {
      const bytes = await readFile(plainFile);
      createHash('sha256').update(bytes).digest('hex');
      return JSON.parse(bytes.toString('utf8')) as unknown;
    },
  },
  rounds: 3,
  memory: true,
});

const opened = await storage.open(file);
const plain = new Low(new JSONFile<Register>(plainFile), register);
await writeFile(plainFile, text);
let saves = 0;

await bench({
  name: `save one changed activity (${size})`,
  run: () => {
    saves += 1;
    const [first] = opened.current().activities;
    if (first === undefined) throw new Error('a big register has activities');
    return opened.save(withRecord(opened.current(), 'activities', { ...first, remarks: `Versie ${saves}` }));
  },
  baseline: { name: 'plain lowdb write of the same data', run: () => plain.write() },
  rounds: 3,
});

await bench({
  name: `reload after somebody else saved (${size})`,
  prepare: async () => {
    saves += 1;
    await writeFile(file, encodeRegister({ ...opened.current(), title: `Versie ${saves}` }));
  },
  run: () => opened.reload(),
  baseline: {
    name: 'read, JSON.parse and SHA-256',
    run: async () => {
      const bytes = await readFile(file);
      createHash('sha256').update(bytes).digest('hex');
      return JSON.parse(bytes.toString('utf8')) as unknown;
    },
  },
  rounds: 3,
});
