/** What every control of a form takes. Label, help and error stand around it, in `Field`. */
export type InputProps<Value> = {
  readonly id: string;
  readonly value: Value;
  readonly onChange: (value: Value) => void;
  readonly onBlur?: (() => void) | undefined;
  readonly describedBy?: string | undefined;
  readonly isInvalid?: boolean;
  readonly isReadOnly?: boolean;
};

/** The ids of a field's parts, so that a control can point to its words. */
export function fieldIds(id: string) {
  return { label: `${id}-label`, help: `${id}-help`, error: `${id}-error`, mark: `${id}-mark` } as const;
}

/** The attributes that tie an input to the words around it. */
export function describedInput(props: Pick<InputProps<unknown>, 'id' | 'describedBy' | 'isInvalid'>) {
  return {
    id: props.id,
    'aria-describedby': props.describedBy,
    'aria-invalid': props.isInvalid === true || undefined,
  } as const;
}
