import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { baseFolder } from './arguments';

/** A file as a URI from the folder where the person is, in the way of every system. */
export function relativeUri(file: string, from: string = baseFolder()): string {
  const relative = path.relative(from, file);
  // Another drive has no relative path.
  if (path.isAbsolute(relative)) return pathToFileURL(file).href;
  return relative.split(path.sep).map(encodeURIComponent).join('/');
}
