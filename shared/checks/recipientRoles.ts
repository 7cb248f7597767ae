import type { Activity } from '../register/activity';
import type { Recipient } from './recipientFacts';

const ACTS_FOR_ITSELF: readonly string[] = ['controller', 'authority'];

/** Recorded as unknown, or contradicted by the same party in the same activity. What is not filled in is missing instead. */
export function isRoleUnclear(recipient: Recipient, { recipients }: Activity): boolean {
  if (recipient.role === 'unknown') return true;
  return (
    recipient.partyId !== '' &&
    ACTS_FOR_ITSELF.includes(recipient.role) &&
    recipients.some((other) => isProcessorToo(other, recipient))
  );
}

/** One firm may run the payroll as processor and audit the accounts as controller: other data, no contradiction. */
function isProcessorToo(other: Recipient, recipient: Recipient): boolean {
  if (other.partyId !== recipient.partyId || other.role !== 'processor') return false;
  const isApart = (one: Recipient, another: Recipient) =>
    one.dataIds.length > 0 && !one.dataIds.some((id) => another.dataIds.includes(id));
  return !(isApart(other, recipient) && recipient.dataIds.length > 0);
}
