import { execFileSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import {
  chmod,
  mkdir,
  mkdtemp,
  readFile,
  readdir,
  readlink,
  rm,
  stat,
  symlink,
  writeFile,
} from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Child } from '../../../electron/word/childMessages';
import { exportWord } from '../../../electron/word/exportWord';
import { forkedChild } from '../../../electron/word/forkedChild';
import type { Register } from '../../../shared/register/register';
import { aRegister, anActivity, anId } from '../../factories';
import { buildChild } from './builtChild';
import { paragraphsOf, partOf } from './docxParts';

const OPTIONS = { language: 'nl', date: '2026-11-22', programVersion: '0.1.0' } as const;

describe('exporting to Word', () => {
  let childFile: URL;
  let folder: string;
  let path: string;

  beforeAll(async () => {
    childFile = await buildChild();
  }, 60_000);

  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'export-word-'));
    path = join(folder, 'register.docx');
  });

  afterEach(() => rm(folder, { recursive: true }));

  it('writes the whole report and nothing beside it, and tells how far it is', async () => {
    const heard: [number, number][] = [];
    const result = await run(path, { onProgress: (done, total) => heard.push([done, total]) });
    expect(result).toBe('written');
    const titles = paragraphsOf(partOf(await readFile(path), 'word/document.xml')).flatMap(
      ({ style, text }) => (style === 'Heading2' && /^V\d$/.test(text) ? [text] : []),
    );
    expect(titles).toEqual(['V1', 'V2', 'V3']);
    const done = heard.map(([count]) => count);
    expect(done).toEqual([...done].sort((a, b) => a - b));
    const [last = 0, total] = heard.at(-1) ?? [];
    expect(last).toBe(total);
    expect(done.length).toBeGreaterThanOrEqual(4);
    expect(await readdir(folder)).toEqual(['register.docx']);
  });

  it('replaces an older report and keeps its rights', async () => {
    await writeFile(path, 'oud');
    await chmod(path, 0o640);
    await run(path);
    expect((await readFile(path)).subarray(0, 2).toString()).toBe('PK');
    expect((await stat(path)).mode & 0o777).toBe(0o640);
  });

  it('writes to the file behind a link and leaves the link', async () => {
    await mkdir(join(folder, 'share'));
    const real = join(folder, 'share', 'echt.docx');
    await writeFile(real, 'oud');
    await symlink(real, path);
    await run(path);
    expect(await readlink(path)).toBe(real);
    expect((await readFile(real)).subarray(0, 2).toString()).toBe('PK');
  });

  it('leaves the old report and nothing else when it is cancelled half-way', async () => {
    await writeFile(path, 'oud');
    const stop = new AbortController();
    const result = await run(path, { records: 400, signal: stop.signal, onProgress: () => stop.abort() });
    expect(result).toBe('cancelled');
    expect(await contents()).toEqual({ 'register.docx': 'oud' });
  });

  it('leaves the old report when it is cancelled just before the new one takes its place', async () => {
    await writeFile(path, 'oud');
    const { signal } = new AbortController();
    const isWritten = () => readdirSync(folder).some((name) => name.endsWith('.tmp'));
    Object.defineProperty(signal, 'aborted', { get: isWritten });
    expect(await run(path, { signal })).toBe('cancelled');
    expect(await contents()).toEqual({ 'register.docx': 'oud' });
  });

  it('does not start when it is cancelled already', async () => {
    expect(await run(path, { signal: AbortSignal.abort() })).toBe('cancelled');
    expect(await readdir(folder)).toEqual([]);
  });

  it('refuses a folder, a missing folder, a file for a folder, a name that is too long, and a pipe', async () => {
    await writeFile(join(folder, 'bestand'), 'x');
    execFileSync('mkfifo', [join(folder, 'pijp')]);
    const failures = [
      [folder, 'fileIsFolder'],
      [join(folder, 'weg', 'register.docx'), 'folderMissing'],
      [join(folder, 'bestand', 'register.docx'), 'folderMissing'],
      [join(folder, `${'n'.repeat(300)}.docx`), 'pathTooLong'],
      [join(folder, 'pijp'), 'exportFailed'],
    ] as const;
    for (const [target, code] of failures) {
      await expect(run(target), target).rejects.toMatchObject({ failure: { code, path: target } });
    }
    expect(await readdir(folder)).toEqual(['bestand', 'pijp']);
  });

  it('never takes the place of anything but a Word document, also not through a link', async () => {
    const register = join(folder, 'r.ropa.json');
    await writeFile(register, 'het register');
    await symlink('r.ropa.json', join(folder, 'link.docx'));
    for (const target of [register, join(folder, 'link.docx'), join(folder, '.docx')]) {
      await expect(run(target), target).rejects.toMatchObject({ failure: { code: 'notWordName' } });
    }
    expect(await readFile(register, 'utf8')).toBe('het register');
  });

  it.each([
    ['fails', "process.send({ kind: 'failed', stack: 'out of ink' });", 'the word process failed'],
    ['is killed', "process.kill(process.pid, 'SIGKILL');", 'ended early with code null'],
    ['ends without a word', 'process.exit(3);', 'ended early with code 3'],
  ])('leaves the old report as it was when the process %s', async (_what, code, message) => {
    await writeFile(path, 'oud');
    const broken = join(folder, 'child.mjs');
    await writeFile(broken, code);
    await expect(run(path, { startChild: () => forkedChild(pathToFileURL(broken)) })).rejects.toThrow(
      message,
    );
    expect(await contents()).toEqual({ 'register.docx': 'oud', 'child.mjs': code });
  });

  it('says that a report is too large where it takes more memory than it may, and leaves the old one', async () => {
    await writeFile(path, 'oud');
    const startChild = () => {
      const child = forkedChild(childFile);
      const send: Child['send'] = (message) =>
        child.send(message.kind === 'make' ? { ...message, memoryLimitBytes: 1_000_000 } : message);
      return { ...child, send };
    };
    await expect(run(path, { startChild })).rejects.toMatchObject({
      failure: { code: 'exportTooLarge', path },
    });
    expect(await contents()).toEqual({ 'register.docx': 'oud' });
  });

  function run(target: string, given: Partial<Parameters<typeof exportWord>[2]> & { records?: number } = {}) {
    const { records = 3, ...options } = given;
    return exportWord(
      target,
      { register: registerOf(records), options: OPTIONS },
      {
        onProgress: () => undefined,
        signal: new AbortController().signal,
        startChild: () => forkedChild(childFile),
        cacheFolder: undefined,
        ...options,
      },
    );
  }

  async function contents(): Promise<Record<string, string>> {
    const names = await readdir(folder);
    const texts = await Promise.all(names.map((name) => readFile(join(folder, name), 'utf8')));
    return Object.fromEntries(names.map((name, index) => [name, texts[index] ?? '']));
  }
});

function registerOf(records: number): Register {
  const activities = Array.from({ length: records }, (_, n) =>
    anActivity({ id: anId(n), number: `V${n + 1}` }),
  );
  return aRegister({ activities });
}
