import { countByLevel } from '../../../shared/checks/findings';
import type { Finding } from '../../../shared/checks/findings';
import type { LetterMark } from '../../../shared/checks/letters';
import { listTexts } from '../../../shared/i18n/windowTexts/listTexts';
import type { Text } from '../../../shared/i18n/text';
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
    header: say(listTexts.number),
    width: '58px',
    cell: (row) => <TextCell text={row.number} />,
    sortBy: (row) => row.number,
  };
}

export function nameColumn<Row extends Named>({ say }: ListContext, header: Text): ListColumn<Row> {
  return {
    id: 'name',
    header: say(header),
    width: 'minmax(190px, 3fr)',
    isRowHeader: true,
    cell: (row) => <TextCell text={row.name} isName />,
    sortBy: (row) => row.name,
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
      const marks = marksOf(row, findingsOf(row));
      const count = (state: LetterMark['state']) => marks.filter((mark) => mark.state === state).length;
      // One element that is missing outweighs any number of questions.
      return count('missing') * 100 + count('question');
    },
  };
}

export function findingsColumn<Row extends AnyRecord>(
  { say, findingsOf }: ListContext,
  collection: CollectionName,
): ListColumn<Row> {
  return {
    id: 'findings',
    header: say(listTexts.findings),
    width: '150px',
    cell: (row) => <FindingsCell collection={collection} record={row} />,
    sortBy: (row) => {
      const { A30, LAW, GP } = countByLevel(findingsOf(row));
      // One gap in Article 30 outweighs any number of others.
      return A30 * 1_000_000 + LAW * 1_000 + GP;
    },
  };
}

export function usesColumn<Row extends AnyRecord>({ say, uses }: ListContext): ListColumn<Row> {
  const count = (row: Row) => uses.get(row.id) ?? 0;
  return {
    id: 'uses',
    header: say(listTexts.uses),
    width: '110px',
    cell: (row) => <UsesCell count={count(row)} />,
    sortBy: count,
  };
}

type TextColumn<Row> = {
  readonly id: string;
  readonly header: Text;
  readonly width: string;
  readonly textOf: (row: Row) => string;
};

/** A column of words. */
export function textColumn<Row>(
  { say }: ListContext,
  { id, header, width, textOf }: TextColumn<Row>,
): ListColumn<Row> {
  return { id, header: say(header), width, cell: (row) => <TextCell text={textOf(row)} />, sortBy: textOf };
}
