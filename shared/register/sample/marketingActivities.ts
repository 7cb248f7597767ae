import type { Activity } from '../activity';
import { sampleActivity } from './sampleActivity';
import { lines } from './statement';
import { ADDRESS, EMAIL, INVOICE, JOB, NAME, PHONE } from './statementData';

const NO_LEGITIMATE_INTEREST = '“Er is voor FileLinx geen sprake van gerechtvaardigd belang”';

/** § 4 asks consent under the heading of the opposite basis; the contradiction goes on record with the basis. */
const ON_CONSENT = {
  legalBases: ['A6_1_a'],
  basisNote: `Toestemming, maar onder de kop “Gerechtvaardigd belang FileLinx”. De tekst van § 4: ${NO_LEGITIMATE_INTEREST}, “we vragen expliciet uw toestemming voor deze doeleinden alvorens wij uw gegevens verwerken”.`,
  consentHow:
    '“we vragen expliciet uw toestemming voor deze doeleinden alvorens wij uw gegevens verwerken” (§ 4)',
  consentWithdrawal: '“via een link in elektronische berichten, via een support aanvraag” (§ 5.1)',
};
const UNTIL_CANCELLED = { kind: 'criterion', criterion: '“tot wederopzegging” (§ 5.3)' };

/** V07 to V12: what § 4 puts under "Gerechtvaardigd belang FileLinx", with the tips of § 2 and the newsletter of § 9. */
export function marketingActivities(): Activity[] {
  return [marketResearch(), commercialOffers(), goodService(), tips(), newsletter(), collection()];
}

function marketResearch(): Activity {
  return sampleActivity({
    number: 'V07',
    name: 'Intern marktonderzoek',
    sections: ['4', '5.1'],
    purposes: [
      { text: '“intern marktonderzoek”', category: 'PU_MARKET_RESEARCH', tags: ['research'], ...ON_CONSENT },
    ],
    dataSubjects: [{ category: 'DS_CUSTOMER' }, { category: 'DS_PROSPECT' }],
    moreRights: ['RIGHT_WITHDRAW'],
    remarks: lines(
      'Welke gegevens worden gebruikt, staat er niet.',
      'Of marktonderzoek valt onder “Gegevens die gebruikt worden voor marketingdoeleinden” (§ 5.3), staat er niet.',
    ),
  });
}

function commercialOffers(): Activity {
  return sampleActivity({
    number: 'V08',
    name: 'Marketing en verkoop, commerciële aanbiedingen per e-mail, telefoon, post',
    sections: ['4', '5.1', '5.3'],
    purposes: [
      { text: '“marketing en verkoopdoelen”', ...ON_CONSENT },
      {
        text: 'Gebruik “voor commerciële aanbiedingen”, “na uw toestemming”',
        category: 'PU_MARKETING',
        tags: ['directMarketing'],
        channels: ['email', 'phone', 'post'],
        ...ON_CONSENT,
        data: ['address', 'email', 'phone'],
      },
    ],
    dataSubjects: [{ category: 'DS_CUSTOMER' }, { category: 'DS_PROSPECT' }],
    data: [ADDRESS, EMAIL, { ...PHONE, description: 'Mobiel telefoonnummer' }].map((data) => ({
      ...data,
      retention: UNTIL_CANCELLED,
    })),
    moreRights: ['RIGHT_WITHDRAW'],
    objectionRoute:
      '“Wij bieden u bij elke vorm van communicatie de mogelijkheid om aan te geven dat u deze aanbieding niet meer wilt ontvangen.” (§ 4)',
    remarks: lines(
      'Een recht van bezwaar staat niet bij de rechten van § 7.',
      'Voor het intrekken van toestemming noemt § 5.1 een link en een supportaanvraag, niet de telefoon of de post.',
      '“Wij verkopen persoonsgegevens nooit aan derden ten behoeve van marketing of verkoopactiviteiten.” Of gegevens daarvoor anders dan door verkoop worden verstrekt, staat er niet.',
    ),
  });
}

function goodService(): Activity {
  return sampleActivity({
    number: 'V09',
    name: 'Een “goede uitvoering van onze dienstverlening”',
    sections: ['3.1', '4', '5.1'],
    purposes: [
      {
        text: '“een goede uitvoering van onze dienstverlening”',
        ...ON_CONSENT,
        basisNote: `${ON_CONSENT.basisNote} Voor de dienst zelf noemt § 3.1 de overeenkomst: “FileLinx kan u geen diensten leveren zonder uw gegevens hiervoor te gebruiken.”`,
      },
    ],
    dataSubjects: [{ category: 'DS_CUSTOMER' }],
    moreRights: ['RIGHT_WITHDRAW'],
    remarks: lines(
      'Tegenstrijdig met V01 en V05: daar rust het leveren van de dienst op de overeenkomst, hier op toestemming.',
      'Welke gegevens worden gebruikt “Naast de gegevens die wij nodig hebben voor de uitvoering van de overeenkomst”, staat er niet.',
    ),
  });
}

function tips(): Activity {
  return sampleActivity({
    number: 'V10',
    name: 'Gerichte informatie, tips en evenementen',
    sections: ['2'],
    purposes: [
      {
        text: '“zo weten we beter welke informatie, tips en evenementen voor u relevant zijn”',
        tags: ['directMarketing'],
        data: ['job'],
      },
    ],
    dataSubjects: [
      { category: 'DS_CONTACT', description: 'Personen met een functie of rol in een organisatie' },
    ],
    data: [
      {
        ...JOB,
        necessity: '“zo weten we beter welke informatie, tips en evenementen voor u relevant zijn”',
      },
    ],
    remarks: lines(
      'Voor marketing wordt volgens § 4 toestemming gevraagd; bij dit gebruik noemt § 2 geen toestemming en geen andere grondslag.',
      'Langs welke weg tips en uitnodigingen worden verstuurd, staat er niet.',
    ),
  });
}

function newsletter(): Activity {
  return sampleActivity({
    number: 'V11',
    name: 'Nieuwsbrief en inschrijfformulieren (marketingmateriaal, demo’s)',
    sections: ['9'],
    purposes: [
      {
        text: '“Via de nieuwsbrief houden wij u op de hoogte van het laatste nieuws”',
        category: 'PU_NEWSLETTER',
        tags: ['newsletter', 'directMarketing', 'cookies'],
      },
      {
        text: '“de inschrijfformulieren geven u toegang tot marketingmaterialen of demo’s van onze producten”',
        tags: ['cookies'],
      },
    ],
    dataSubjects: [
      { category: 'DS_NEWS' },
      { category: 'DS_OTHER', description: 'Personen die een inschrijfformulier invullen' },
    ],
    data: [
      {
        key: 'registration',
        description: 'Gegevens uit nieuwsbrief en inschrijfformulieren',
        retention: { kind: 'criterion', criterion: '“tot opzegging” (§ 9)' },
      },
    ],
    systems: ['markI', 'websites'],
    remarks: lines(
      'Mark-I staat in de lijst van cookies en is “geactiveerd op alle websites”. Toestemming voor cookies noemt § 9 niet.',
      'Of de aanbieder van Mark-I gegevens ontvangt, staat er niet.',
      'Langs welke weg de nieuwsbrief wordt verstuurd, staat er niet.',
    ),
  });
}

function collection(): Activity {
  return sampleActivity({
    number: 'V12',
    name: 'Incasso',
    sections: ['4'],
    purposes: [
      {
        text: '“Wij kunnen een vordering overdragen aan een incassobureau op het moment dat er een verlopen factuur bestaat en u na meerdere herinneringen niet tot betaling bent overgegaan.”',
        category: 'PU_COLLECTION',
        basisNote: `Een grondslag staat er niet. De alinea staat onder de kop “Gerechtvaardigd belang FileLinx”, waar § 4 ook zegt: ${NO_LEGITIMATE_INTEREST}.`,
        data: ['name', 'address', 'phone', 'email', 'invoice'],
      },
    ],
    dataSubjects: [{ category: 'DS_DEBTOR' }],
    data: [NAME, ADDRESS, PHONE, EMAIL, INVOICE],
    hasRecipients: 'yes',
    recipients: [
      {
        party: 'collectionAgency',
        role: 'unknown',
        reason: '“minimale gegevens om de vordering te incasseren” (§ 4)',
      },
    ],
    remarks:
      'De rol van het incassobureau staat er niet: de vordering wordt “overgedragen”, maar of het bureau daarna voor zichzelf of in opdracht int, blijkt niet.',
  });
}
