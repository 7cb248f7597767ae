import { countByLevel } from '../../../shared/checks/findings';
import type { Finding } from '../../../shared/checks/findings';
import type { LetterMark } from '../../../shared/checks/letters';
import { listTexts } from '../../../shared/i18n/windowTexts/listTexts';
import { sayCount } from '../../../shared/i18n/text';
import type { Language, Text } from '../../../shared/i18n/text';
import { LEVELS } from '../../../shared/fields/fieldInfo';
import { findingTexts } from '../../../shared/i18n/windowTexts/findingTexts';
import { levelTexts } from '../../../shared/i18n/windowTexts/levelTexts';
import { NO_FINDINGS } from '../../state/checking';
import type { Say } from '../../state/LanguageContext';
import type { AnyRecord, CollectionName } from '../../../shared/register/register';
import { TextCell, UsesCell } from './Cells';
import styles from './Cells.module.css';
import type { ListColumn, ListContext } from './columns';
import { FindingsCell, MarksCell } from './FindingsCells';

type Named = AnyRecord & { readonly name: string };
type Numbered = Named & { readonly number: string };

export function numberColumn<Row extends Numbered>({ say }: ListContext): ListColumn<Row> {
  return {
    id: 'number',
    label: say(listTexts.number),
    header: say(listTexts.number),
    width: '56px',
    cell: (row) => <TextCell text={row.number} />,
    sortBy: (row) => row.number,
    textOf: (row) => row.number || say(listTexts.notRecorded),
  };
}

export function nameColumn<Row extends Named>({ say }: ListContext): ListColumn<Row> {
  return {
    id: 'name',
    label: say(listTexts.name),
    header: say(listTexts.name),
    width: 'minmax(170px, 3.5fr)',
    isRowHeader: true,
    cell: (row) => <TextCell text={row.name} isName />,
    sortBy: (row) => row.name,
    textOf: (row) => row.name || say(listTexts.notRecorded),
  };
}

type Marks<Row> = {
  readonly collection: CollectionName;
  readonly header: Text;
  readonly marksOf: (row: Row, findings: readonly Finding[]) => readonly LetterMark[];
};

export function marksColumn<Row extends Numbered>(
  { say, findingsOf }: ListContext,
  letters: readonly string[],
  { collection, header, marksOf }: Marks<Row>,
): ListColumn<Row> {
  return {
    id: 'elements',
    label: say(listTexts.elementsShort),
    header: (
      <span className={styles.letters}>
        {letters.map((letter, index) => (
          // The letter c stands for two elements, so only its place tells them apart.
          <span key={index}>{letter}</span>
        ))}
      </span>
    ),
    headerLabel: say(header),
    width: `${letters.length * 16 + 20}px`,
    cell: (row) => <MarksCell collection={collection} record={row} marksOf={marksOf} />,
    sortBy: (row) => {
      const marks = marksOf(row, findingsOf(row) ?? NO_FINDINGS);
      const count = (state: LetterMark['state']) => marks.filter((mark) => mark.state === state).length;
      // One element that is missing outweighs any number of questions.
      return count('missing') * 100 + count('question');
    },
    textOf: (row) => marksText(say, marksOf(row, findingsOf(row) ?? NO_FINDINGS)),
  };
}

export function findingsColumn<Row extends AnyRecord>(
  { say, language, findingsOf }: ListContext,
  collection: CollectionName,
): ListColumn<Row> {
  return {
    id: 'findings',
    label: say(listTexts.findings),
    header: say(listTexts.findings),
    width: '128px',
    cell: (row) => <FindingsCell collection={collection} record={row} />,
    sortBy: (row) => {
      const { A30, LAW, GP } = countByLevel(findingsOf(row) ?? NO_FINDINGS);
      // One gap in Article 30 outweighs any number of others.
      return A30 * 1_000_000 + LAW * 1_000 + GP;
    },
    textOf: (row) => findingsText(say, language, findingsOf(row)),
  };
}

export function usesColumn<Row extends AnyRecord>({ say, language, uses }: ListContext): ListColumn<Row> {
  const count = (row: Row) => uses().get(row.id) ?? 0;
  return {
    id: 'uses',
    label: say(listTexts.uses),
    header: say(listTexts.uses),
    width: '110px',
    cell: (row) => <UsesCell count={count(row)} />,
    sortBy: count,
    textOf: (row) =>
      count(row) === 0 ? say(listTexts.unused) : sayCount(language, listTexts.usedIn, count(row)),
  };
}

const STATES = ['missing', 'question', 'recorded', 'notApplicable'] as const;

/** The letters in each state, what is missing first: "ontbreekt: a, d; vastgelegd: b, c, c". */
function marksText(say: Say, marks: readonly LetterMark[]): string {
  return STATES.flatMap((state) => {
    const letters = marks.filter((mark) => mark.state === state).map(({ letter }) => letter);
    return letters.length === 0 ? [] : [`${say(listTexts[state])}: ${letters.join(', ')}`];
  }).join('; ');
}

function findingsText(say: Say, language: Language, findings: readonly Finding[] | undefined): string {
  if (findings === undefined) return say(findingTexts.checking);
  const counts = countByLevel(findings);
  const words = LEVELS.filter((level) => counts[level] > 0).map((level) =>
    sayCount(language, levelTexts[level].findings, counts[level]),
  );
  return words.join(', ') || say(listTexts.noFindings);
}
