import { hostingKinds } from '../lists/recordLists';
import { itemOf } from '../lists/valueList';
import type { System } from '../register/system';
import type { CheckContext } from './context';

/** The systems these ids point to that are still in use, each once. */
export function systemsInUse(ids: readonly string[], { systems }: CheckContext): readonly System[] {
  const inUse: System[] = [];
  for (const id of ids) {
    const system = systems.get(id);
    if (system?.endedOn === '' && !inUse.includes(system)) inUse.push(system);
  }
  return inUse;
}

/** True when the system is known to run on own premises, an own device or paper, so that its supplier holds no data. */
export function isHeldByOneself({ hosting }: System): boolean {
  return itemOf(hostingKinds, hosting)?.external === false;
}
