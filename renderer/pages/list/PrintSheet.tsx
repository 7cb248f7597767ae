import { memo, useEffect, useState } from 'react';
import { createPortal } from 'react-dom';
import { dateText } from '../../../shared/i18n/dateText';
import { listTexts } from '../../../shared/i18n/windowTexts/listTexts';
import { useLanguage, useSay } from '../../state/LanguageContext';
import { today } from '../../state/today';
import { Dialog } from '../../ui/Dialog';
import { Progress } from '../../ui/Progress';
import type { ListColumn } from './columns';

type PrintSheetProps<Row> = {
  readonly title: string;
  readonly registerTitle: string;
  readonly columns: readonly ListColumn<Row>[];
  readonly rows: readonly Row[];
  readonly onDone: () => void;
};

/** Few enough to be drawn within a frame or two. */
const ROWS_AT_ONCE = 200;

/** A list on paper: every row, not only those in sight. Drawn in pieces, then given to the system's print window. */
export function PrintSheet<Row extends { readonly id: string }>(props: PrintSheetProps<Row>) {
  const { title, registerTitle, columns, rows, onDone } = props;
  const say = useSay();
  const language = useLanguage();
  const [drawn, setDrawn] = useState(ROWS_AT_ONCE);
  const isReady = drawn >= rows.length;
  useEffect(() => {
    if (!isReady) {
      const timer = setTimeout(() => setDrawn(drawn + ROWS_AT_ONCE));
      return () => clearTimeout(timer);
    }
    window.addEventListener('afterprint', onDone, { once: true });
    window.print();
    return () => window.removeEventListener('afterprint', onDone);
  }, [drawn, isReady, onDone]);
  const pieces = Array.from(
    { length: Math.ceil(Math.min(drawn, rows.length) / ROWS_AT_ONCE) },
    (_, at) => at,
  );
  return (
    <>
      {!isReady && (
        <Dialog kind="question" title={say(listTexts.print)} onCancel={onDone} actions={null}>
          <Progress
            text={say(listTexts.printing, { done: Math.min(drawn, rows.length), total: rows.length })}
            done={drawn}
            total={rows.length}
            stopLabel={say(listTexts.stop)}
            onStop={onDone}
          />
        </Dialog>
      )}
      {createPortal(
        <div className="print-sheet">
          <h1>{title}</h1>
          <p>{say(listTexts.printed, { register: registerTitle, date: dateText(language, today()) })}</p>
          <table>
            <thead>
              <tr>
                {columns.map(({ id, label }) => (
                  <th key={id} scope="col">
                    {label}
                  </th>
                ))}
              </tr>
            </thead>
            {pieces.map((at) => (
              <Piece key={at} at={at} columns={columns} rows={rows} />
            ))}
          </table>
        </div>,
        document.body,
      )}
    </>
  );
}

type PieceProps<Row> = Pick<PrintSheetProps<Row>, 'columns' | 'rows'> & { readonly at: number };

function RowsAt<Row extends { readonly id: string }>({ at, columns, rows }: PieceProps<Row>) {
  return (
    <tbody>
      {rows.slice(at * ROWS_AT_ONCE, (at + 1) * ROWS_AT_ONCE).map((row) => (
        <tr key={row.id}>
          {columns.map(({ id, textOf }) => (
            <td key={id}>{textOf(row)}</td>
          ))}
        </tr>
      ))}
    </tbody>
  );
}

// `memo` forgets that a component is generic; what it gives back takes the same props.
const Piece = memo(RowsAt) as typeof RowsAt;
