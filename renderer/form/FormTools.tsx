import { createContext, useContext, useSyncExternalStore } from 'react';
import type { Collection, RecordSchema } from '../../shared/fields/fieldInfo';
import type { Register } from '../../shared/register/register';
import type { LiveRecord, LiveState } from './liveRecord';
import type { OpenCards } from './openCards';

/** What every part of the form works with; the same objects for as long as the form lives. */
export type FormTools = {
  readonly formId: string;
  readonly schema: RecordSchema;
  readonly register: Register;
  readonly isReadOnly: boolean;
  /** Makes a record with only a name, to be pointed to, and gives its id; undefined when that came to nothing. */
  readonly createRecord: ((to: Collection, name: string) => Promise<string | undefined>) | undefined;
  readonly live: LiveRecord;
  readonly cards: OpenCards;
  /** Opens what has to be open and takes the focus to the control at a path. */
  readonly focusField: (path: string) => void;
  /** Follows the values at once instead of after the next short silence. */
  readonly refresh: () => void;
};

export const FormToolsContext = createContext<FormTools | undefined>(undefined);

export function useFormTools(): FormTools {
  const tools = useContext(FormToolsContext);
  if (!tools) throw new Error('A field of a form stands outside RecordForm.');
  return tools;
}

/** Something that follows from the values as typed. Give back a text, number, boolean or a part of the state itself. */
export function useLive<Part>(select: (state: LiveState) => Part): Part {
  const { live } = useFormTools();
  return useSyncExternalStore(live.listen, () => select(live.get()));
}

/** The id of the control at a path. */
export function controlId(formId: string, path: string): string {
  return `${formId}-${path}`;
}
