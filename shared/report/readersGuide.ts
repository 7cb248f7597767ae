import { dateText } from '../i18n/dateText';
import { editionNames, editionTexts, leftOutOf } from '../i18n/editionTexts';
import { readersGuideTexts } from '../i18n/readersGuideTexts';
import { chapterTexts } from '../i18n/reportTexts';
import { say, sayCount } from '../i18n/text';
import type { Text } from '../i18n/text';
import { CHAPTER_ANCHORS } from './anchors';
import type { Block } from './blocks';
import { changesGuide } from './changes/changesDocument';
import { onlyChangesSince } from './changes/since';
import { hasChapter } from './editions';
import type { ReportFrame } from './reportFrame';
import { selectionText } from './selectionText';
import { headingBlock, paragraphBlock } from './simpleTable';
import { volumeGuide } from './volumes/volumeText';

/**
 * Half a page: what the report covers, what this edition leaves out and why, what its words for missing facts mean, and
 * which questions are whose. Says so when characters had to be replaced: an accountability document loses nothing in silence.
 */
export function readersGuide(frame: ReportFrame, replaced: number): readonly Block[] {
  const since = onlyChangesSince(frame);
  if (since !== undefined) return changesGuide(since, frame, replaced);
  const { language, date } = frame.context;
  const texts = readersGuideTexts;
  const paragraph = (text: Text): Block => paragraphBlock(say(language, text));
  const list = (items: readonly Text[]): Block => ({
    kind: 'list',
    items: items.map((text) => text[language]),
  });
  const hasParts = hasChapter(frame.edition, 'partA') && hasChapter(frame.edition, 'partB');
  return [
    headingBlock(1, say(language, chapterTexts.guide), { anchor: CHAPTER_ANCHORS.guide }),
    paragraphBlock(say(language, texts.scope, { date: dateText(language, date) })),
    ...volumeGuide(frame.options.volume, language).map((text) => paragraphBlock(text)),
    ...leftOut(frame),
    ...(hasParts ? [paragraph(texts.parts)] : []),
    paragraph(texts.states),
    list([texts.empty, texts.unknown, texts.notApplicable]),
    paragraph(texts.left),
    paragraph(texts.levels),
    list([texts.a30, texts.law, texts.gp]),
    paragraph(texts.boundary),
    paragraphBlock(say(language, texts.abbreviations), 'note'),
    ...(replaced === 0 ? [] : [paragraphBlock(sayCount(language, texts.replaced, replaced))]),
  ];
}

function leftOut(frame: ReportFrame): readonly Block[] {
  const { context, edition, redactedPlaces } = frame;
  const { language } = context;
  const reasons = leftOutOf[edition];
  const part = selectionText(frame);
  const name = { edition: editionNames[edition][language] };
  const intro: readonly Block[] =
    reasons.length === 0
      ? [paragraphBlock(say(language, editionTexts.nothingLeftOut, name))]
      : [
          paragraphBlock(say(language, editionTexts.intro, name)),
          { kind: 'list', items: reasons.map((reason) => reason[language]) },
        ];
  return [
    ...(part === '' ? [] : [paragraphBlock(say(language, editionTexts.isSelection, { part }))]),
    ...intro,
    ...(redactedPlaces === 0
      ? []
      : [paragraphBlock(sayCount(language, editionTexts.redactedPlaces, redactedPlaces))]),
  ];
}
