import { dateText } from '../i18n/dateText';
import { readersGuideTexts } from '../i18n/readersGuideTexts';
import { chapterTexts } from '../i18n/reportTexts';
import { say, sayCount } from '../i18n/text';
import { CHAPTER_ANCHORS } from './anchors';
import type { Block } from './blocks';
import type { ReportContext } from './reportContext';

/**
 * Half a page: what the report covers, what its words for missing facts mean, and which questions are whose. Says so
 * when characters had to be replaced: an accountability document loses nothing in silence.
 */
export function readersGuide({ language, date }: ReportContext, replaced: number): readonly Block[] {
  const texts = readersGuideTexts;
  const paragraph = (text: string): Block => ({ kind: 'paragraph', text, tone: 'normal' });
  return [
    {
      kind: 'heading',
      level: 1,
      text: say(language, chapterTexts.guide),
      article: '',
      anchor: CHAPTER_ANCHORS.guide,
      onNewPage: true,
    },
    paragraph(say(language, texts.scope, { date: dateText(language, date) })),
    paragraph(say(language, texts.parts)),
    paragraph(say(language, texts.states)),
    {
      kind: 'list',
      items: [texts.empty, texts.unknown, texts.notApplicable].map((text) => say(language, text)),
    },
    paragraph(say(language, texts.left)),
    paragraph(say(language, texts.levels)),
    { kind: 'list', items: [texts.a30, texts.law, texts.gp].map((text) => say(language, text)) },
    paragraph(say(language, texts.boundary)),
    { kind: 'paragraph', text: say(language, texts.abbreviations), tone: 'note' },
    ...(replaced === 0 ? [] : [paragraph(sayCount(language, texts.replaced, replaced))]),
  ];
}
