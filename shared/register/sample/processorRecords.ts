import type { z } from 'zod';
import { processorRecordSchema } from '../processorRecord';
import type { ProcessorRecord } from '../processorRecord';
import { generalMeasureIds, measureId } from './measures';
import { partyId } from './parties';
import type { PartyKey } from './parties';
import { sampleId } from './sampleId';
import { NO_AGREEMENT_NAMED, OPPOSITE_ROLES, lines, source } from './statement';
import { systemId } from './systems';

type RecordFacts = Omit<z.input<typeof processorRecordSchema>, 'id' | 'status' | 'controllers'> & {
  readonly number: string;
  readonly controllers: readonly {
    readonly party: PartyKey;
    readonly operations?: string[];
    readonly operationsDescription?: string;
  }[];
};

/** What FileLinx says it does for others, § 2, § 3.5 and § 8. */
export function processorRecords(): ProcessorRecord[] {
  return [healthStorage(), forPartners(), dataSession()].map(processorRecord);
}

function processorRecord(facts: RecordFacts): ProcessorRecord {
  return processorRecordSchema.parse({
    ...facts,
    id: sampleId(facts.number),
    status: 'active',
    controllers: facts.controllers.map(({ party, ...served }) => ({
      ...served,
      id: sampleId(`${facts.number}/controller/${party}`),
      partyId: partyId(party),
    })),
  });
}

function healthStorage(): RecordFacts {
  return {
    number: 'P01',
    name: 'Hosting en opslag van persoonlijke gezondheidsinformatie van klanten op door FileLinx beheerde servers',
    description:
      '“FileLinx is verwerker en is zich bewust dat klanten bijzondere persoonsgegevens, te weten persoonlijke gezondheidsinformatie, in de systemen opslaan op door ons beheerde servers.”',
    controllers: [
      {
        party: 'customers',
        operations: ['OP_STORE'],
        operationsDescription: '“op door ons beheerde servers”',
      },
    ],
    hasTransfers: 'no',
    measureIds: generalMeasureIds(),
    dataDescription:
      '“FileLinx verwerkt bijzondere categorieën persoonsgegevens, te weten medische gegevens.”',
    hasSpecialData: 'yes',
    systemIds: [systemId('managedServers')],
    sourceOfFacts: `${source('2', '8')}; beveiliging: inleiding, § 6`,
    remarks: lines(
      'Welke klanten dit zijn, staat er niet. Verwerkersovereenkomst, subverwerkers, plaats van opslag en omvang staan er ook niet.',
      'De medische gegevens staan in een lijst die begint met “Een of meerdere gegevens kunnen we van u bijhouden”, terwijl FileLinx er verwerker voor is.',
      'Een datalek meldt FileLinx “bij de Autoriteit Persoonsgegevens” (§ 6); over melden aan de klant staat er niets.',
      '§ 5.2 gaat over een bevel “om persoonsgegevens van klanten te verstrekken”; of de klant wordt ingelicht als het opgeslagen gegevens raakt, staat er niet.',
      'Geen doorgifte volgens de algemene zin: “Er worden door FileLinx geen gegevens aan derde landen verstrekt.” (§ 8)',
    ),
  };
}

function forPartners(): RecordFacts {
  return {
    number: 'P02',
    name: 'Niet nader genoemde verwerkingen voor partners',
    description:
      '“In veel gevallen is FileLinx vanuit oogpunt van de AVG de verwerker en de partner de verwerkingsverantwoordelijke.”',
    controllers: [
      { party: 'accountants' },
      { party: 'lawyers' },
      { party: 'banks' },
      { party: 'taxAuthority' },
    ],
    hasTransfers: 'no',
    measureIds: [measureId('partnerArrangements')],
    securityDescription: '“goede afspraken waarin is gewaarborgd dat uw gegevens goed zijn beveiligd”',
    sourceOfFacts: source('8'),
    remarks: lines(
      'Welke verwerkingen bedoeld zijn, staat er niet. De partners zijn de voorbeelden van § 8; hun namen staan er niet.',
      OPPOSITE_ROLES,
      '“Voor een aantal processen is FileLinx zelf ook verwerkingsverantwoordelijke”, terwijl bijna alle beschreven verwerkingen van FileLinx zelf zijn.',
      NO_AGREEMENT_NAMED,
      '“Alle informatie die FileLinx deelt is met Nederlandse partners.”',
    ),
  };
}

function dataSession(): RecordFacts {
  return {
    number: 'P03',
    name: 'Uitwisseling en datasessie met inhoud van klanten',
    controllers: [
      { party: 'customers', operationsDescription: '“het mogelijk maken van een datasessie” (§ 3.5)' },
    ],
    sourceOfFacts: source('3.5'),
    remarks:
      'Afgeleid: § 3.5 noemt de datasessie, maar niet dat FileLinx voor de inhoud verwerker is. De algemene zinnen over beveiliging (§ 6) en doorgifte (§ 8) zijn daarom hier niet overgenomen.',
  };
}
