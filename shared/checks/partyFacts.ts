import { countries } from '../lists/countries';
import { isInEea } from '../lists/eeaCountries';
import { itemOf } from '../lists/valueList';
import type { Party } from '../register/party';
import { isBlank } from './blank';
import type { CheckContext } from './context';
import { shortened } from './namesInMessages';

export type Agreement = Party['agreements'][number];

/** Documents of a record or agreements of a party, by the code of the list of document kinds. */
export const PROCESSING_AGREEMENT = 'DOC_PROCESSING_AGREEMENT';
export const JOINT_ARRANGEMENT = 'DOC_JOINT_ARRANGEMENT';

/** The party that an item points to; undefined when it points to none of this register. */
export function partyOf(
  { partyId }: { readonly partyId: string },
  { parties }: CheckContext,
): Party | undefined {
  return parties.get(partyId);
}

/** What a message calls an item that points to a party: the party's name, or else the place in the list. */
export function partyName(
  item: { readonly partyId: string },
  { context, index }: { readonly context: CheckContext; readonly index: number },
): string {
  const name = partyOf(item, context)?.name ?? '';
  // People count from one.
  return isBlank(name) ? String(index + 1) : shortened(name);
}

/** True when the register names a party and says how to reach it. */
export function isNamedAndReachable(party: Party | undefined): boolean {
  if (party === undefined || isBlank(party.name)) return false;
  return !isBlank(party.email) || !isBlank(party.phone) || !isBlank(party.address);
}

/** The signed agreements of one kind. An agreement whose kind is still to be filled in may well be the one. */
export function signedAgreements(party: Party, kind: string): readonly Agreement[] {
  return party.agreements.filter(
    (agreement) => agreement.status === 'signed' && (agreement.kind === kind || agreement.kind === ''),
  );
}

/** True for a country of the list outside the EEA. A code this version does not know is no third country. */
export function isThirdCountry(code: string): boolean {
  return itemOf(countries, code) !== undefined && !isInEea(code);
}
