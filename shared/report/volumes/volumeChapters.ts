import type { Chapter } from '../editions';
import type { Volume } from './volume';

/** What a volume with records has beside them: it must be readable without the others. */
const IN_A_VOLUME: readonly Chapter[] = [
  'control',
  'guide',
  'organisations',
  'parties',
  'partA',
  'partB',
  'systems',
  'measures',
];

/** True where a chapter of the edition stands in this document; of a report in one document, all do. */
export function isInVolume(volume: Volume | undefined, chapter: Chapter): boolean {
  if (volume === undefined) return true;
  if (volume.number > 0) return IN_A_VOLUME.includes(chapter);
  return chapter !== 'partA' && chapter !== 'partB';
}
