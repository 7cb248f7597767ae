import { readFile, readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { encodeRegister } from '../../../shared/register/canonical';
import { decodeRegister } from '../../../shared/register/codec';
import { sampleRegister } from '../../../shared/register/sample/sample';
import { anId } from '../../factories';
import { temporaryFolder } from '../storage/temporaryFolder';
import { terminalRun } from './terminalRun';

const sample = sampleRegister();
const department = 'Personeelszaken';
const register = {
  ...sample,
  id: anId(7_000),
  activities: sample.activities.map((one, at) => ({ ...one, department: at < 3 ? department : 'Inkoop' })),
};
const inIt = register.activities.filter((one) => one.department === department);
const notInIt = register.activities.filter((one) => one.department !== department);

async function desk() {
  const folder = await temporaryFolder();
  const at = (name: string) => join(folder, name);
  await writeFile(at('all.json'), encodeRegister(register));
  const read = async (name: string) =>
    decodeRegister(JSON.parse(await readFile(at(name), 'utf8')), name).data;
  return { at, read, files: () => readdir(folder) };
}

describe('ropa extract', () => {
  it('writes the part that was asked for, and lists what it leaves out', async () => {
    const { at, read } = await desk();
    const run = await terminalRun('extract', at('all.json'), at('part.json'), '--department', department);
    expect(run).toMatchObject({ status: 0, stderr: '' });
    for (const { name } of notInIt) expect(run.stdout).toContain(name);
    const part = await read('part.json');
    expect(part.activities.map(({ id }) => id).sort()).toEqual(inIt.map(({ id }) => id).sort());
    const text = await readFile(at('part.json'), 'utf8');
    for (const { id } of notInIt) expect(text).not.toContain(id);
  });

  it('comes back by a merge that takes nothing away', async () => {
    const { at, read } = await desk();
    await terminalRun('extract', at('all.json'), at('part.json'), '--department', department);
    const part = await read('part.json');
    const activities = part.activities.map((one) => ({ ...one, name: `${one.name} (nagekeken)` }));
    await writeFile(at('part.json'), encodeRegister({ ...part, activities }));
    const merge = await terminalRun('merge', at('all.json'), at('part.json'), '-o', at('out.json'));
    expect(merge).toMatchObject({ status: 0, stderr: '' });
    const merged = await read('out.json');
    const expected = register.activities.map((one) =>
      one.department === department ? { ...one, name: `${one.name} (nagekeken)` } : one,
    );
    const plain = { ...merged, history: [], savedBy: '' };
    expect(encodeRegister(plain)).toBe(encodeRegister({ ...register, activities: expected, savedBy: '' }));
    const verified = await terminalRun('verify', at('out.json'));
    expect(verified.status).toBe(0);
  });

  it('refuses to take everything, or to write over the register itself or another file', async () => {
    const { at, files } = await desk();
    const runs = [
      await terminalRun('extract', at('all.json'), at('part.json')),
      await terminalRun('extract', at('all.json'), at('all.json'), '--department', department, '--force'),
      await terminalRun('extract', at('all.json'), at('part.json'), '--customer', 'Niemand'),
    ];
    expect(runs.map(({ status }) => status)).toEqual([2, 2, 2]);
    expect(await files()).toEqual(['all.json']);
    await writeFile(at('there.json'), 'x');
    const over = await terminalRun('extract', at('all.json'), at('there.json'), '--department', department);
    expect([over.status, await readFile(at('there.json'), 'utf8')]).toEqual([2, 'x']);
  });
});
