import type { z } from 'zod';
import { partySchema } from '../party';
import type { Party } from '../party';
import { sampleId } from './sampleId';
import { NO_AGREEMENT_NAMED, OPPOSITE_ROLES, lines, source } from './statement';

type PartyFacts = Omit<z.input<typeof partySchema>, 'id'>;

/** What § 8 says of every partner alike; "Nederlandse partners" is all that is known of their country. */
const PARTNER = {
  country: 'NL',
  sourceOfFacts: source('8'),
  remarks: lines(
    'Partner volgens § 8: “Alle informatie die FileLinx deelt is met Nederlandse partners.”',
    NO_AGREEMENT_NAMED,
    OPPOSITE_ROLES,
  ),
};

/** Every outside party the statement names or implies. Where a party sits is recorded only where the statement says so. */
const PARTIES = {
  accountants: { name: 'Accountants', category: 'RC_ACCOUNTANT', isNamedOrganisation: 'no', ...PARTNER },
  lawyers: { name: 'Juristen', category: 'RC_LAWYER', isNamedOrganisation: 'no', ...PARTNER },
  banks: { name: 'Banken', category: 'RC_BANK', isNamedOrganisation: 'no', ...PARTNER },
  taxAuthority: { name: 'Belastingdienst', category: 'RC_TAX', isNamedOrganisation: 'yes', ...PARTNER },
  collectionAgency: {
    name: 'Incassobureau',
    category: 'RC_COLLECT',
    sourceOfFacts: source('4'),
    remarks: lines(
      'De naam staat niet in de verklaring, en een overeenkomst evenmin.',
      'Dit bureau ontbreekt bij de partners van § 8.',
    ),
  },
  authorities: {
    name: 'Bevoegde overheidsinstanties',
    category: 'RC_OTHER',
    isNamedOrganisation: 'no',
    sourceOfFacts: source('5.2'),
    remarks: lines(
      'Welke instanties bedoeld zijn, staat er niet.',
      'Deze instanties ontbreken bij de partners van § 8.',
    ),
  },
  supervisor: {
    name: 'Autoriteit Persoonsgegevens',
    aliases: ['AP'],
    category: 'RC_AP',
    isNamedOrganisation: 'yes',
    sourceOfFacts: source('6', '8'),
  },
  google: {
    name: 'Google',
    category: 'RC_ANALYTICS',
    isNamedOrganisation: 'yes',
    sourceOfFacts: source('9'),
    remarks: lines(
      'Volgens § 9 geldt: “Ook delen wij geen gebruiksdata met Google.” Dezelfde paragraaf noemt Google Analytics “geactiveerd op alle websites”.',
      'Plaats van vestiging, rol en overeenkomst staan er niet. Google ontbreekt bij de partners van § 8.',
    ),
  },
  zendesk: {
    name: 'Zendesk',
    category: 'RC_CHATVENDOR',
    sourceOfFacts: source('9'),
    remarks: lines(
      'De verklaring noemt alleen het product Zendesk Chat, “geactiveerd op alle websites”.',
      'Plaats van vestiging, rol en overeenkomst staan er niet. Zendesk ontbreekt bij de partners van § 8.',
    ),
  },
  markI: {
    name: 'Aanbieder van Mark-I',
    aliases: ['Mark-I'],
    category: 'RC_MAILVENDOR',
    sourceOfFacts: source('9'),
    remarks: lines(
      'De verklaring noemt alleen het product Mark-I, “geactiveerd op alle websites”; wie het aanbiedt, staat er niet.',
      'Plaats van vestiging, rol en overeenkomst staan er niet. De aanbieder ontbreekt bij de partners van § 8.',
    ),
  },
  advertisers: {
    name: 'Adverteerders en andere derden die cookies gebruiken',
    category: 'RC_ADNET',
    isNamedOrganisation: 'no',
    sourceOfFacts: source('9'),
    remarks: 'Welke derden dit zijn, staat er niet: “deze andere adverteerders of websites”.',
  },
  customers: {
    name: 'Klanten van FileLinx',
    category: 'RC_CUSTOMER',
    isNamedOrganisation: 'no',
    sourceOfFacts: source('2', '3.5'),
    remarks: lines(
      'Opdrachtgevers voor wie FileLinx verwerker is. Hun namen en contactgegevens staan niet in de verklaring.',
      'Een verwerkersovereenkomst noemt de verklaring niet.',
    ),
  },
} satisfies Record<string, PartyFacts>;

export type PartyKey = keyof typeof PARTIES;

export function partyId(key: PartyKey): string {
  return sampleId(`party/${key}`);
}

/** The parties of the example register. */
export function parties(): Party[] {
  return (Object.keys(PARTIES) as PartyKey[]).map((key) =>
    partySchema.parse({ id: partyId(key), ...PARTIES[key] }),
  );
}
