import { decodeRegister } from '../../shared/register/codec';
import type { Register } from '../../shared/register/register';
import { parseStrictJson } from '../../shared/register/strictJson';
import { decodeBytes } from '../storage/decodeBytes';
import { asAppError } from '../storage/fileFailures';
import { REAL_SURROUNDINGS } from '../storage/fileSystem';
import { readBytes } from '../storage/readBytes';
import { plainBytesOf } from './registerFiles';

/** A register with the very text that it was read from, so that a place in the one is a place in the other. */
export async function readWithText(file: string): Promise<{ register: Register; text: string }> {
  try {
    const { bytes } = await readBytes(file, REAL_SURROUNDINGS);
    const text = decodeBytes(await plainBytesOf(bytes, file), file);
    return { register: decodeRegister(parseStrictJson(text, file), file).data, text };
  } catch (error) {
    throw asAppError(error, file);
  }
}
