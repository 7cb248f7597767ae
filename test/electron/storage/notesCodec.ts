import type { Codec } from '../../../shared/commands/storagePort';
import { AppError } from '../../../shared/errors';

/** A small stand-in for the register: records by id, and whatever else a newer program wrote beside them. */
export type Notes = { format: 'notes'; version: number; records: { id: string; text: string }[] };

export const NOTES_VERSION = 2;

export function notes(...texts: string[]): Notes {
  const records = texts.map((text, index) => ({ id: `r${index}`, text }));
  return { format: 'notes', version: NOTES_VERSION, records };
}

export const notesCodec: Codec<Notes> = {
  decode(value, path) {
    if (!isNotes(value)) throw new AppError({ code: 'fileNotRegister', path });
    if (value.version > NOTES_VERSION) return { data: value, version: 'newer' };
    return { data: value, version: value.version < NOTES_VERSION ? 'older' : 'current' };
  },
  encode: (data) =>
    `${JSON.stringify({ ...data, version: Math.max(data.version, NOTES_VERSION) }, null, 2)}\n`,
};

function isNotes(value: unknown): value is Notes {
  if (typeof value !== 'object' || value === null) return false;
  const { format, version, records } = value as Partial<Notes>;
  return format === 'notes' && typeof version === 'number' && Array.isArray(records);
}
