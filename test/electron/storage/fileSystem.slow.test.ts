import { chmod, mkdir, mkdtemp, readFile, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { buildChild, start } from './childProgram';
import { notes, notesCodec } from './notesCodec';

/** What only the system itself can do to a save: refuse its calls, protect its folder, take its disk away. */
let folder = '';
let child = '';
const OLD = notesCodec.encode(notes('first'));
const NEW = notesCodec.encode(notes('new'));

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'storage-system-'));
  child = await buildChild(folder);
  // Other people of this computer have to reach it.
  await chmod(folder, 0o755);
});

afterAll(() => rm(folder, { recursive: true, force: true }));

async function aShare(mode = 0o777): Promise<{ readonly share: string; readonly path: string }> {
  const share = await mkdtemp(join(folder, 'share-'));
  const path = join(share, 'notes.ropa.json');
  await writeFile(path, OLD);
  await chmod(share, mode);
  return { share, path };
}

type Told = {
  readonly access: string;
  readonly code: string;
  readonly reason?: string;
  readonly keptIn?: string;
};

async function told(command: string, parameters: readonly string[]): Promise<Told> {
  const { code, output, errors } = await start(command, parameters);
  if (code !== 0) expect.fail(`The system could not be made to fail as this test needs it.\n${errors}`);
  return JSON.parse(output) as Told;
}

const RENAMES = 'rename,renameat,renameat2';

type Refused = { readonly task: string; readonly calls: string; readonly log?: string };

/** Saves while calls are refused, told as strace tells them. */
function saveUnderStrace(path: string, { task, calls, log = '/dev/null' }: Refused): Promise<unknown> {
  const strace = ['-f', '-qq', '-o', log, '-e', `trace=${RENAMES}`, '-e', `inject=${RENAMES}:${calls}`];
  // `when` counts for each thread apart; the first rename is that of the backup.
  return told('env', ['UV_THREADPOOL_SIZE=1', 'strace', ...strace, process.execPath, child, task, path]);
}

describe.skipIf(process.platform !== 'linux')('a save of which the system refuses calls', () => {
  it('waits for a rename that is refused twice, and is saved', async () => {
    const { share, path } = await aShare();
    const log = join(folder, 'renames.log');
    const operations = await saveUnderStrace(path, {
      ...{ task: 'saveOnce', calls: 'error=EBUSY:when=2..3', log },
    });
    expect((operations as readonly string[]).filter((name) => name === 'rename')).toHaveLength(4);
    expect((await readFile(log, 'utf8')).match(/EBUSY[^\n]*INJECTED/g)).toHaveLength(2);
    expect(await readFile(path, 'utf8')).toBe(notesCodec.encode(notes('new', OLD)));
    expect(await readdir(share)).toEqual(['backups', 'notes.ropa.json']);
  });

  it('tells where the version is kept when the rename is refused for ever', async () => {
    const { path } = await aShare();
    const ended = await saveUnderStrace(path, { task: 'saveHastily', calls: 'error=EPERM:when=2+' });
    const { code, keptIn = '' } = ended as Told;
    expect(code).toBe('fileInUse');
    expect([await readFile(path, 'utf8'), await readFile(keptIn, 'utf8')]).toEqual([OLD, NEW]);
  });

  it('is not called saved when the disk refuses to sync', async () => {
    const { share, path } = await aShare();
    const strace = ['-f', '-qq', '-o', '/dev/null', '-e', 'trace=fsync', '-e', 'inject=fsync:error=EIO'];
    const ended = await told('strace', [...strace, process.execPath, child, 'saveHastily', path]);
    expect([ended.code, ended.reason]).toEqual(['fileFailed', 'EIO']);
    expect(await readFile(path, 'utf8')).toBe(OLD);
    expect((await readdir(share)).filter((name) => name.endsWith('.tmp'))).toEqual([]);
  });

  it('writes, syncs, renames and syncs the folder in that order, as the kernel sees it', async () => {
    const { share, path } = await aShare();
    const log = join(folder, 'order.log');
    const calls = `${RENAMES},fsync,fdatasync,write,pwrite64`;
    const strace = ['-f', '-qq', '-y', '-o', log, '-e', `trace=${calls}`];
    await told('strace', [...strace, process.execPath, child, 'saveHastily', path]);
    const lines = (await readFile(log, 'utf8')).split('\n');
    const last = (call: RegExp) => lines.findLastIndex((line) => call.test(line));
    const temporary = String.raw`<[^>]*/\.[^/>]*\.tmp>`;
    const order = [
      last(new RegExp(`p?write(?:64)?\\(\\d+${temporary}`)),
      last(new RegExp(`fsync\\(\\d+${temporary}`)),
      last(new RegExp(`rename[^"]*"[^"]*\\.tmp", .*"${path}"`)),
      last(new RegExp(`fsync\\(\\d+<${share}>`)),
    ];
    expect(order.every((place) => place >= 0)).toBe(true);
    expect([...order].sort((a, b) => a - b)).toEqual(order);
  });
});

const OTHER_PERSON = ['--reuid=65534', '--regid=65534', '--clear-groups'];

// Root may write everything, so as root it has to be somebody else.
function asOrdinaryPerson(path: string): Promise<Told> {
  const program = [process.execPath, child, 'saveHastily', path];
  return process.getuid?.() === 0 ? told('setpriv', [...OTHER_PERSON, ...program]) : told('env', program);
}

/** Runs a script in a name space of its own, in which it may mount what it likes. */
function mounting(script: string, parameters: readonly string[]): Promise<Told> {
  const isRoot = process.getuid?.() === 0;
  const unshare = ['--mount', ...(isRoot ? [] : ['--map-root-user']), 'sh', '-ec', script, 'sh'];
  return told('unshare', [...unshare, ...parameters]);
}

describe.skipIf(process.platform !== 'linux')('a file that may not be written', () => {
  it('opens read-only and stays as it is, when its own mode says so', async () => {
    const { path } = await aShare();
    await chmod(path, 0o444);
    expect(await asOrdinaryPerson(path)).toMatchObject({ access: 'readOnly', code: 'fileNoAccess' });
    expect(await readFile(path, 'utf8')).toBe(OLD);
  });

  it('opens read-only and stays as it is, when only its folder says so', async () => {
    const { share, path } = await aShare(0o555);
    await chmod(path, 0o666);
    expect(await asOrdinaryPerson(path)).toMatchObject({ access: 'readOnly', code: 'fileNoAccess' });
    expect([await readFile(path, 'utf8'), await readdir(share)]).toEqual([OLD, ['notes.ropa.json']]);
  });

  it('opens read-only on a disk that is mounted so', async () => {
    const { share, path } = await aShare();
    const script = 'mount --bind "$1" "$1"; mount -o remount,bind,ro "$1"; exec "$2" "$3" saveHastily "$4"';
    const ended = await mounting(script, [share, process.execPath, child, path]);
    expect(ended).toMatchObject({ access: 'readOnly', code: 'diskReadOnly' });
    expect(await readdir(share)).toEqual(['notes.ropa.json']);
  });
});

describe.skipIf(process.platform !== 'linux')('a disk that goes away while its file is open', () => {
  it('is told, nothing is made in its place, and the save succeeds when it is back', async () => {
    const { share: source } = await aShare();
    const share = join(folder, 'mounted');
    await mkdir(share);
    const script = 'mount --bind "$1" "$2"; exec "$3" "$4" loseShare "$2/notes.ropa.json" "$1"';
    const ended = await mounting(script, [source, share, process.execPath, child]);
    expect(ended).toMatchObject({ lost: 'fileGone', reloaded: 'fileMissing', left: [], back: 'saved' });
    expect(await readFile(join(source, 'notes.ropa.json'), 'utf8')).toBe(NEW);
  });
});
