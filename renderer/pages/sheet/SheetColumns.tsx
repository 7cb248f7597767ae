import { useId } from 'react';
import { sheetTexts } from '../../../shared/i18n/windowTexts/sheetTexts';
import type { SheetReading } from '../../../shared/spreadsheet/readSheet';
import { LEFT_OUT, sheetColumnsOf } from '../../../shared/spreadsheet/sheetColumns';
import type { SheetCollection } from '../../../shared/spreadsheet/sheetColumns';
import { useSay } from '../../state/LanguageContext';
import { readSheetAs } from '../../state/sheet';
import styles from './SheetPage.module.css';

type SheetColumnsProps = { readonly collection: SheetCollection; readonly reading: SheetReading };

/** What each column of the sheet becomes: proposed by its heading, chosen by the person. */
export function SheetColumns({ collection, reading }: SheetColumnsProps) {
  const say = useSay();
  const id = useId();
  const { cells, columns, hasHeadings } = reading;
  return (
    <section className="panel" aria-labelledby={`${id}-title`}>
      <header>
        <h2 id={`${id}-title`}>{say(sheetTexts.columns)}</h2>
      </header>
      <div className="in">
        <p className="small muted">{say(sheetTexts.columnsHelp)}</p>
        <label className={styles.headings}>
          <input
            type="checkbox"
            checked={hasHeadings}
            onChange={(event) => readSheetAs(collection, { hasHeadings: event.target.checked })}
          />
          {say(sheetTexts.hasHeadings)}
        </label>
        <div className={styles.scroll}>
          <table className="table">
            <thead>
              <tr>
                <th scope="col">{say(sheetTexts.inSheet)}</th>
                <th scope="col">{say(sheetTexts.firstValue)}</th>
                <th scope="col">{say(sheetTexts.becomes)}</th>
              </tr>
            </thead>
            <tbody>
              {columns.map((column, at) => {
                const heading =
                  (hasHeadings ? cells[0]?.[at] : '') || say(sheetTexts.columnNumber, { number: at + 1 });
                return (
                  // A column has no identity but its place.
                  <tr key={at}>
                    <th scope="row">{heading}</th>
                    <td className={styles.value}>{firstValue(reading, at)}</td>
                    <td>
                      <ColumnSelect
                        collection={collection}
                        label={say(sheetTexts.becomesOf, { column: heading })}
                        value={column}
                        onChange={(next) => readSheetAs(collection, { columns: columns.with(at, next) })}
                      />
                    </td>
                  </tr>
                );
              })}
            </tbody>
          </table>
        </div>
      </div>
    </section>
  );
}

type ColumnSelectProps = {
  readonly collection: SheetCollection;
  readonly label: string;
  readonly value: string;
  readonly onChange: (column: string) => void;
};

function ColumnSelect({ collection, label, value, onChange }: ColumnSelectProps) {
  const say = useSay();
  return (
    <select
      className="input w-m"
      aria-label={label}
      value={value}
      onChange={(event) => onChange(event.target.value)}
    >
      {sheetColumnsOf(collection).map((column) => (
        <option key={column.id} value={column.id}>
          {say(column.label)}
        </option>
      ))}
      <option value={LEFT_OUT}>{say(sheetTexts.leftOut)}</option>
    </select>
  );
}

const SHOWN_CHARACTERS = 80;

function firstValue({ cells, hasHeadings }: SheetReading, at: number): string {
  const value = cells.slice(hasHeadings ? 1 : 0).find((row) => (row[at] ?? '') !== '')?.[at] ?? '';
  return value.length > SHOWN_CHARACTERS ? `${value.slice(0, SHOWN_CHARACTERS)}…` : value;
}
