import { say } from '../../i18n/text';
import type { Language, Text } from '../../i18n/text';
import { volumeTexts } from '../../i18n/volumeTexts';
import { fullFingerprint } from '../fingerprintText';
import { isPartVolume } from './volume';
import type { Volume } from './volume';

/** "deel 2 van 7", or that it is the main volume; '' for a report in one document. */
export function volumeText(volume: Volume | undefined, language: Language): string {
  if (volume === undefined) return '';
  const total = volume.set.length - 1;
  if (volume.number === 0) return say(language, volumeTexts.mainWith, { count: total });
  return say(language, volumeTexts.numberOf, { number: volume.number, total });
}

/** The same with what the volume contains. */
export function titledVolumeText(volume: Volume | undefined, language: Language): string {
  const place = volumeText(volume, language);
  const title = volume?.set[volume.number]?.title ?? '';
  return title === '' ? place : say(language, volumeTexts.titled, { place, title });
}

type Line = { readonly label: Text; readonly text: string };

/** For the cover: which document of the set this is, to which main volume it belongs, and of which data it is. */
export function volumeLines(volume: Volume | undefined, language: Language): readonly Line[] {
  if (volume === undefined) return [];
  const fingerprint = volume.set[volume.number]?.fingerprint ?? '';
  const isPart = isPartVolume(volume);
  return [
    { label: volumeTexts.volume, text: titledVolumeText(volume, language) },
    ...(isPart ? [{ label: volumeTexts.mainFile, text: volume.set[0]?.fileName ?? '' }] : []),
    ...(isPart && fingerprint !== ''
      ? [{ label: volumeTexts.partFingerprint, text: fullFingerprint(fingerprint) }]
      : []),
  ];
}

/** For the reader's guide: what stands here and what in the other documents. */
export function volumeGuide(volume: Volume | undefined, language: Language): readonly string[] {
  if (volume === undefined) return [];
  const { number, set } = volume;
  const total = set.length - 1;
  if (number === 0) return [say(language, volumeTexts.mainGuide, { count: total })];
  return [say(language, volumeTexts.guide, { number, total, title: set[number]?.title ?? '' })];
}
