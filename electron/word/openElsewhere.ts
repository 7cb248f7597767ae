import { stat } from 'node:fs/promises';
import { basename, dirname, extname, join } from 'node:path';

/**
 * Whether Word or LibreOffice says, by a file that it keeps beside it, that it has a document open. Windows refuses to
 * replace such a document; elsewhere it could be replaced, and the next save in that program would undo it unseen.
 */
export async function isOpenElsewhere(document: string): Promise<boolean> {
  const folder = dirname(document);
  const name = basename(document);
  const signs = [`~$${name.slice(lettersLost(name))}`, `.~lock.${name}#`];
  const found = await Promise.all(signs.map((sign) => isFile(join(folder, sign))));
  return found.includes(true);
}

/** Word puts its sign in the place of the first letters of a longer name. */
function lettersLost(name: string): number {
  const { length } = basename(name, extname(name));
  return Math.min(Math.max(length - 6, 0), 2);
}

async function isFile(path: string): Promise<boolean> {
  const found = await stat(path).catch(() => undefined);
  return found?.isFile() === true;
}
