import { countOfRegister, countText, findingsByRecord } from '../checks/count';
import type { LetterCount, StateCount } from '../checks/count';
import { LEVELS } from '../fields/fieldInfo';
import { summaryTexts } from '../i18n/summaryTexts';
import { say } from '../i18n/text';
import type { Block, Cell } from './blocks';
import type { ReportFrame } from './reportFrame';
import { columnOf, paragraphBlock, textCell } from './simpleTable';

/** For each letter of Article 30, of how many activities it is on record: "18 van 26", and what the others lack. */
export function countTables({ context, judged }: ReportFrame): readonly Block[] {
  // What is missing is an open point, which some editions do not tell.
  if (judged === undefined) return [];
  const { language, register } = context;
  const { letters, levels } = countOfRegister(register, findingsByRecord(judged.open));
  const processing = letters.filter(({ count }) => Object.values(count).some((value) => value > 0));
  if (processing.length === 0) return [];
  return [
    {
      kind: 'table',
      caption: say(language, summaryTexts.counted),
      columns: [
        columnOf(summaryTexts.letter, 36, context),
        columnOf(summaryTexts.recorded, 16, context),
        columnOf(summaryTexts.question, 16, context),
        columnOf(summaryTexts.missing, 12, context),
        columnOf(summaryTexts.unknown, 11, context),
        columnOf(summaryTexts.notApplicable, 9, context),
      ],
      rows: [
        ...processing.map((letter) => letterRow(letter, language)),
        ...LEVELS.map((level) =>
          countRow(say(language, summaryTexts.fields[level]), levels[level], language),
        ),
      ],
    },
    paragraphBlock(say(language, summaryTexts.countNote), 'note'),
  ];
}

function letterRow({ article, letter, label, count }: LetterCount, language: 'nl' | 'en'): readonly Cell[] {
  const [, paragraph = ''] = /\((\d)\)/.exec(article) ?? [];
  const place = language === 'nl' ? `lid ${paragraph} ${letter}` : `(${paragraph})(${letter})`;
  return countRow(`${place} · ${label[language]}`, count, language);
}

function countRow(label: string, count: StateCount, language: 'nl' | 'en'): readonly Cell[] {
  const { question, missing, unknown, notApplicable } = count;
  return [
    textCell(label),
    textCell(countText(count)[language]),
    ...[question, missing, unknown, notApplicable].map((value) => textCell(String(value))),
  ];
}
