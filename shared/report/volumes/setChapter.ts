import { say } from '../../i18n/text';
import { volumeTexts } from '../../i18n/volumeTexts';
import { CHAPTER_ANCHORS } from '../anchors';
import type { Block, Cell } from '../blocks';
import { fullFingerprint, shortFingerprint } from '../fingerprintText';
import type { ReportFrame } from '../reportFrame';
import { columnOf, headingBlock, paragraphBlock, textCell } from '../simpleTable';
import type { Volume, VolumeInSet } from './volume';

/** The documents of the set, each linked by its file name; nothing for a report in one document. */
export function setChapter(frame: ReportFrame): readonly Block[] {
  const { context, options, fingerprint } = frame;
  const { volume } = options;
  if (volume === undefined) return [];
  const { language } = context;
  const title = say(language, volumeTexts.title);
  const count = volume.set.length - 1;
  const hasFingerprints = volume.number === 0 && volume.set.some((one) => one.fingerprint !== '');
  return [
    headingBlock(1, title, { anchor: CHAPTER_ANCHORS.volumes }),
    paragraphBlock(say(language, volumeTexts.intro, { count, fingerprint: shortFingerprint(fingerprint) })),
    {
      kind: 'table',
      caption: title,
      columns: [
        columnOf(volumeTexts.volume, 12, context),
        columnOf(volumeTexts.contains, 30, context),
        columnOf(volumeTexts.records, 14, context),
        columnOf(volumeTexts.file, 28, context),
        ...(hasFingerprints ? [columnOf(volumeTexts.fingerprint, 24, context)] : []),
      ],
      rows: volume.set.map((one, number) => [
        ...rowOf(one, number, { volume, frame }),
        ...(hasFingerprints ? [textCell(fullFingerprint(one.fingerprint || fingerprint))] : []),
      ]),
    },
    ...(hasFingerprints ? [paragraphBlock(say(language, volumeTexts.fingerprintNote), 'note')] : []),
  ];
}

type Told = { readonly volume: Volume; readonly frame: ReportFrame };

function rowOf(
  { title, count, fileName }: VolumeInSet,
  number: number,
  { volume, frame }: Told,
): readonly Cell[] {
  const { language } = frame.context;
  const isMain = number === 0;
  return [
    textCell(isMain ? say(language, volumeTexts.main) : String(number)),
    textCell(isMain ? say(language, volumeTexts.mainContains) : title),
    textCell(isMain ? '–' : String(count)),
    number === volume.number
      ? textCell(fileName)
      : { parts: [], links: [{ text: fileName, anchor: '', volume: number }] },
  ];
}
