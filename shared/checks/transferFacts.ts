import { adequacyCountries } from '../lists/adequacyCountries';
import type { AdequacyCountry } from '../lists/adequacyCountries';
import { transferMechanisms } from '../lists/transferMechanisms';
import type { TransferMechanism } from '../lists/transferMechanisms';
import { itemOf } from '../lists/valueList';
import type { Activity } from '../register/activity';
import type { ProcessorRecord } from '../register/processorRecord';
import { isBlank } from './blank';
import type { CheckContext } from './context';
import { hitsIn } from './hits';
import type { ItemHit } from './hits';
import { isThirdCountry } from './partyFacts';
import type { Hit, RuleFacts } from './rule';

/** Chapter V binds controllers and processors alike (Article 44), so its rules read both kinds of record. */
export type Exporter = Activity | ProcessorRecord;
export type Transfer = Exporter['transfers'][number];

/** A rule that holds for either kind of record. */
export type ExporterRule = RuleFacts & {
  readonly find: (record: Exporter, context: CheckContext) => readonly Hit[];
};

export type TransferPlace = {
  readonly record: Exporter;
  readonly context: CheckContext;
  /** Undefined where none is chosen, or where this version does not know it. */
  readonly mechanism: TransferMechanism | undefined;
};

/** A hit in every transfer for which the test gives one. */
export function atTransfers(
  test: (transfer: Transfer, place: TransferPlace) => ItemHit | undefined,
): (record: Exporter, context: CheckContext) => readonly Hit[] {
  return (record, context) =>
    hitsIn<Transfer>('transfers', record.transfers, (transfer) => {
      const mechanism = itemOf(transferMechanisms, transfer.mechanism);
      return test(transfer, { record, context, mechanism });
    });
}

/** The register must name where data go, Articles 30(1)(e) and 30(2)(c). */
export function isDestinationMissing({ country, internationalOrganisation }: Transfer): boolean {
  return country === '' && isBlank(internationalOrganisation);
}

/** True for a third country, and for an international organisation that is named instead of one. */
export function leavesEea({ country, internationalOrganisation }: Transfer): boolean {
  return country === '' ? !isBlank(internationalOrganisation) : isThirdCountry(country);
}

/** The decision on a country that is in force on that day. */
export function adequacyOf(country: string, today: string): AdequacyCountry | undefined {
  const decision = itemOf(adequacyCountries, country);
  const hasLapsed = decision?.expiresOn !== undefined && decision.expiresOn < today;
  return decision === undefined || hasLapsed ? undefined : decision;
}
