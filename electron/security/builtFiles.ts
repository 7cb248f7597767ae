import { readdirSync } from 'node:fs';
import path from 'node:path';

export type BuiltFile = { readonly path: string; readonly contentType: string };

/** The files that the page may ask for, by the path in their URL. */
export type BuiltFiles = ReadonlyMap<string, BuiltFile>;

const CONTENT_TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.ico': 'image/x-icon',
  '.woff2': 'font/woff2',
  '.txt': 'text/plain; charset=utf-8',
};

/** Lists the built files once, at the start: nothing that is put beside them later, and no link, is ever served. */
export function listBuiltFiles(folder: string): BuiltFiles {
  return new Map(filesIn(folder, ''));
}

function filesIn(folder: string, urlPath: string): [string, BuiltFile][] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry): [string, BuiltFile][] => {
    const entryPath = path.join(folder, entry.name);
    const entryUrlPath = `${urlPath}/${entry.name}`;
    if (entry.isDirectory()) return filesIn(entryPath, entryUrlPath);
    const contentType = CONTENT_TYPES[path.extname(entry.name)];
    // `isFile` is false for a symbolic link, which could point anywhere. A kind of file we do not know is not ours.
    if (!entry.isFile() || contentType === undefined) return [];
    return [[entryUrlPath, { path: entryPath, contentType }]];
  });
}
