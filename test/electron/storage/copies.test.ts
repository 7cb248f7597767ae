import { mkdir, symlink, writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { copiesOf } from '../../../electron/storage/copies';
import { encodeRegister } from '../../../shared/register/canonical';
import { anId, aRegister } from '../../factories';
import { temporaryFolder } from './temporaryFolder';

/** How sync clients, browsers and mail programs name a second version. */
const NAMES = [
  'r.ropa-PC7.json',
  'r (conflicted copy 2026-11-25 093612).ropa.json',
  'r.ropa.sync-conflict-20261125-093612-ABCDEFG.json',
  'r.ropa_Andy-PC_Nov-25-0901-2026_CaseConflict_1.json',
  'r.ropa.Conflict.json',
  'r conflict.ropa.json',
  'r (1).ropa.json',
  'heel iets anders.JSON',
];

async function folderWith(files: Readonly<Record<string, string>>): Promise<string> {
  const folder = await temporaryFolder();
  await Promise.all(Object.entries(files).map(([name, text]) => writeFile(join(folder, name), text)));
  return folder;
}

const same = encodeRegister(aRegister({ title: 'Een' }));
const other = encodeRegister(aRegister({ id: anId(9) }));

async function found(folder: string): Promise<readonly string[]> {
  const copies = await copiesOf(join(folder, 'r.ropa.json'), anId(0));
  return copies.map(({ path }) => basename(path)).sort();
}

describe('other versions of a register beside it', () => {
  it.each(NAMES)('are told by the register inside: %s', async (name) => {
    const folder = await folderWith({ 'r.ropa.json': same, [name]: same });
    expect(await found(folder)).toEqual([name]);
  });

  it.each(NAMES)('are not told by their name: %s with another register', async (name) => {
    const folder = await folderWith({ 'r.ropa.json': same, [name]: other });
    expect(await found(folder)).toEqual([]);
  });

  it('are found in compact form too', async () => {
    const compact = JSON.stringify(JSON.parse(same));
    expect(await found(await folderWith({ 'r.ropa.json': same, 'c.json': compact }))).toEqual(['c.json']);
  });

  it('are not looked for in folders, dead links, temporary files and other data', async () => {
    const folder = await folderWith({
      'r.ropa.json': same,
      '.r.ropa.json.0123456789abcdef.tmp': same,
      'leeg.json': '',
      'data.json': '{"id":"00000000-0000-4000-8000-000000000000"}',
    });
    await mkdir(join(folder, 'map.json'));
    await symlink(join(folder, 'nergens'), join(folder, 'dood.json'));
    expect(await found(folder)).toEqual([]);
  });
});
