import { ArrowDown, ArrowUp, X } from 'lucide-react';
import { useEffect, useRef, useState } from 'react';
import { listTexts } from '../../../shared/i18n/windowTexts/listTexts';
import { folded } from '../../../shared/search/searchText';
import { useSay } from '../../state/LanguageContext';
import { Button } from '../../ui/Button';
import { CheckList } from '../../ui/CheckList';
import { Dialog } from '../../ui/Dialog';
import { IconButton } from '../../ui/IconButton';
import { SearchField } from '../../ui/SearchField';
import { VisuallyHidden } from '../../ui/VisuallyHidden';

type ColumnsDialogProps = {
  /** Every column there is. */
  readonly all: readonly { readonly id: string; readonly label: string }[];
  readonly shown: readonly string[];
  /** None of them: back to those that the list begins with. */
  readonly onChange: (columns: readonly string[]) => void;
  readonly onCancel: () => void;
};

/** Which columns a list shows, and in which order. */
export function ColumnsDialog({ all, shown, onChange, onCancel }: ColumnsDialogProps) {
  const say = useSay();
  const [ids, setIds] = useState(shown);
  const [query, setQuery] = useState('');
  const labels = new Map(all.map(({ id, label }) => [id, label]));
  const [told, setTold] = useState('');
  const { frame, keepFocus } = useKeptFocus();

  function move(id: string, step: -1 | 1): void {
    const from = ids.indexOf(id);
    const to = from + step;
    const next = ids.filter((one) => one !== id);
    next.splice(to, 0, id);
    setIds(next);
    setTold(say(listTexts.columnMoved, { column: labels.get(id) ?? id, place: to + 1 }));
    keepFocus(id, step);
  }
  const wanted = folded(query.trim());
  return (
    <Dialog
      kind="form"
      title={say(listTexts.columnsTitle)}
      onCancel={onCancel}
      onMain={() => onChange(ids)}
      actions={
        <>
          <Button variant="quiet" onPress={() => onChange([])}>
            {say(listTexts.columnsReset)}
          </Button>
          <span className="grow" />
          <Button onPress={onCancel}>{say(listTexts.cancel)}</Button>
          <Button variant="primary" onPress={() => onChange(ids)}>
            {say(listTexts.done)}
          </Button>
        </>
      }
    >
      <div className="columns-choice" ref={frame}>
        <div>
          <SearchField
            label={say(listTexts.columnsSearch)}
            clearLabel={say(listTexts.clearSearch)}
            value={query}
            onChange={setQuery}
          />
          <CheckList
            label={say(listTexts.columnsAll)}
            items={all
              .filter(({ label }) => folded(label).includes(wanted))
              .map(({ id, label }) => ({ value: id, label }))}
            checked={new Set(ids)}
            onChange={(checked) =>
              setIds([
                ...ids.filter((id) => checked.has(id)),
                ...[...checked].filter((id) => !ids.includes(id)),
              ])
            }
            emptyText={say(listTexts.columnsNone)}
          />
        </div>
        <section aria-label={say(listTexts.columnsShown)}>
          <h3 className="label">{say(listTexts.columnsShown)}</h3>
          <ol>
            {ids.map((id, place) => {
              const column = labels.get(id) ?? id;
              return (
                <li key={id} data-column={id}>
                  <span className="grow">{column}</span>
                  <IconButton
                    icon={ArrowUp}
                    label={say(listTexts.columnEarlier, { column })}
                    isDisabled={place === 0}
                    isSmall
                    onPress={() => move(id, -1)}
                  />
                  <IconButton
                    icon={ArrowDown}
                    label={say(listTexts.columnLater, { column })}
                    isDisabled={place === ids.length - 1}
                    isSmall
                    onPress={() => move(id, 1)}
                  />
                  <IconButton
                    icon={X}
                    label={say(listTexts.columnHide, { column })}
                    isDisabled={ids.length === 1}
                    isSmall
                    onPress={() => setIds(ids.filter((one) => one !== id))}
                  />
                </li>
              );
            })}
          </ol>
        </section>
        <VisuallyHidden>
          <span role="status">{told}</span>
        </VisuallyHidden>
      </div>
    </Dialog>
  );
}

/** A line that moves takes its buttons along; the focus stays on the one that was pressed, or on the other at an end. */
function useKeptFocus() {
  const frame = useRef<HTMLDivElement>(null);
  const wanted = useRef<{ readonly id: string; readonly step: -1 | 1 } | undefined>(undefined);
  useEffect(() => {
    if (!wanted.current) return;
    const { id, step } = wanted.current;
    wanted.current = undefined;
    const line = frame.current?.querySelector(`[data-column="${CSS.escape(id)}"]`);
    const buttons = [...(line?.querySelectorAll('button') ?? [])];
    const pressed = buttons[step === -1 ? 0 : 1];
    const other = buttons[step === -1 ? 1 : 0];
    (pressed?.disabled === false ? pressed : other)?.focus();
  });
  return {
    frame,
    keepFocus: (id: string, step: -1 | 1) => {
      wanted.current = { id, step };
    },
  };
}
