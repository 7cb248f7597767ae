import { articleText } from '../i18n/articleText';
import { definitionTexts, definitions } from '../i18n/definitionTexts';
import { say } from '../i18n/text';
import type { Text } from '../i18n/text';
import { LISTS } from '../lists/lists';
import type { ListName } from '../lists/lists';
import type { ListItem, ValueList } from '../lists/valueList';
import { CHAPTER_ANCHORS } from './anchors';
import type { Block, Cell } from './blocks';
import type { ReportContext } from './reportContext';
import { sourceText } from '../i18n/sourceText';
import { columnOf, headingBlock, paragraphBlock, textCell } from './simpleTable';

/** Annex: the words of the law in both languages, and the law that the activities rely on, with what is still to be confirmed. */
export function definitionsAnnex(title: string, context: ReportContext): readonly Block[] {
  const { language } = context;
  const laws = lawsIn(context);
  const terms = say(language, definitionTexts.terms);
  return [
    headingBlock(1, title, { anchor: CHAPTER_ANCHORS.definitions }),
    paragraphBlock(say(language, definitionTexts.intro)),
    headingBlock(2, terms),
    {
      kind: 'table',
      caption: terms,
      columns: [
        // The Dutch words are the long ones.
        columnOf(definitionTexts.term, language === 'nl' ? 27 : 18, context),
        columnOf(definitionTexts.otherLanguage, language === 'nl' ? 18 : 27, context),
        columnOf(definitionTexts.meaning, 31, context),
        columnOf(definitionTexts.article, 11, context),
        columnOf(definitionTexts.source, 13, context),
      ],
      rows: definitions.map(({ term, meaning, article, verified }) => [
        textCell(term[language]),
        textCell(term[language === 'nl' ? 'en' : 'nl']),
        textCell(meaning[language]),
        textCell(articleText(language, article, 'short')),
        verifiedCell(verified, context),
      ]),
    },
    ...(laws.length === 0 ? [] : lawsBlocks(laws, context)),
  ];
}

function lawsBlocks(laws: readonly ListItem[], context: ReportContext): readonly Block[] {
  const { language } = context;
  const caption = say(language, definitionTexts.laws);
  return [
    headingBlock(2, caption),
    paragraphBlock(say(language, definitionTexts.lawsIntro)),
    {
      kind: 'table',
      caption,
      columns: [
        columnOf(definitionTexts.ground, 52, context),
        columnOf(definitionTexts.article, 32, context),
        columnOf(definitionTexts.source, 16, context),
      ],
      rows: laws.map(({ label, source, verified }) => [
        textCell(label[language]),
        textCell(sourceText(language, source)),
        verifiedCell(verified, context),
      ]),
    },
  ];
}

/** Each option of the law that some activity chose, in the order of the lists. */
function lawsIn({ register: { activities, processorRecords } }: ReportContext): readonly ListItem[] {
  const purposes = activities.flatMap((activity) => activity.purposes);
  const data = activities.flatMap((activity) => activity.data);
  const transfers = [...activities, ...processorRecords].flatMap((one) =>
    one.transfers.map(({ mechanism }) => mechanism),
  );
  const chosen: readonly (readonly [list: ListName, codes: readonly string[]])[] = [
    ['legalBases', purposes.flatMap(({ legalBases }) => legalBases)],
    ['art9Grounds', data.map(({ art9Ground }) => art9Ground)],
    ['uavgConditions', data.map(({ uavgCondition }) => uavgCondition)],
    ['criminalGrounds', data.map(({ criminalGround }) => criminalGround)],
    ['bsnLaws', data.map(({ nationalNumberLaw }) => nationalNumberLaw)],
    ['transferMechanisms', transfers],
  ];
  return chosen.flatMap(([name, codes]) => {
    const list: ValueList = LISTS[name];
    const used = new Set(codes);
    return list.items.filter(({ code, source }) => used.has(code) && source !== '');
  });
}

function verifiedCell(verified: boolean, { language }: ReportContext): Cell {
  const text: Text = verified ? definitionTexts.read : definitionTexts.notRead;
  return textCell(text[language]);
}
