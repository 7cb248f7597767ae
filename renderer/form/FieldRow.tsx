import { memo } from 'react';
import { useFormContext, useWatch } from 'react-hook-form';
import type { Field } from '../../shared/fields/fieldInfo';
import { applies } from '../../shared/fields/state';
import { LeafField } from './LeafField';
import { controlFor } from './controls/controls';

type FieldRowProps = {
  readonly field: Field;
  /** Where the field stands: '' at the top of the record, `purposes.0.` in an item. */
  readonly prefix: string;
};

/** One field, whatever its kind. A field that is not asked is hidden, but never while it holds a value. */
export const FieldRow = memo(function FieldRow({ field, prefix }: FieldRowProps) {
  const { info, name } = field;
  const path = `${prefix}${name}`;
  const { isShown, isAsked } = useIsAsked(field, prefix);
  if (!isShown) return null;
  const control = controlFor(info.kind);
  if ('Block' in control) return <control.Block field={field} path={path} />;
  return <LeafField info={info} path={path} isAsked={isAsked} control={control} />;
});

/**
 * Whether the field is asked depends on a neighbour, and is looked at again only when that neighbour changes: a field
 * must not vanish under the cursor while its text is being replaced.
 */
function useIsAsked({ info, name }: Field, prefix: string) {
  const { getValues } = useFormContext();
  const neighbour = info.askWhen?.field;
  const given: unknown = useWatch({
    name: `${prefix}${neighbour ?? name}`,
    disabled: neighbour === undefined,
  });
  if (neighbour === undefined) return { isShown: true, isAsked: true };
  const siblings = { [neighbour]: given };
  return {
    isShown: applies(info, siblings, getValues(`${prefix}${name}`)),
    isAsked: applies(info, siblings, undefined),
  };
}
