import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import { promisify } from 'node:util';

const root = path.resolve(import.meta.dirname, '../..');

export type Variant = 'release' | 'test';

export type Packaged = {
  readonly folder: string;
  readonly executable: string;
  readonly archive: string;
};

/** Makes the unpacked package of a variant, as `npm run package -- --dir` does, and tells where its parts are. */
export async function packaged(variant: Variant): Promise<Packaged> {
  const words = variant === 'test' ? ['--for-tests', '--dir'] : ['--dir'];
  await promisify(execFile)(process.execPath, [path.join(root, 'build/package.mjs'), ...words], {
    cwd: root,
    maxBuffer: 16_000_000,
  });
  const output = path.join(root, variant === 'test' ? 'out/packages-test' : 'out/packages');
  const folder = path.join(output, unpackedName());
  const inside = process.platform === 'darwin' ? macFolders(folder, variant) : undefined;
  return {
    folder,
    executable: inside?.executable ?? path.join(folder, executableName()),
    archive: path.join(inside?.resources ?? path.join(folder, 'resources'), 'app.asar'),
  };
}

/** electron-builder names the folder of any processor but x64. */
function unpackedName(): string {
  const suffix = process.arch === 'x64' ? '' : `-${process.arch}`;
  if (process.platform === 'darwin') return `mac${suffix}`;
  return `${process.platform === 'win32' ? 'win' : 'linux'}${suffix}-unpacked`;
}

function executableName(): string {
  return process.platform === 'win32' ? 'verwerkingsregister.exe' : 'verwerkingsregister';
}

function macFolders(folder: string, variant: Variant) {
  const name = variant === 'test' ? 'Verwerkingsregister-test' : 'Verwerkingsregister';
  const contents = path.join(folder, `${name}.app/Contents`);
  const own = path.join(contents, 'MacOS/verwerkingsregister');
  const executable = existsSync(own) ? own : path.join(contents, 'MacOS', name);
  return { executable, resources: path.join(contents, 'Resources') };
}
