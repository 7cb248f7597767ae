import { vendorWatchList } from '../lists/vendorWatchList';
import type { Party } from '../register/party';
import type { System } from '../register/system';
import type { CheckContext } from './context';
import { isBlank } from './blank';
import { shortened } from './namesInMessages';
import { remembered } from './remembered';
import { plain, words } from './textPatterns/words';
import type { Exporter } from './transferFacts';
import { isHeldByOneself, systemsInUse } from './systemFacts';

/** Whom a record that says "no transfer" gives data to, and who may have a parent or access outside the EEA; by name. */
export function vendorsToCheck(record: Exporter, context: CheckContext): readonly string[] {
  const names = [
    ...partiesOf(record, context)
      .filter(isToCheck)
      .map(({ name }) => name),
    ...systemsInUse(record.systemIds, context).flatMap((system) => vendorOf(system, context)),
  ];
  return [...new Set(names.map((name) => shortened(name) || '?'))];
}

function partiesOf(record: Exporter, { parties }: CheckContext): readonly Party[] {
  const items = 'recipients' in record ? record.recipients : record.subProcessors;
  return items.flatMap(({ partyId }) => parties.get(partyId) ?? []);
}

/** The supplier of a system that others can reach; where no supplier is recorded, its own name tells. */
function vendorOf(system: System, { parties }: CheckContext): readonly string[] {
  if (isHeldByOneself(system)) return [];
  const supplier = parties.get(system.supplierId);
  if (supplier === undefined) return isWatched(system) ? [system.name] : [];
  if (supplier.parentOutsideEEA === '' && isWatched(system)) return [supplier.name];
  return isToCheck(supplier) ? [supplier.name] : [];
}

/** What is recorded of the parent decides; the watch list only asks where nothing is. */
function isToCheck(party: Party): boolean {
  if (party.parentOutsideEEA === 'yes') return true;
  return party.parentOutsideEEA !== 'no' && isWatched(party);
}

const NAMES = words(...vendorWatchList.items.flatMap(({ names }) => names));
const WHOLE_NAMES = new Set(vendorWatchList.items.flatMap(({ wholeNames }) => wholeNames));

const isWatched = remembered(({ name, aliases }: Party | System): boolean =>
  [name, ...aliases].some((known) => {
    if (isBlank(known)) return false;
    const text = plain(known).trim();
    return WHOLE_NAMES.has(text) || text.search(NAMES) >= 0;
  }),
);
