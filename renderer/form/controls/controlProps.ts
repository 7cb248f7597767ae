import type { RefCallBack } from 'react-hook-form';
import type { FieldInfo, FieldKind } from '../../../shared/fields/fieldInfo';

/** The description of a field of one kind. */
export type InfoOf<Kind extends FieldKind> = FieldInfo extends infer Info
  ? Info extends { readonly kind: infer Kinds }
    ? Kind extends Kinds
      ? Info
      : never
    : never
  : never;

/** What a control of one kind works with. The value comes from a file, so each control reads it for itself. */
export type ControlProps<Kind extends FieldKind> = {
  readonly info: InfoOf<Kind>;
  readonly id: string;
  /** Where it stands in the record, e.g. `data.0.category`. */
  readonly path: string;
  readonly value: unknown;
  readonly onChange: (value: unknown) => void;
  readonly onBlur: () => void;
  readonly ref: RefCallBack;
  readonly describedBy: string | undefined;
  readonly isInvalid: boolean;
  readonly isReadOnly: boolean;
};
