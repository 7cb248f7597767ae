import { TriangleAlert } from 'lucide-react';
import { useId } from 'react';
import { sayCount } from '../../../shared/i18n/text';
import { sheetKeptTexts, sheetTexts } from '../../../shared/i18n/windowTexts/sheetTexts';
import { nameOf } from '../../../shared/register/records';
import type { Register } from '../../../shared/register/register';
import type { Told } from '../../../shared/spreadsheet/draft';
import type { SheetReading, SheetRow } from '../../../shared/spreadsheet/readSheet';
import { rowWords } from '../../../shared/spreadsheet/rowWords';
import { sheetColumnsOf, TO_REMARKS } from '../../../shared/spreadsheet/sheetColumns';
import type { SheetCollection } from '../../../shared/spreadsheet/sheetColumns';
import { useLanguage, useSay } from '../../state/LanguageContext';
import { namesOf } from '../../state/recordFacts';
import { toggleSheetRow } from '../../state/sheet';
import styles from './SheetPage.module.css';

type SheetRowsProps = {
  readonly collection: SheetCollection;
  readonly register: Register;
  readonly reading: SheetReading;
  readonly rows: readonly SheetRow[];
  readonly toggled: ReadonlySet<number>;
};

/** More rows than anybody reads need not be drawn. */
const SHOWN_MAX = 200;

/** Each row as it will be recorded, and below it every word that has no place of its own. */
export function SheetRows({ rows, toggled, ...around }: SheetRowsProps) {
  const say = useSay();
  const language = useLanguage();
  const id = useId();
  const others = rows.slice(SHOWN_MAX).filter(({ isKnown, tooLong }) => !isKnown && tooLong === '').length;
  return (
    <section className="panel" aria-labelledby={`${id}-title`}>
      <header>
        <h2 id={`${id}-title`}>{say(sheetTexts.rows)}</h2>
      </header>
      <div className="in">
        <p className="small muted">{say(sheetTexts.rowsHelp)}</p>
        <ol className={styles.rows}>
          {rows.slice(0, SHOWN_MAX).map((row, at) => (
            <Row key={at} {...around} row={row} at={at} isChosen={row.isKnown === toggled.has(at)} />
          ))}
        </ol>
        {others > 0 && <p className="muted">{sayCount(language, sheetTexts.others, others)}</p>}
      </div>
    </section>
  );
}

type RowProps = Pick<SheetRowsProps, 'collection' | 'register' | 'reading'> & {
  readonly row: SheetRow;
  readonly at: number;
  readonly isChosen: boolean;
};

function Row({ collection, register, reading, row, at, isChosen }: RowProps) {
  const say = useSay();
  const language = useLanguage();
  const { record, told, isKnown, tooLong } = row;
  const labels = new Map(sheetColumnsOf(collection).map((column) => [column.id, say(column.label)]));
  const context = { language, names: namesOf(register) };
  const used = [...labels.keys()].filter(
    (column) => reading.columns.includes(column) && !['name', 'number', TO_REMARKS].includes(column),
  );
  return (
    <li>
      <label className={styles.row}>
        <input
          type="checkbox"
          checked={isChosen && tooLong === ''}
          disabled={tooLong !== ''}
          onChange={() => toggleSheetRow(collection, at)}
        />
        <b>{nameOf(record) || say(sheetTexts.noName)}</b>
      </label>
      <dl className={styles.facts}>
        {used.map((column) => {
          const words = rowWords({ collection, column }, record, context);
          return (
            words !== '' && (
              <div key={column}>
                <dt>{labels.get(column)}</dt>
                <dd>{words}</dd>
              </div>
            )
          );
        })}
      </dl>
      {isKnown && <Note text={say(sheetTexts.isKnown)} />}
      {tooLong !== '' && <Note text={say(sheetTexts.tooLong, { field: labels.get(tooLong) ?? tooLong })} />}
      {KEPT.map((kept) => {
        const words = told.filter((one) => one.kept === kept).map(wordsOf);
        return words.length > 0 && <Note key={kept} text={toldText(kept, words.join('; '))} />;
      })}
    </li>
  );

  function wordsOf({ text, heading, column }: Told): string {
    return say(sheetTexts.toldOne, { text, column: heading || (labels.get(column) ?? column) });
  }
  function toldText(kept: Told['kept'], words: string): string {
    if (kept === 'remarks') return say(sheetTexts.toldRemark, { words });
    return say(sheetTexts.told, { words, kept: say(sheetKeptTexts[kept]) });
  }
}

const KEPT: readonly Told['kept'][] = ['description', 'criterion', 'remarks'];

function Note({ text }: { readonly text: string }) {
  return (
    <p className={styles.told}>
      <TriangleAlert className="i s" aria-hidden="true" />
      {text}
    </p>
  );
}
