import { createContext, useContext } from 'react';
import { useFormContext, useWatch } from 'react-hook-form';
import { isValues } from '../../../shared/fields/state';
import type { Values } from '../../../shared/fields/state';
import type { Retention } from '../../../shared/retention/presetTerm';
import { useFormTools } from '../FormTools';

/** Where the retention period stands in the record, for what stands inside it. */
export const RetentionPathContext = createContext('');

/** The retention period as it is typed; undefined while the file holds something else there. */
export function useRetention(): Retention | undefined {
  const value: unknown = useWatch({ name: useContext(RetentionPathContext) });
  // The form holds the members of this group; a number not yet in shape is only shown.
  return isValues(value) ? (value as Retention) : undefined;
}

/** The category of data that the retention period belongs to: the item around it. */
export function useDataAround(): Values {
  const value: unknown = useWatch({ name: parentOf(useContext(RetentionPathContext)) });
  return isValues(value) ? value : {};
}

/** Fills members of the retention period in one go, as when they were typed. */
export function useFillTerm(): (term: Partial<Retention>) => void {
  const path = useContext(RetentionPathContext);
  const { setValue } = useFormContext();
  const { refresh } = useFormTools();
  return (term) => {
    for (const [name, value] of Object.entries(term)) {
      setValue(`${path}.${name}`, value, { shouldDirty: true, shouldValidate: true });
    }
    refresh();
  };
}

/** `data.0.retention` → `data.0` */
export function parentOf(path: string): string {
  return path.split('.').slice(0, -1).join('.');
}
