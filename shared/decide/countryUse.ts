import { isBlank } from '../checks/blank';
import type { CheckContext } from '../checks/context';
import { isThirdCountry } from '../checks/partyFacts';
import type { Exporter, Transfer } from '../checks/transferFacts';
import { transferMechanisms } from '../lists/transferMechanisms';
import { itemOf } from '../lists/valueList';
import { nameOf } from '../register/records';
import type { AnyRecord, CollectionName, Register } from '../register/register';

/**
 * How a record hangs on the decision for a country. `relies`: it says so. `noMechanism`: data go there and nothing says
 * on what. `notRecorded`: a party or system there is used, and no transfer to that country is recorded with the record.
 * `located`: a party or system in that country. `other`: data go there on a mechanism of their own.
 */
export type Reliance = 'relies' | 'noMechanism' | 'notRecorded' | 'located' | 'other';

export const RELIANCES: readonly Reliance[] = ['relies', 'noMechanism', 'notRecorded', 'located', 'other'];

export type CountryUse = {
  readonly reliance: Reliance;
  readonly collection: CollectionName;
  readonly id: string;
  readonly name: string;
  /** The field that shows it. */
  readonly path: string;
  /** The party or system by which the country comes in; '' where the record itself names it. */
  readonly through: string;
};

/** The records that depend on the decision for a country, or that may; each as often as it does. */
export function usesOfCountry(country: string, context: CheckContext): readonly CountryUse[] {
  const { register } = context;
  const place: Place = { country, context };
  return [
    ...register.activities.flatMap((record) => usesIn('activities', record, place)),
    ...register.processorRecords.flatMap((record) => usesIn('processorRecords', record, place)),
    ...located('parties', register.parties, ({ country: own }) => own === country),
    ...located('systems', register.systems, ({ countries }) => countries.includes(country)),
  ];
}

/** The third countries that occur in the register, each once. */
export function countriesInUse({
  activities,
  processorRecords,
  parties,
  systems,
}: Register): readonly string[] {
  const live = [...activities, ...processorRecords].filter(({ status }) => status !== 'ended');
  const codes = [
    ...live.flatMap(({ transfers }) => transfers.map(({ country }) => country)),
    ...parties.filter(isLive).map(({ country }) => country),
    ...systems.filter(isLive).flatMap(({ countries }) => countries),
  ];
  return [...new Set(codes)].filter(isThirdCountry).sort();
}

type Place = { readonly country: string; readonly context: CheckContext };

function usesIn(
  collection: 'activities' | 'processorRecords',
  record: Exporter,
  place: Place,
): readonly CountryUse[] {
  if (record.status === 'ended') return [];
  const self = { collection, id: record.id, name: nameOf(record) };
  const named = record.transfers.flatMap((transfer, index) =>
    goesTo(transfer, place)
      ? [
          {
            ...self,
            reliance: relianceOf(transfer),
            path: `transfers.${index}.mechanism`,
            through: partyName(transfer.recipientId, place),
          },
        ]
      : [],
  );
  // Where the record names the country itself, its parties there are most likely the ones that are meant.
  if (named.length > 0) return named;
  return throughOthers(record, place).map((other) => ({ ...self, reliance: 'notRecorded', ...other }));
}

/** The country of the transfer or, while none is named, that of its recipient. */
function goesTo({ country, internationalOrganisation, recipientId }: Transfer, place: Place): boolean {
  if (country !== '') return country === place.country;
  if (!isBlank(internationalOrganisation)) return false;
  return place.context.parties.get(recipientId)?.country === place.country;
}

function relianceOf({ mechanism }: Transfer): Reliance {
  const known = itemOf(transferMechanisms, mechanism);
  if (known?.family === 'adequacy') return 'relies';
  const isMechanism = known === undefined ? mechanism !== '' : !['none', 'warning'].includes(known.family);
  return isMechanism ? 'other' : 'noMechanism';
}

type Through = Pick<CountryUse, 'path' | 'through'>;

/** Recipients, sub-processors and systems of the record that are in the country. */
function throughOthers(record: Exporter, { country, context }: Place): readonly Through[] {
  const [field, items] =
    'recipients' in record
      ? (['recipients', record.recipients] as const)
      : (['subProcessors', record.subProcessors] as const);
  const parties = items.flatMap(({ partyId }, index) => {
    const party = context.parties.get(partyId);
    return party?.country === country ? [{ path: `${field}.${index}.partyId`, through: nameOf(party) }] : [];
  });
  const systems = record.systemIds.flatMap((id) => {
    const system = context.systems.get(id);
    return system?.countries.includes(country) === true
      ? [{ path: 'systemIds', through: nameOf(system) }]
      : [];
  });
  return [...parties, ...systems];
}

function partyName(id: string, { context }: Place): string {
  const party = context.parties.get(id);
  return party === undefined ? '' : nameOf(party);
}

function located<Item extends AnyRecord & { readonly endedOn: string }>(
  collection: 'parties' | 'systems',
  records: readonly Item[],
  isThere: (record: Item) => boolean,
): readonly CountryUse[] {
  const path = collection === 'parties' ? 'country' : 'countries';
  return records
    .filter((record) => isLive(record) && isThere(record))
    .map((record) => ({
      reliance: 'located',
      collection,
      id: record.id,
      name: nameOf(record),
      path,
      through: '',
    }));
}

function isLive({ endedOn }: { readonly endedOn: string }): boolean {
  return endedOn === '';
}
