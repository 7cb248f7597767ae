import { fieldsOf } from '../fields/fields';
import { isMissing } from '../fields/state';
import type { Activity } from '../register/activity';
import { activitySchema } from '../register/activity';

/** Of how many of its data categories an activity says how long they are kept. */
export function termCounts({ data }: Activity): { readonly recorded: number; readonly total: number } {
  const info = fieldsOf(activitySchema).find(({ name }) => name === 'data')?.info;
  if (info?.kind !== 'list') return { recorded: 0, total: 0 };
  const { item } = info;
  const retention = fieldsOf(item).find(({ name }) => name === 'retention');
  const recorded = data.filter((one) => retention !== undefined && !isMissing(retention, one, item));
  return { recorded: recorded.length, total: data.length };
}
