import { useEffect, useId, useMemo, useRef } from 'react';
import type { Values } from '../../../shared/fields/state';
import { isValues } from '../../../shared/fields/state';
import { pasteTexts } from '../../../shared/i18n/dataTableTexts';
import { sayCount } from '../../../shared/i18n/text';
import { pastedRows } from '../../../shared/retention/pastedRows';
import type { PastedRow } from '../../../shared/retention/pastedRows';
import { useLanguage, useSay } from '../../state/LanguageContext';
import { Button } from '../../ui/Button';
import { Field } from '../../ui/Field';
import { TextArea } from '../../ui/TextArea';
import type { InfoOf } from '../controls/controlProps';
import { newItem } from '../copyItem';
import styles from './DataTable.module.css';
import { PastePreview } from './PastePreview';
import { useGroupNames } from './useGroupNames';

type PastePanelProps = {
  readonly info: InfoOf<'list'>;
  readonly text: string;
  readonly onChange: (text: string) => void;
  readonly onAdd: (items: readonly Values[]) => void;
  readonly onCancel: () => void;
};

/** Rows of a spreadsheet before they are added: what was understood of them, and what was not. */
export function PastePanel({ info, text, onChange, onAdd, onCancel }: PastePanelProps) {
  const say = useSay();
  const language = useLanguage();
  const id = useId();
  const frame = useRef<HTMLDivElement>(null);
  const names = useGroupNames();
  useEffect(() => frame.current?.querySelector('textarea')?.focus(), []);
  // A new map each time would read everything again.
  const known = JSON.stringify([...names]);
  const rows = useMemo(() => {
    // Written by the line above: pairs of an id and a name.
    const groups = JSON.parse(known) as readonly (readonly [string, string])[];
    return pastedRows(
      text,
      groups.map(([group, name]) => ({ id: group, names: [name] })),
    );
  }, [text, known]);
  const add = () => onAdd(rows.map((row) => itemOfRow(info, row)));
  return (
    <div className={styles.paste} role="group" aria-label={say(pasteTexts.title)} ref={frame}>
      <Field id={id} label={say(pasteTexts.field)} help={say(pasteTexts.help)}>
        <TextArea id={id} value={text} onChange={onChange} describedBy={`${id}-help`} />
      </Field>
      <div role="status">
        {rows.length === 0 ? (
          <p className="muted">{say(pasteTexts.nothing)}</p>
        ) : (
          <PastePreview rows={rows} groups={names} />
        )}
      </div>
      <p className={styles.acts}>
        <Button
          isSmall
          variant="primary"
          unavailable={rows.length === 0 ? say(pasteTexts.nothing) : undefined}
          onPress={add}
        >
          {sayCount(language, pasteTexts.add, rows.length)}
        </Button>
        <Button isSmall onPress={onCancel}>
          {say(pasteTexts.cancel)}
        </Button>
      </p>
    </div>
  );
}

/** A new item with what the row says; everything else at its neutral default. */
function itemOfRow({ item }: InfoOf<'list'>, { values }: PastedRow): Values {
  const empty = newItem(item);
  const retention = isValues(empty['retention']) ? empty['retention'] : {};
  return {
    ...empty,
    ...values,
    subjectIds: [...values.subjectIds],
    retention: { ...retention, ...values.retention },
  };
}
