import type { Text } from '../i18n/text';
import { dateText } from '../i18n/dateText';
import { adequacyCountries } from '../lists/adequacyCountries';
import { countries } from '../lists/countries';
import { recipientCategories } from '../lists/recipientCategories';
import { both, itemOf } from '../lists/valueList';
import type { CheckContext } from './context';
import { isMonthsAgo } from './monthsAgo';
import { isThirdCountry } from './partyFacts';
import { adequacyOf, atTransfers, leavesEea } from './transferFacts';
import type { Exporter, ExporterRule, Transfer } from './transferFacts';

const MONTHS_LIST_HOLDS = 6;

/** On what a transfer rests: adequacy, Article 45, and the choice of a mechanism at all. */
export const transferMechanismRules: readonly ExporterRule[] = [
  {
    // "No transfer (within EEA)" and the rows that only warn are no mechanism for a country outside it.
    id: 'TRF-03',
    level: 'LAW',
    severity: 'REQ',
    certainty: 'hard',
    message: both(
      'Doorgifte zonder doorgiftemechanisme (art. 45, 46, 47 of 49).',
      'Transfer without a transfer mechanism (Article 45, 46, 47 or 49).',
    ),
    article: '44-49',
    verified: true,
    find: atTransfers((transfer, { mechanism }) => {
      const isNone = mechanism?.family === 'none' || mechanism?.family === 'warning';
      return leavesEea(transfer) && (transfer.mechanism === '' || isNone)
        ? { field: 'mechanism' }
        : undefined;
    }),
  },
  {
    id: 'TRF-04',
    level: 'LAW',
    severity: 'REQ',
    certainty: 'hard',
    message: both(
      'Voor {country} bestaat geen adequaatheidsbesluit (lijst van {date}).',
      'No adequacy decision for {country} (list of {date}).',
    ),
    article: '45',
    verified: true,
    find: atTransfers(({ country }, { mechanism, context: { today } }) => {
      const isClaimed = mechanism?.needsCountryInAdequacyList === true && isThirdCountry(country);
      if (!isClaimed || adequacyOf(country, today) !== undefined) return undefined;
      return { field: 'mechanism', values: { country: countryName(country), date: listDate() } };
    }),
  },
  {
    // Certification must be certain to rely on it, so "unknown" is not enough; who is no commercial organisation shows
    // only where the recipient is a public authority.
    id: 'TRF-05',
    level: 'LAW',
    severity: 'REQ',
    certainty: 'hard',
    message: both(
      'VS alleen bij DPF-certificering; Canada alleen commerciële organisaties.',
      'USA only with DPF certification; Canada only commercial organisations.',
    ),
    article: '45',
    verified: true,
    find: atTransfers((transfer, { mechanism, record, context }) => {
      if (mechanism?.needsCountryInAdequacyList !== true) return undefined;
      const scope = adequacyOf(transfer.country, context.today)?.coversOnly;
      if (scope === 'dpfCertified' && transfer.isDpfCertified !== 'yes') return { field: 'isDpfCertified' };
      const isOutside = scope === 'commercial' && isToAuthority(transfer, record, context);
      return isOutside ? { field: 'mechanism' } : undefined;
    }),
  },
  {
    // Only where a transfer rests on the list; whoever reviewed the record since then has looked.
    id: 'TRF-13',
    level: 'GP',
    severity: 'REC',
    certainty: 'hard',
    message: both(
      'De landenlijst is van {date}; controleer op wijzigingen.',
      'The country list dates from {date}; check for changes.',
    ),
    article: '45(8)',
    verified: true,
    find: (record, context) => {
      if (!isListOld(record, context.today)) return [];
      return atTransfers((_transfer, { mechanism }) =>
        mechanism?.needsCountryInAdequacyList === true
          ? { field: 'mechanism', values: { date: listDate() } }
          : undefined,
      )(record, context).slice(0, 1);
    },
  },
];

const LIST_AS_OF = adequacyCountries.asOf ?? '';

function listDate(): Text {
  return both(dateText('nl', LIST_AS_OF), dateText('en', LIST_AS_OF));
}

function countryName(code: string): Text | string {
  return itemOf(countries, code)?.label ?? code;
}

function isListOld({ lastReviewedOn }: Exporter, today: string): boolean {
  const isOld = (date: string) => isMonthsAgo(date, MONTHS_LIST_HOLDS, today);
  return isOld(LIST_AS_OF) && (lastReviewedOn === '' || isOld(lastReviewedOn));
}

function isToAuthority({ recipientId }: Transfer, record: Exporter, { parties }: CheckContext): boolean {
  if (recipientId === '') return false;
  const usual = itemOf(recipientCategories, parties.get(recipientId)?.category ?? '')?.usualRoles ?? [];
  if (usual.includes('authority')) return true;
  const recipients = 'recipients' in record ? record.recipients : [];
  return recipients.some(({ partyId, role }) => partyId === recipientId && role === 'authority');
}
