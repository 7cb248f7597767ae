import { mkdir, mkdtemp, readFile, readdir, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { zipSync } from 'fflate';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Child, FromChild } from '../../../electron/word/childMessages';
import { exportWord } from '../../../electron/word/exportWord';
import { planVolumes } from '../../../shared/report/volumes/planVolumes';
import { aRegister, anActivity, anId } from '../../factories';
import { faultyFileSystem, systemError } from '../storage/faultyFileSystem';
import { HASTY, testSurroundings } from '../storage/testSurroundings';
import { tampered } from './tampered';
import { written } from './written';
import { registerReport } from '../../../shared/report/registerReport';

const OPTIONS = { language: 'nl', date: '2026-11-22', programVersion: '0.1.0' } as const;
const register = aRegister({
  activities: [1, 2, 3, 4].map((number) => anActivity({ id: anId(number), number: `V${number}` })),
});
const volumes = planVolumes(register, OPTIONS, { by: 'equal', size: 2, fileName: 'r.docx' });
/** What was there before, of the one document and of the set. */
const BEFORE = { 'r.docx': 'oud', 'r-deel-01.docx': 'oud 1', 'r-deel-02.docx': 'oud 2' };

/** Makes documents of two bytes: what happens to them on the disk is what counts here. */
function quickChild(): Child {
  let hear: (message: FromChild) => void = () => undefined;
  const make = (documents: number) => {
    for (let number = 0; number < documents; number += 1) {
      hear({ kind: 'piece', bytes: new Uint8Array([80, 75]) });
      if (documents > 1) hear({ kind: 'volume' });
    }
    hear({ kind: 'done' });
  };
  return {
    onMessage: (listener) => (hear = listener),
    onExit: () => undefined,
    send: (message) => {
      if (message.kind === 'make') queueMicrotask(() => make(message.volumes?.length ?? 1));
    },
    end: () => undefined,
  };
}

const noChild = () => {
  throw new Error('nothing may be made');
};

describe.each([
  { what: 'one document', set: undefined },
  { what: 'a set of documents', set: volumes },
])('an export of $what that cannot be written', ({ set }) => {
  let folder: string;
  let target: string;

  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'export-refusals-'));
    target = join(folder, 'r.docx');
    for (const [name, text] of Object.entries(BEFORE)) await writeFile(join(folder, name), text);
  });

  afterEach(() => rm(folder, { recursive: true }));

  it('takes the place of what was there where nothing is in the way', async () => {
    expect(await run()).toBe('written');
    expect((await readFile(target)).toString()).toBe('PK');
    expect((await readdir(folder)).sort()).toEqual(Object.keys(BEFORE).sort());
  });

  it.each(['EPERM', 'EBUSY', 'EACCES'])(
    'says that the document is open where replacing it ends in %s, and leaves everything as it was',
    async (errno) => {
      const disk = faultyFileSystem((_number, name, path) => {
        if (name === 'rename' && path.includes('r.docx')) throw systemError(errno);
      });
      await expect(
        run({ surroundings: { ...testSurroundings, fileSystem: disk, patience: HASTY } }),
      ).rejects.toMatchObject({
        failure: { code: 'documentOpen', path: target },
      });
      expect(await contents()).toEqual(BEFORE);
    },
  );

  it.each([
    ['ENOSPC', 'file.write', 'diskFull'],
    ['ENOSPC', 'file.sync', 'diskFull'],
    ['EDQUOT', 'file.write', 'diskFull'],
    ['EROFS', 'open', 'diskReadOnly'],
    ['EIO', 'file.sync', 'exportFailed'],
  ] as const)('leaves everything as it was when %s comes of %s', async (errno, operation, code) => {
    let writes = 0;
    const disk = faultyFileSystem((_number, name) => {
      // Of a set, the last: the others stand beside their places by then.
      if (name === operation) writes += 1;
      if (name === operation && writes >= (set === undefined || operation === 'open' ? 1 : set.length))
        throw systemError(errno);
    });
    await expect(run({ surroundings: { ...testSurroundings, fileSystem: disk } })).rejects.toMatchObject({
      failure: { code, path: target },
    });
    expect(await contents()).toEqual(BEFORE);
  });

  it.each(['~$r.docx', '.~lock.r.docx#'])(
    'makes nothing while %s says that the document is open',
    async (sign) => {
      await writeFile(join(folder, sign), 'Jansen');
      await expect(run({ startChild: noChild })).rejects.toMatchObject({
        failure: { code: 'documentOpen', path: target },
      });
      expect(await contents()).toEqual({ ...BEFORE, [sign]: 'Jansen' });
    },
  );

  it('makes nothing for a path that no disk can hold, and writes to one of three hundred characters', async () => {
    const far = join(folder, ...Array<string>(30).fill('m'.repeat(200)), 'r.docx');
    await expect(run({ startChild: noChild }, far)).rejects.toMatchObject({
      failure: { code: 'pathTooLong', path: far },
    });
    const long = join(folder, 'm'.repeat(150), 'm'.repeat(150));
    await mkdir(long, { recursive: true });
    expect(await run({}, join(long, 'r.docx'))).toBe('written');
    expect((await stat(join(long, 'r.docx'))).size).toBe(2);
  });

  it('makes nothing with a template that cannot be used, and says what is the matter with it', async () => {
    const whole = await written(registerReport(register, OPTIONS));
    const templates: Readonly<Record<string, readonly [Uint8Array | string, string]>> = {
      'brief.pdf': ['%PDF-1.7', 'templateNotWord'],
      'leeg.docx': ['', 'templateNotWord'],
      'half.docx': [whole.subarray(0, whole.length / 2), 'templateNotWord'],
      'tekst.dotx': [zipSync({ 'a.txt': new Uint8Array(9) }), 'templateNotWord'],
      'zonder stijlen.dotx': [tampered(whole, { 'word/styles.xml': undefined }), 'templateNotWord'],
      'bom.dotx': [zipSync({ 'word/document.xml': new Uint8Array(60_000_000) }), 'templateTooLarge'],
      'dtd.dotx': [
        tampered(whole, { 'word/styles.xml': (xml) => `<!DOCTYPE x [<!ENTITY a "b">]>${xml}` }),
        'templateUnsafe',
      ],
    };
    for (const [name, [bytes, code]] of Object.entries(templates)) {
      const template = join(folder, name);
      await writeFile(template, bytes);
      await expect(run({}, target, template), name).rejects.toMatchObject({
        failure: { code, path: template },
      });
      await rm(template);
      expect(await contents(), name).toEqual(BEFORE);
    }
    const missing = join(folder, 'weg.dotx');
    await expect(run({}, target, missing)).rejects.toMatchObject({
      failure: { code: 'fileMissing', path: missing },
    });
    await expect(run({}, target, folder)).rejects.toMatchObject({
      failure: { code: 'fileIsFolder', path: folder },
    });
    expect(await contents()).toEqual(BEFORE);
  });

  function run(given: Partial<Parameters<typeof exportWord>[2]> = {}, path = target, template?: string) {
    return exportWord(
      path,
      { register, options: OPTIONS, ...(set === undefined ? {} : { volumes: set }), template },
      {
        onProgress: () => undefined,
        signal: new AbortController().signal,
        startChild: quickChild,
        cacheFolder: undefined,
        ...given,
      },
    );
  }

  async function contents(): Promise<Record<string, string>> {
    const names = await readdir(folder);
    const texts = await Promise.all(names.map((name) => readFile(join(folder, name), 'utf8')));
    return Object.fromEntries(names.map((name, index) => [name, texts[index] ?? '']));
  }
});

describe('the sign of Word that a document is open', () => {
  it.each([
    ['a.docx', '~$a.docx'],
    ['zesles.docx', '~$zesles.docx'],
    ['zevende.docx', '~$evende.docx'],
    ['register.docx', '~$gister.docx'],
  ])('of %s is %s', async (name, sign) => {
    const folder = await mkdtemp(join(tmpdir(), 'export-open-'));
    await writeFile(join(folder, name), 'oud');
    const options = {
      onProgress: () => undefined,
      signal: new AbortController().signal,
      startChild: quickChild,
      cacheFolder: undefined,
    };
    const source = { register, options: OPTIONS };
    await writeFile(join(folder, sign), '');
    await expect(exportWord(join(folder, name), source, options)).rejects.toMatchObject({
      failure: { code: 'documentOpen' },
    });
    await rm(join(folder, sign));
    expect(await exportWord(join(folder, name), source, options)).toBe('written');
    await rm(folder, { recursive: true });
  });
});
