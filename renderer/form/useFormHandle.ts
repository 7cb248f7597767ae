import type { Ref } from 'react';
import { useImperativeHandle } from 'react';
import type { UseFormReturn } from 'react-hook-form';
import type { Values } from '../../shared/fields/state';
import { canonicalRecord } from '../../shared/register/canonical';
import type { FormTools } from './FormTools';
import { errorPaths } from './shapeErrors';
import { valuesOf } from './useFollow';

export type SchemaFormHandle<Record = Values> = {
  /** The values in shape and in canonical order; undefined, with the focus on the first error, when they are not. */
  readonly submit: () => Promise<Record | undefined>;
  /** The values as typed, at this very moment, perhaps not in shape. */
  readonly typed: () => Record;
  /** Puts other values in the form and compares with them from now on. */
  readonly reset: (record: Record) => void;
  /** Opens what is closed around a field and takes the focus to it, e.g. `purposes.0.text`. */
  readonly focusField: (path: string) => void;
  /** Whether anything differs from the saved record, at this very moment. */
  readonly isDirty: () => boolean;
  /** What differs, by path. */
  readonly changes: () => readonly string[];
};

type HandleParts = {
  readonly form: UseFormReturn;
  readonly tools: FormTools;
  /** The same function each time. */
  readonly onReset: () => void;
};

export function useFormHandle(apiRef: Ref<SchemaFormHandle> | undefined, parts: HandleParts): void {
  const { form, tools, onReset } = parts;
  const { schema, live, focusField, refresh } = tools;
  useImperativeHandle(apiRef, () => {
    const changes = () => live.changesOf(valuesOf(form));
    return {
      submit: async () => {
        let valid: Values | undefined;
        await form.handleSubmit(
          (values: Values) => {
            valid = canonicalRecord(schema, values);
          },
          (errors) => {
            const [first] = errorPaths(errors);
            if (first !== undefined) focusField(first);
          },
        )();
        return valid;
      },
      typed: () => valuesOf(form),
      reset: (record) => {
        form.reset(structuredClone(record));
        live.setBase(record);
        refresh();
        onReset();
      },
      focusField,
      isDirty: () => changes().length > 0,
      changes,
    };
  }, [form, schema, live, focusField, refresh, onReset]);
}
