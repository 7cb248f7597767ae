import { readFile } from 'node:fs/promises';
import type { BuiltFile, BuiltFiles } from './builtFiles';
import { APP_ORIGIN, isOwnUrl, withoutQuery } from './origin';
import { responseHeaders } from './responseHeaders';

/** Answers every request for `app://`: a built file, or 404. */
export function createAppProtocol(files: BuiltFiles): (request: Request) => Promise<Response> {
  return async ({ url, method }) => {
    const file = builtFileFor(url, files);
    if (file === undefined || method !== 'GET') return notFound();
    try {
      return new Response(await readFile(file.path), { headers: responseHeaders(file.contentType) });
    } catch {
      return notFound();
    }
  };
}

/** The file that a URL names exactly. Nothing is decoded or resolved, so there is nothing to climb out of. */
export function builtFileFor(url: string, files: BuiltFiles): BuiltFile | undefined {
  if (!isOwnUrl(url)) return undefined;
  return files.get(withoutQuery(url).slice(APP_ORIGIN.length));
}

function notFound(): Response {
  return new Response('', { status: 404, headers: responseHeaders('text/plain; charset=utf-8') });
}
