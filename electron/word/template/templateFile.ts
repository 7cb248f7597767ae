import { readFile, stat } from 'node:fs/promises';
import { AppError } from '../../../shared/errors';
import { asAppError } from '../../storage/fileFailures';
import type { NotDocx } from '../docxFile';
import { stylesXml } from '../styles/stylesXml';
import { readTemplate } from './readTemplate';
import { templateNotes } from './withTemplate';
import type { TemplateNotes } from './withTemplate';

/** A template holds a logo and some styles; what is larger is something else. */
const TEMPLATE_MAX_BYTES = 50_000_000;

/** Looks at a template before anything is made with it. Fails with an AppError that says what is the matter. */
export async function checkTemplate(path: string): Promise<TemplateNotes> {
  const template = readTemplate(await bytesOf(path));
  if (typeof template === 'string') throw new AppError({ code: CODES[template], path });
  return templateNotes(template, stylesXml('nl'));
}

/** The bytes of a template that can be used; undefined for no template. */
export async function templateBytes(path: string | undefined): Promise<Uint8Array | undefined> {
  if (path === undefined) return undefined;
  await checkTemplate(path);
  return bytesOf(path);
}

const CODES = {
  notZip: 'templateNotWord',
  notDocx: 'templateNotWord',
  tooLarge: 'templateTooLarge',
  unsafe: 'templateUnsafe',
} as const satisfies Readonly<Record<NotDocx, string>>;

async function bytesOf(path: string): Promise<Uint8Array> {
  try {
    const found = await stat(path);
    if (found.isDirectory()) throw new AppError({ code: 'fileIsFolder', path });
    if (found.size > TEMPLATE_MAX_BYTES) throw new AppError({ code: 'templateTooLarge', path });
    return await readFile(path);
  } catch (error) {
    throw asAppError(error, path);
  }
}
