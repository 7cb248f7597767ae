import { chapterTexts } from '../i18n/reportTexts';
import type { Text } from '../i18n/text';
import { measureSchema } from '../register/measure';
import { partySchema } from '../register/party';
import { systemSchema } from '../register/system';
import { CHAPTER_ANCHORS } from './anchors';
import type { Block } from './blocks';
import { CONTACT } from './contactValue';
import { column, layout } from './listLayouts';
import { byNumberThenName } from '../search/naturalOrder';
import type { ReportContext } from './reportContext';
import { recordsTables } from './recordsTable';
import type { Collected } from './recordsTable';

/** Every party outside the organisations, once. */
export function partiesChapter(context: ReportContext): readonly Block[] {
  return chapter(
    {
      title: chapterTexts.parties[context.language],
      intro: chapterTexts.partyIntro,
      anchor: CHAPTER_ANCHORS.parties,
    },
    {
      schema: partySchema,
      records: byNumberThenName(context.register.parties),
      layout: layout([column(['name'], 18), column(['category'], 19), column(['country'], 12)], 23, CONTACT),
      contactWeight: 16,
    },
    context,
  );
}

/** Annex: the catalogue of security measures that the records point to. */
export function measuresAnnex(title: string, context: ReportContext): readonly Block[] {
  return chapter(
    { title, intro: chapterTexts.measureIntro, anchor: CHAPTER_ANCHORS.measures },
    {
      schema: measureSchema,
      records: byNumberThenName(context.register.measures),
      layout: layout([column(['name'], 24), column(['description'], 34)], 28),
      contactWeight: 0,
    },
    context,
  );
}

/** Annex: where the data are. */
export function systemsAnnex(title: string, context: ReportContext): readonly Block[] {
  return chapter(
    { title, intro: chapterTexts.systemIntro, anchor: CHAPTER_ANCHORS.systems },
    {
      schema: systemSchema,
      records: byNumberThenName(context.register.systems),
      layout: layout([column(['name'], 24), column(['supplierId'], 16), column(['countries'], 16)], 30),
      contactWeight: 0,
    },
    context,
  );
}

type Heading = { readonly title: string; readonly intro: Text; readonly anchor: string };

function chapter(
  { title, intro, anchor }: Heading,
  collected: Omit<Collected, 'caption'>,
  context: ReportContext,
): readonly Block[] {
  const { language } = context;
  const isEmpty = collected.records.length === 0;
  return [
    { kind: 'heading', level: 1, text: title, article: '', anchor, onNewPage: true },
    { kind: 'paragraph', text: (isEmpty ? chapterTexts.none : intro)[language], tone: 'normal' },
    ...(isEmpty ? [] : recordsTables({ ...collected, caption: title }, context)),
  ];
}
