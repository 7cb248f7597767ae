import { fieldsOf } from '../../../shared/fields/fields';
import { useFormTools, useLive } from '../FormTools';
import { useItemName } from '../itemName';
import { asItems, idOf } from '../values';

const GROUPS = 'dataSubjects';
const NONE: ReadonlyMap<string, string> = new Map();

/** The groups of data subjects of the record by id, as they are called at this moment. */
export function useGroupNames(): ReadonlyMap<string, string> {
  const { schema } = useFormTools();
  const nameItem = useItemName();
  const groups = useLive((state) => state.values[GROUPS]);
  const info = fieldsOf(schema).find(({ name }) => name === GROUPS)?.info;
  if (info?.kind !== 'list') return NONE;
  return new Map(asItems(groups).map((item, index) => [idOf(item), nameItem(info, item, index)]));
}
