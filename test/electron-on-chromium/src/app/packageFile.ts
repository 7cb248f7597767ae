import { readFileSync } from 'node:fs';
import path from 'node:path';

export type PackageFacts = { readonly name: string; readonly version: string };

type PackageFile = { name?: string; productName?: string; version?: string };

/** A program's name and version as Electron reads them from its package.json. */
export function readPackageFacts(appFolder: string): PackageFacts {
  const { productName, name, version } = read(path.join(appFolder, 'package.json'));
  return { name: productName ?? name ?? 'Electron', version: version ?? '' };
}

function read(file: string): PackageFile {
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as PackageFile;
  } catch {
    return {};
  }
}
