import type { Activity } from '../register/activity';
import type { Party } from '../register/party';
import type { CheckContext } from './context';
import { shortened } from './namesInMessages';
import type { Hit } from './rule';
import { isHeldByOneself, systemsInUse } from './systemFacts';

/** Suppliers of the systems of an activity who are not among its recipients, one hit per system. */
export function unlistedSuppliers(activity: Activity, context: CheckContext): readonly Hit[] {
  const path =
    activity.hasRecipients === 'yes' || activity.recipients.length > 0 ? 'recipients' : 'hasRecipients';
  return systemsInUse(activity.systemIds, context).flatMap((system) => {
    const supplier = context.parties.get(system.supplierId);
    if (supplier === undefined || isHeldByOneself(system) || isListed(supplier, activity)) return [];
    return [{ path, values: { system: shortened(system.name) || shortened(supplier.name) || '?' } }];
  });
}

/** Article 30 asks for categories: a recipient without a name stands for every party of its category. */
function isListed(supplier: Party, { recipients, jointControllers }: Activity): boolean {
  return (
    recipients.some(({ partyId, category }) =>
      partyId === '' ? category !== '' && category === supplier.category : partyId === supplier.id,
    ) || jointControllers.some(({ partyId }) => partyId === supplier.id)
  );
}
