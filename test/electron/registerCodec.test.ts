import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { registerCodec } from '../../electron/registerCodec';
import { createRegisterStorage } from '../../electron/storage/registerStorage';
import { encodeRegister } from '../../shared/register/canonical';
import { decodeRegister } from '../../shared/register/codec';
import type { Activity } from '../../shared/register/activity';
import { sampleRegister } from '../../shared/register/sample/sample';
import { anActivity, anId } from '../factories';

const folder = mkdtempSync(path.join(tmpdir(), 'register-codec-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const storage = createRegisterStorage(registerCodec, { backupFolder: undefined });
const sample = sampleRegister();

async function openedFile(name: string) {
  const file = path.join(folder, name);
  await storage.create(file, sample, { replace: false, passphrase: undefined });
  return storage.open(file);
}

const withActivity = (added: Activity) => ({ ...sample, activities: [...sample.activities, added] });

describe('a register file of the window and the command line', () => {
  it('holds what was saved, record by record', async () => {
    const file = await openedFile('edited.ropa.json');
    const next = withActivity(anActivity({ id: anId(900), name: 'Nieuw' }));
    await file.save({ ...file.current(), activities: next.activities });
    const text = readFileSync(file.path, 'utf8');
    expect(decodeRegister(JSON.parse(text), file.path).data.activities).toHaveLength(next.activities.length);
    expect(text).toBe(encodeRegister(file.current()));
  });

  it('is not written with what could not be opened again: one id twice, a value of the wrong kind', async () => {
    const file = await openedFile('refused.ropa.json');
    const before = readFileSync(file.path, 'utf8');
    const [first] = sample.activities;
    const twice = anActivity({ id: first?.id ?? '', name: 'Nog een' });
    await expect(file.save(withActivity(twice))).rejects.toMatchObject({
      failure: { code: 'fileDuplicateId' },
    });
    const wrong = { ...anActivity({ id: anId(901) }), purposes: 'geen lijst' } as unknown as Activity;
    await expect(file.save(withActivity(wrong))).rejects.toMatchObject({
      failure: { code: 'fileWrongShape' },
    });
    expect(readFileSync(file.path, 'utf8')).toBe(before);
  });

  it('keeps the records that say the same as the same objects when it is read again', async () => {
    const file = await openedFile('again.ropa.json');
    const known = file.current();
    const other = await storage.open(file.path);
    const [first, ...rest] = other.current().activities;
    if (first === undefined) throw new Error('the example has activities');
    await other.save({ ...other.current(), activities: [{ ...first, department: 'Elders' }, ...rest] });
    const read = await file.reload();
    expect(read.parties).toBe(known.parties);
    expect(read.activities.filter((one) => known.activities.includes(one))).toHaveLength(rest.length);
  });
});
