import { LISTS } from '../lists/lists';
import { itemOf } from '../lists/valueList';
import type { ValueList } from '../lists/valueList';
import { COLLECTIONS } from '../register/register';
import { listFieldAt } from './listFields';
import type { LeafInfo } from './listFields';
import type { SavedView } from './savedView';

const ID = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;
const POINTING: ReadonlySet<LeafInfo['kind']> = new Set(['reference', 'references']);

/**
 * Whether the filters of a view hold words that somebody typed in a register: a department, a supplier. Codes of the
 * law's lists and ids tell nothing of it; what this version does not know may be anything.
 */
export function holdsWords({ collection, filters }: Pick<SavedView, 'collection' | 'filters'>): boolean {
  return filters.some((filter) => {
    if (filter.kind !== 'values') return false;
    const info = listFieldAt(COLLECTIONS[collection], filter.field)?.info;
    return filter.values.some((value) => value !== '' && !isCode(info, value));
  });
}

function isCode(info: LeafInfo | undefined, value: string): boolean {
  if (info === undefined) return false;
  if (info.kind === 'choice' || info.kind === 'choices') return isListed(LISTS[info.list], value);
  return info.kind === 'answer' || (POINTING.has(info.kind) && ID.test(value));
}

function isListed(list: ValueList, value: string): boolean {
  return itemOf(list, value) !== undefined;
}
