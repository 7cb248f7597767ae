import type { LetterMark } from '../../../shared/checks/letters';
import { listTexts } from '../../../shared/i18n/windowTexts/listTexts';
import type { Text } from '../../../shared/i18n/text';
import { shortNameOf } from '../../../shared/register/names';
import type { AnyRecord, CollectionName } from '../../../shared/register/register';
import { missingCounts } from '../../state/recordFacts';
import { CountsCell, MarksCell, TextCell, UsesCell } from './Cells';
import styles from './Cells.module.css';
import type { ListColumn, ListContext } from './columns';

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

type Marks<Row> = { readonly header: Text; readonly marksOf: (row: Row) => readonly LetterMark[] };

export function marksColumn<Row extends Numbered>(
  { say }: ListContext,
  letters: readonly string[],
  { header, marksOf }: Marks<Row>,
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
    cell: (row) => <MarksCell record={shortNameOf(row)} marks={marksOf(row)} />,
    sortBy: (row) => marksOf(row).filter(({ state }) => state === 'missing').length,
  };
}

export function missingColumn<Row extends AnyRecord>(
  { say }: ListContext,
  collection: CollectionName,
): ListColumn<Row> {
  return {
    id: 'missing',
    header: say(listTexts.lacks),
    width: '150px',
    cell: (row) => <CountsCell counts={missingCounts(collection, row)} />,
    sortBy: (row) => {
      const { A30, LAW, GP } = missingCounts(collection, row);
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
