import type { Activity } from '../activity';
import { sampleActivity } from './sampleActivity';
import type { DataFacts } from './sampleActivity';
import { NO_AGREEMENT_NAMED, OPPOSITE_ROLES, lines } from './statement';
import { ADDRESS, CONTACT, DURING_CONTRACT, EMAIL, INVOICE, JOB, NAME, PHONE } from './statementData';

const CONTRACT = 'De overeenkomst “tussen u en FileLinx” (§ 3.1)';
const IF_NOT_PROVIDED =
  '“Wenst u deze persoonsgegevens niet aan ons te verstrekken, dan kunnen wij een goede uitvoering van de overeenkomst niet garanderen.” (§ 2)';
const VOLUNTARY_OR_REQUIRED =
  'Of verstrekken moet, is tegenstrijdig beschreven: over de naam zegt § 2 “Alleen als u deze zelf kenbaar maakt aan ons” en over het e-mailadres “Alleen als u dit aan ons kenbaar maakt”, maar naam, adres, telefoonnummer en e-mailadres zijn voor de overeenkomst ook “in ieder geval vereist”.';

/** § 2: data “die u zelf heeft verstrekt”, kept as § 5.3 says. */
function givenForContract(data: DataFacts): DataFacts {
  return { ...data, source: 'subject', retention: DURING_CONTRACT };
}

/** V01 to V06: from quotation to delivery, § 2 and § 3. */
export function contractActivities(): Activity[] {
  return [quotation(), order(), customerRelations(), administration(), delivery(), personVerification()];
}

function quotation(): Activity {
  return sampleActivity({
    number: 'V01',
    name: 'Offertes en sluiten van de overeenkomst',
    description:
      '“FileLinx beschikt over persoonsgegevens die u zelf heeft verstrekt bij het aanvragen van een offerte of dienst.”',
    sections: ['2', '3.1', '5.3'],
    purposes: [
      {
        text: 'Totstandkoming van de overeenkomst: “Op het moment dat u een offerte tekent of een dienst bestelt, komt er een overeenkomst tot stand tussen u en FileLinx.”',
        category: 'PU_QUOTE',
        legalBases: ['A6_1_b'],
        basisNote: '“Wij verwerken uw gegevens voor het uitvoeren van die overeenkomst.” (§ 3.1)',
        contract: CONTRACT,
        consequenceIfNotProvided: IF_NOT_PROVIDED,
        data: ['name', 'address', 'phone', 'email'],
      },
      { text: 'In de basis “omdat we u en anderen zo goed mogelijk van dienst willen zijn”' },
    ],
    dataSubjects: [
      { category: 'DS_PROSPECT' },
      { category: 'DS_CUSTOMER', partyToContract: 'yes' },
      { category: 'DS_CONTACT', description: 'Personen met een functie of rol in een organisatie' },
    ],
    data: [
      { ...NAME, necessity: '“zo kunnen we u netjes aanspreken”' },
      { ...NAME, key: 'initials', description: 'Initialen' },
      { key: 'gender', category: 'PD_GENDER', description: 'Geslacht', kind: 'ordinary' },
      JOB,
      {
        key: 'company',
        category: 'PD_COMPANY',
        description: 'Bedrijfsnaam en afdelingen',
        kind: 'ordinary',
      },
      { ...PHONE, necessity: '“zo kunnen we indien nodig contact met u opnemen”' },
      { ...EMAIL, necessity: '“zo kunnen we via de mail contact hebben met elkaar”' },
      { key: 'signature', category: 'PD_SIGN', description: 'Handtekening', kind: 'ordinary' },
      ADDRESS,
    ].map(givenForContract),
    systems: ['websites', 'servicePortal', 'email'],
    remarks: lines(
      VOLUNTARY_OR_REQUIRED,
      'Waarvoor initialen, geslacht en handtekening nodig zijn, staat er niet.',
      '“Afhankelijk van het product dat u bij ons afneemt, kunnen ook andere persoonsgegevens benodigd zijn.” Welke dat zijn, staat er niet.',
      'Of een contactpersoon van een zakelijke klant zelf partij is bij de overeenkomst, staat er niet.',
      'Een bewaartermijn voor wie geen overeenkomst sluit, en voor de tijd na de overeenkomst, staat er niet.',
    ),
  });
}

function order(): Activity {
  return sampleActivity({
    number: 'V02',
    name: 'Bestelling van een dienst of service request',
    description:
      'Gegevens die worden ingevuld “via de website, de service portal of via e-mail worden geregistreerd”.',
    sections: ['3.2'],
    purposes: [
      {
        text: 'De “aanvraag voor een nieuwe dienst in behandeling nemen”',
        category: 'PU_QUOTE',
        data: ['request'],
      },
    ],
    dataSubjects: [{ category: 'DS_CUSTOMER' }, { category: 'DS_PROSPECT' }],
    data: [{ key: 'request', description: 'Ingevulde gegevens van de aanvraag', source: 'subject' }],
    systems: ['websites', 'servicePortal', 'email'],
  });
}

function customerRelations(): Activity {
  return sampleActivity({
    number: 'V03',
    name: 'Relatiebeheer en ondersteuning',
    sections: ['3.3'],
    purposes: [
      {
        text: '“het beheer van de relatie tussen u en FileLinx”: “ondersteuning bij het gebruik van een dienst, voor een update van software, voor meldingen omtrent een klacht, een storing en voor advies”',
        category: 'PU_RELATIONS',
      },
    ],
    dataSubjects: [{ category: 'DS_CUSTOMER' }],
    data: [
      CONTACT,
      { key: 'ticket', category: 'PD_TICKET', description: 'Gegevens bij een klacht of storing' },
    ],
    systems: ['serviceDesk'],
    remarks:
      '§ 3.3 noemt geen soorten gegevens (“Uw gegevens worden ook gebruikt”) en geen volledige lijst van doelen (“Hierbij kunt u denken aan het volgende”).',
  });
}

function administration(): Activity {
  return sampleActivity({
    number: 'V04',
    name: 'Administratie, facturatie, betaling, boekhouding',
    sections: ['3.4', '4', '5.3', '8'],
    purposes: [
      {
        text: '“administratieve doeleinden”: “facturatie, boekhouding” en betaling',
        category: 'PU_INVOICING',
        basisNote:
          'De verklaring noemt hiervoor geen grondslag; een verband met de overeenkomst is hooguit impliciet.',
        data: ['name', 'address', 'invoice'],
      },
      {
        text: 'Administreren “wat op grond van wet- en/of regelgeving verplicht is om te administreren”',
        category: 'PU_LEGAL_DUTY',
        legalBases: ['A6_1_c'],
        basisNote: 'De verplichting staat in § 3.4; welke wet bedoeld is, staat er niet.',
        data: ['fiscalDocuments'],
      },
      {
        text: '“Wij houden statistieken bij van de diensten die wij leveren, zodat deze gefactureerd kunnen worden.”',
        category: 'PU_INVOICING',
        data: ['usage'],
      },
    ],
    dataSubjects: [{ category: 'DS_CUSTOMER' }],
    data: [
      NAME,
      ADDRESS,
      INVOICE,
      { key: 'usage', category: 'PD_USAGE', description: 'Statistieken van geleverde diensten' },
      {
        key: 'fiscalDocuments',
        category: 'PD_OTHER',
        description: 'Fiscale documenten',
        retention: { kind: 'statutory', amount: 7, unit: 'year', endAction: 'erase' },
      },
    ],
    hasRecipients: 'yes',
    recipients: (['accountants', 'banks', 'taxAuthority'] as const).map((party) => ({
      party,
      role: 'unknown',
      reason: 'Samenwerking “voor de uitvoering van de dienstverlening, alsmede voor de administratie” (§ 8)',
    })),
    measures: ['partnerArrangements', 'erasureAfterTerm'],
    remarks: lines(
      OPPOSITE_ROLES,
      NO_AGREEMENT_NAMED,
      '§ 3.4 noemt geen soorten gegevens; dat een factuur naam, adres en factuurgegevens bevat, blijkt uit § 4.',
      '“7 jaar voor fiscale documenten” is het enige voorbeeld van “de wettelijk verplichte bewaartermijnen” (§ 5.3); beginpunt en wet staan er niet.',
    ),
  });
}

function delivery(): Activity {
  return sampleActivity({
    number: 'V05',
    name: 'Levering en uitvoering van de dienst',
    sections: ['2', '3.1', '3.5', '5.3'],
    purposes: [
      {
        text: '“Wij hebben uw gegevens nodig om de dienstverlening mogelijk te maken.” Voorbeeld: “het mogelijk maken van een datasessie”',
        category: 'PU_DELIVERY',
        legalBases: ['A6_1_b'],
        basisNote:
          '“FileLinx kan u geen diensten leveren zonder uw gegevens hiervoor te gebruiken.” (§ 3.1) § 3.5 noemt zelf geen grondslag.',
        contract: CONTRACT,
        consequenceIfNotProvided: IF_NOT_PROVIDED,
      },
    ],
    dataSubjects: [{ category: 'DS_CUSTOMER', partyToContract: 'yes' }, { category: 'DS_PORTAL' }],
    data: [
      ...[NAME, ADDRESS, PHONE, EMAIL].map(givenForContract),
      {
        key: 'session',
        category: 'PD_OTHER',
        description: 'Gegevens van de datasessie (niet nader genoemd)',
        retention: DURING_CONTRACT,
      },
    ],
    systems: ['managedServers'],
    remarks: lines(
      VOLUNTARY_OR_REQUIRED,
      'Voor “een goede uitvoering van onze dienstverlening” noemt § 4 toestemming; zie V09.',
      'Een bewaartermijn voor de tijd na de overeenkomst staat er niet.',
    ),
  });
}

function personVerification(): Activity {
  return sampleActivity({
    number: 'V06',
    name: 'Persoonsverificatie',
    sections: ['3.5'],
    purposes: [
      {
        text: '“persoonsverificatie ten behoeve van de beveiliging van een dienst”',
        tags: ['security'],
        data: ['verification'],
      },
    ],
    dataSubjects: [{ category: 'DS_PORTAL' }],
    data: [
      {
        key: 'verification',
        category: 'PD_AUTH',
        description: 'Gegevens voor persoonsverificatie (niet nader genoemd)',
      },
    ],
    measures: ['personVerification'],
    remarks: 'Welke gegevens voor de verificatie worden gebruikt, staat er niet.',
  });
}
