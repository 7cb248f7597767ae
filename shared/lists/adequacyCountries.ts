import type { Text } from '../i18n/text';
import type { ListItem, ValueList } from './valueList';
import { both } from './valueList';

export type AdequacyCountry = ListItem & {
  readonly kind: 'country' | 'organisation';
  /** Number and date; '' where not found. Never copy it from other people's code: public lists carry wrong numbers. */
  readonly decision: string;
  /** YYYY-MM-DD of the decision. */
  readonly decidedOn: string;
  /** YYYY-MM-DD, only where the decision lapses by itself. */
  readonly expiresOn?: string;
  /** Whom the decision covers, where that is not everybody. */
  readonly scope?: Text;
  /** The same, where the register holds the fact that decides it. */
  readonly coversOnly?: 'dpfCertified' | 'commercial';
};

type Details = Omit<AdequacyCountry, 'code' | 'label' | 'source' | 'verified' | 'kind'> & {
  readonly verified?: boolean;
};

const CONFIRMED = both(
  'In stand gelaten in het verslag van de Commissie van 15-01-2024.',
  'Kept in force by the Commission report of 15 Jan 2024.',
);

/** AVG 45. Countries by ISO code, plus the one international organisation. The binding list is the Commission's. */
export const adequacyCountries: ValueList<AdequacyCountry> = {
  title: both('Land met een adequaatheidsbesluit', 'Country with an adequacy decision'),
  asOf: '2026-11-22',
  note: both(
    'De Commissie maakt de bindende lijst bekend in het Publicatieblad en op haar website (AVG 45 lid 8); controleer die bij elke nieuwe doorgifte.',
    'The Commission publishes the binding list in the Official Journal and on its website (GDPR 45(8)); check it for every new transfer.',
  ),
  items: [
    country('AD', both('Andorra', 'Andorra'), {
      decision: '2010/625/EU',
      decidedOn: '2010-10-19',
      note: CONFIRMED,
    }),
    country('AR', both('Argentinië', 'Argentina'), {
      decision: '2003/490/EG',
      decidedOn: '2003-06-30',
      note: CONFIRMED,
    }),
    country('BR', both('Brazilië', 'Brazil'), {
      decision: '(EU) 2026/179',
      decidedOn: '2026-01-26',
      note: both('Evaluatie na vier jaar.', 'Review after four years.'),
    }),
    country('CA', both('Canada', 'Canada'), {
      decision: '2002/2/EG',
      decidedOn: '2001-12-20',
      scope: both('Alleen commerciële organisaties (PIPEDA).', 'Commercial organisations only (PIPEDA).'),
      coversOnly: 'commercial',
      note: CONFIRMED,
    }),
    country('CH', both('Zwitserland', 'Switzerland'), {
      decision: '2000/518/EG',
      decidedOn: '2000-07-26',
      note: CONFIRMED,
    }),
    country('FO', both('Faeröer', 'Faroe Islands'), {
      decision: '2010/146/EU',
      decidedOn: '2010-03-05',
      note: CONFIRMED,
    }),
    country('GB', both('Verenigd Koninkrijk', 'United Kingdom'), {
      decision: '(EU) 2021/1772',
      decidedOn: '2021-06-28',
      expiresOn: '2031-12-27',
      note: both(
        'Op 19-12-2025 voor zes jaar verlengd (nummer van het verlengingsbesluit niet gevonden); vervalt op 27-12-2031, tenzij opnieuw verlengd.',
        'Renewed on 19 Dec 2025 for six years (number of the renewing decision not found); expires on 27 Dec 2031 unless renewed.',
      ),
    }),
    country('GG', both('Guernsey', 'Guernsey'), {
      decision: '2003/821/EG',
      decidedOn: '2003-11-21',
      note: CONFIRMED,
    }),
    country('IL', both('Israël', 'Israel'), {
      decision: '2011/61/EU',
      decidedOn: '2011-01-31',
      // The decision was found, its territorial scope was not read.
      verified: false,
      scope: both(
        'Niet de sinds 1967 bezette gebieden (niet bevestigd).',
        'Not the territories occupied since 1967 (not confirmed).',
      ),
      note: CONFIRMED,
    }),
    country('IM', both('Isle of Man', 'Isle of Man'), {
      decision: '2004/411/EG',
      decidedOn: '2004-04-28',
      note: CONFIRMED,
    }),
    country('JE', both('Jersey', 'Jersey'), {
      decision: '2008/393/EG',
      decidedOn: '2008-05-08',
      note: CONFIRMED,
    }),
    country('JP', both('Japan', 'Japan'), {
      decision: '(EU) 2019/419',
      decidedOn: '2019-01-23',
      scope: both(
        'Alleen private ondernemingen onder de APPI met de aanvullende regels; niet de publieke sector.',
        'Private business operators under the APPI with the supplementary rules only; not the public sector.',
      ),
    }),
    country('KR', both('Zuid-Korea', 'South Korea'), {
      decision: '(EU) 2022/254',
      decidedOn: '2021-12-17',
      scope: both(
        'Niet: kredietgegevens aan instellingen onder toezicht van de Financial Services Commission, religieuze organisaties en politieke partijen. Overheidsinstanties vallen eronder.',
        'Not: credit data to entities supervised by the Financial Services Commission, religious organisations and political parties. Public bodies are covered.',
      ),
    }),
    country('NZ', both('Nieuw-Zeeland', 'New Zealand'), {
      decision: '2013/65/EU',
      decidedOn: '2012-12-19',
      note: CONFIRMED,
    }),
    country('US', both('Verenigde Staten', 'United States'), {
      decision: '(EU) 2023/1795',
      decidedOn: '2023-07-10',
      scope: both(
        'Alleen ontvangers die zijn gecertificeerd onder het EU-VS Data Privacy Framework.',
        'Only recipients certified under the EU-US Data Privacy Framework.',
      ),
      coversOnly: 'dpfCertified',
      note: both(
        'Beroep verworpen door het Gerecht op 03-09-2025 (T-553/23); hogere voorziening van 31-10-2025 (C-703/25 P) liep nog in juni 2026.',
        'Challenge dismissed by the General Court on 3 Sept 2025 (T-553/23); appeal of 31 Oct 2025 (C-703/25 P) was still pending in June 2026.',
      ),
    }),
    country('UY', both('Uruguay', 'Uruguay'), {
      decision: '2012/484/EU',
      decidedOn: '2012-08-21',
      note: CONFIRMED,
    }),
    {
      ...country('EPO', both('Europese Octrooiorganisatie', 'European Patent Organisation'), {
        decision: '',
        decidedOn: '2025-07-15',
        note: both(
          'Eerste internationale organisatie met een adequaatheidsbesluit; nummer niet gevonden.',
          'First international organisation with an adequacy decision; number not found.',
        ),
      }),
      kind: 'organisation',
    },
  ],
};

function country(code: string, label: Text, details: Details): AdequacyCountry {
  return { code, label, source: 'AVG 45', verified: true, kind: 'country', ...details };
}
