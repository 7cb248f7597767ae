import { readFile } from 'node:fs/promises';
import { strFromU8, unzipSync } from 'fflate';
import { decodeRegister } from '../../shared/register/codec';
import type { Register } from '../../shared/register/register';

/** The register that the program left in a file. */
export async function registerIn(file: string): Promise<Register> {
  return decodeRegister(JSON.parse(await readFile(file, 'utf8')), file).data;
}

/** The text of a Word document, without its markup; `&` and `<` as XML writes them. */
export async function wordTextIn(file: string): Promise<string> {
  const document = unzipSync(await readFile(file))['word/document.xml'];
  return strFromU8(document ?? new Uint8Array()).replace(/<[^>]+>/g, '');
}
