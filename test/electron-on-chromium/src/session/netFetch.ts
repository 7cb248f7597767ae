import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { notImplemented } from '../strict/notImplemented';
import { strict } from '../strict/strict';

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.woff2': 'font/woff2',
};

/** net.fetch, for files only: a program that is silent has no other use for it. */
export function createNet(): Electron.Net {
  return strict<Electron.Net>('net', {
    async fetch(input: string | Request) {
      const url = typeof input === 'string' ? input : input.url;
      if (!url.startsWith('file:')) throw notImplemented(`net.fetch of ${url.slice(0, url.indexOf(':'))}:`);
      const file = fileURLToPath(url);
      const bytes = await readFile(file).catch(() => {
        throw new Error('net::ERR_FILE_NOT_FOUND');
      });
      const type = TYPES[path.extname(file).toLowerCase()] ?? 'application/octet-stream';
      return new Response(bytes, { headers: { 'content-type': type } });
    },
  });
}
