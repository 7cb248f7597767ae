import { Columns2 } from 'lucide-react';
import { useState } from 'react';
import { compareTexts } from '../../../shared/i18n/windowTexts/compareTexts';
import { sayCount } from '../../../shared/i18n/text';
import { shortNameOf } from '../../../shared/register/names';
import type { AnyRecord } from '../../../shared/register/register';
import { byNumberThenName } from '../../../shared/search/naturalOrder';
import { useLanguage, useSay } from '../../state/LanguageContext';
import { Button } from '../../ui/Button';
import { Dialog } from '../../ui/Dialog';
import type { ListColumn } from './columns';
import styles from './CompareRecords.module.css';

type Columns<Row> = { readonly columns: ReadonlyMap<string, ListColumn<Row>> };

/** The way to put two chosen records beside each other; nothing while it is not two. */
export function CompareButton<Row extends AnyRecord>({
  records,
  columns,
}: Columns<Row> & { readonly records: readonly Row[] }) {
  const say = useSay();
  const [isOpen, setOpen] = useState(false);
  // As in the list, whichever was made first.
  const [first, second] = byNumberThenName(records);
  if (records.length !== 2 || first === undefined || second === undefined) return null;
  return (
    <>
      <Button isSmall onPress={() => setOpen(true)}>
        <Columns2 className="i s" aria-hidden="true" />
        {say(compareTexts.compare)}
      </Button>
      {isOpen && (
        <CompareDialog first={first} second={second} columns={columns} onClose={() => setOpen(false)} />
      )}
    </>
  );
}

type CompareDialogProps<Row> = Columns<Row> & {
  readonly first: Row;
  readonly second: Row;
  readonly onClose: () => void;
};

/** Two records of one list, field by field: at first only what differs. */
function CompareDialog<Row extends AnyRecord>({ first, second, columns, onClose }: CompareDialogProps<Row>) {
  const say = useSay();
  const language = useLanguage();
  const [isWhole, setWhole] = useState(false);
  const rows = [...columns.values()].map(({ id, label, textOf }) => ({
    id,
    label,
    texts: [textOf(first), textOf(second)] as const,
  }));
  const different = rows.filter(({ texts: [a, b] }) => a !== b);
  return (
    <Dialog
      kind="question"
      isWide
      title={say(compareTexts.title)}
      onCancel={onClose}
      actions={
        <Button autoFocus onPress={onClose}>
          {say(compareTexts.close)}
        </Button>
      }
    >
      <p className="small muted" role="status">
        {sayCount(language, compareTexts.count, different.length)}
      </p>
      <label className={styles.whole}>
        <input type="checkbox" checked={isWhole} onChange={(event) => setWhole(event.target.checked)} />
        {say(compareTexts.whole)}
      </label>
      <table className={`table ${styles.table}`}>
        <thead>
          <tr>
            <th scope="col">{say(compareTexts.field)}</th>
            {[first, second].map((record) => (
              <th key={record.id} scope="col">
                {shortNameOf(record) || say(compareTexts.noName)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {(isWhole ? rows : different).map(({ id, label, texts: [a, b] }) => (
            <tr key={id}>
              <th scope="row">{label}</th>
              <td>{a}</td>
              {a === b ? <td className="muted">{say(compareTexts.same)}</td> : <td>{b}</td>}
            </tr>
          ))}
        </tbody>
      </table>
    </Dialog>
  );
}
