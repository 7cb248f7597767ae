import { mkdirSync } from 'node:fs';
import { mkdtemp, readFile, readdir, rm, rmdir, stat, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { exportWord } from '../../../electron/word/exportWord';
import { forkedChild } from '../../../electron/word/forkedChild';
import { planVolumes } from '../../../shared/report/volumes/planVolumes';
import { aRegister, anActivity, anId } from '../../factories';
import { buildChild } from './builtChild';

const OPTIONS = { language: 'nl', date: '2026-11-22', programVersion: '0.1.0' } as const;
const SET = ['r-deel-01.docx', 'r-deel-02.docx', 'r.docx'];

const register = aRegister({
  activities: [1, 2, 3, 4].map((number) =>
    anActivity({ id: anId(number), number: `V${number}`, name: `Verwerking ${number}` }),
  ),
});

type Run = Partial<Parameters<typeof exportWord>[2]>;

describe('exporting a set of documents', () => {
  let childFile: URL;
  let folder: string;

  beforeAll(async () => {
    childFile = await buildChild();
  }, 60_000);

  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'export-volumes-'));
  });

  afterEach(() => rm(folder, { recursive: true }));

  it('writes the main volume and the others beside it, and nothing else', async () => {
    expect(await run()).toBe('written');
    expect(await names()).toEqual(SET);
    for (const name of SET) expect((await readFile(join(folder, name))).subarray(0, 2).toString()).toBe('PK');
  });

  it('replaces an older set as a whole', async () => {
    for (const name of SET) await writeFile(join(folder, name), 'oud');
    expect(await run()).toBe('written');
    expect(await names()).toEqual(SET);
    for (const name of SET) expect((await stat(join(folder, name))).size, name).toBeGreaterThan(1_000);
  });

  it('leaves the older set and nothing else when it is cancelled half-way', async () => {
    for (const name of SET) await writeFile(join(folder, name), 'oud');
    const stop = new AbortController();
    const onProgress = (done: number) => {
      if (done > 2) stop.abort();
    };
    expect(await run({ signal: stop.signal, onProgress })).toBe('cancelled');
    expect(await contents()).toEqual(Object.fromEntries(SET.map((name) => [name, 'oud'])));
  });

  it('puts back what it replaced when the last document cannot take its place', async () => {
    await writeFile(join(folder, 'r-deel-01.docx'), 'oud');
    // A folder appears where the main volume goes, after the look at the places and before the end.
    const onProgress = () => mkdirSync(join(folder, 'r.docx'), { recursive: true });
    await expect(run({ onProgress })).rejects.toThrow();
    await rmdir(join(folder, 'r.docx'));
    expect(await contents()).toEqual({ 'r-deel-01.docx': 'oud' });
  });

  it('refuses before it begins when a folder stands in the place of any of them', async () => {
    mkdirSync(join(folder, 'r-deel-02.docx'));
    await expect(run()).rejects.toMatchObject({
      failure: { code: 'fileIsFolder', path: join(folder, 'r-deel-02.docx') },
    });
    expect(await names()).toEqual(['r-deel-02.docx']);
  });

  it('refuses a set of which two documents would be one file', async () => {
    await writeFile(join(folder, 'echt.docx'), 'oud');
    await symlink('echt.docx', join(folder, 'r-deel-01.docx'));
    await symlink('echt.docx', join(folder, 'r-deel-02.docx'));
    await expect(run()).rejects.toMatchObject({ failure: { code: 'exportFailed' } });
    expect(await readFile(join(folder, 'echt.docx'), 'utf8')).toBe('oud');
  });

  it('leaves nothing when the process dies between two volumes', async () => {
    const broken = join(folder, 'child.mjs');
    const piece = "process.send({ kind: 'piece', bytes: new Uint8Array([80, 75]) });";
    const volume = "process.send({ kind: 'volume' });";
    await writeFile(broken, `${piece}${volume}${piece} setTimeout(() => process.exit(3), 200);`);
    await expect(run({ startChild: () => forkedChild(pathToFileURL(broken)) })).rejects.toThrow(
      'ended early',
    );
    expect(await names()).toEqual(['child.mjs']);
  });

  function run(given: Run = {}) {
    const volumes = planVolumes(register, OPTIONS, { by: 'equal', size: 2, fileName: 'r.docx' });
    return exportWord(
      join(folder, 'r.docx'),
      { register, options: OPTIONS, volumes },
      {
        onProgress: () => undefined,
        signal: new AbortController().signal,
        startChild: () => forkedChild(childFile),
        cacheFolder: undefined,
        ...given,
      },
    );
  }

  async function names(): Promise<string[]> {
    return (await readdir(folder)).sort();
  }

  async function contents(): Promise<Record<string, string>> {
    const found = await names();
    const texts = found.map(async (name) => [name, await readFile(join(folder, name), 'utf8')] as const);
    return Object.fromEntries(await Promise.all(texts));
  }
});
