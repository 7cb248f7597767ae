import { volumeTexts } from '../../i18n/volumeTexts';
import type { Language } from '../../i18n/text';

/** One document of a set. The first of a set is its main volume, which has no records of its own. */
export type VolumeInSet = {
  /** Without a folder: the files of a set lie together. */
  readonly fileName: string;
  /** Which records it has, in the language of the report; '' for the main volume. */
  readonly title: string;
  /** How many activities and processor records have their chapter in it. */
  readonly count: number;
  /** Those records. Left out of volumes that link to none of them. */
  readonly recordIds: readonly string[];
  /** Of the data that travel in it; '' while not known, and where no data may travel. */
  readonly fingerprint: string;
};

/** Which document of a set a report is. */
export type Volume = {
  /** 0 for the main volume; also the place in `set`. */
  readonly number: number;
  readonly set: readonly VolumeInSet[];
};

/** True for a volume with the chapters of some records, beside the main one. */
export function isPartVolume(volume: Volume | undefined): boolean {
  return volume !== undefined && volume.number > 0;
}

/** The records of a volume. */
export function recordIdsOf({ number, set }: Volume): readonly string[] {
  return set[number]?.recordIds ?? [];
}

/** A volume as one of its own documents is told of it: the ids of other volumes only where something links to them. */
export function volumeAt(set: readonly VolumeInSet[], number: number): Volume {
  if (number === 0) return { number, set };
  return {
    number,
    set: set.map((one, index) => (index === number ? one : { ...one, recordIds: [], fingerprint: '' })),
  };
}

type Numbered = { readonly number: number; readonly total: number; readonly language: Language };

/** "register.docx" → "register-deel-03.docx": sorts behind the main volume, in order. */
export function volumeFileName(main: string, { number, total, language }: Numbered): string {
  const digits = Math.max(2, String(total).length);
  const word = volumeTexts.fileWord[language];
  return `${main.replace(/\.docx$/i, '')}-${word}-${String(number).padStart(digits, '0')}.docx`;
}
