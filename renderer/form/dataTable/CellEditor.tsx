import type { KeyboardEvent } from 'react';
import { useEffect, useRef } from 'react';
import { useController } from 'react-hook-form';
import type { Field } from '../../../shared/fields/fieldInfo';
import { useSay } from '../../state/LanguageContext';
import { fieldIds } from '../../ui/inputProps';
import { controlFor } from '../controls/controls';
import { controlId, useFormTools } from '../FormTools';

type CellEditorProps = {
  readonly field: Field;
  readonly path: string;
  /** Done; `isBack` when the focus belongs to the cell again. */
  readonly onDone: (isBack: boolean) => void;
};

/** The control of a field inside its cell. A choice closes it, Escape does, and so does going elsewhere. */
export function CellEditor({ field: { info }, path, onDone }: CellEditorProps) {
  const say = useSay();
  const { formId, refresh } = useFormTools();
  const { field } = useController({ name: path });
  const frame = useRef<HTMLDivElement>(null);
  useEffect(() => frame.current?.querySelector('input')?.focus(), []);
  const control = controlFor(info.kind);
  if ('Block' in control) return null;
  const id = `${controlId(formId, path)}-cell`;
  const value: unknown = field.value;
  const change = (next: unknown) => {
    field.onChange(next);
    refresh();
    // One choice out of a list is made; of several the next one may follow.
    if (info.kind === 'choice' && next !== '') onDone(true);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    // Keys of the editor are no keys of the grid around it.
    event.stopPropagation();
    if (event.key !== 'Escape' || event.defaultPrevented) return;
    event.preventDefault();
    onDone(true);
  };
  return (
    <div
      ref={frame}
      onKeyDown={onKeyDown}
      onBlur={({ relatedTarget, currentTarget }) => {
        if (!(relatedTarget instanceof Node && currentTarget.contains(relatedTarget))) onDone(false);
      }}
    >
      <label htmlFor={id} id={fieldIds(id).label} className="sr">
        {say(info.label)}
      </label>
      <control.Control
        // The table of controls gives the control of this kind of description.
        info={info as never}
        id={id}
        path={path}
        value={value}
        onChange={change}
        onBlur={field.onBlur}
        ref={() => undefined}
        describedBy={undefined}
        isInvalid={false}
        isReadOnly={false}
      />
    </div>
  );
}
