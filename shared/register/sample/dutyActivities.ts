import type { Activity } from '../activity';
import { sampleActivity } from './sampleActivity';
import { NO_AGREEMENT_NAMED, OPPOSITE_ROLES, lines } from './statement';
import { ADDRESS, CONTACT, NAME, PHONE } from './statementData';

/** V13 to V19: orders, consent, security, breaches, requests, complaints and payroll, § 5 to § 8 and § 10. */
export function dutyActivities(): Activity[] {
  return [orders(), consentRecords(), security(), breaches(), requests(), complaints(), payroll()];
}

function orders(): Activity {
  return sampleActivity({
    number: 'V13',
    name: 'Verstrekking op bevel aan bevoegde overheidsinstanties',
    sections: ['5.2'],
    purposes: [
      {
        text: '“medewerking te verlenen aan een bevel om persoonsgegevens van klanten te verstrekken aan bevoegde overheidsinstanties”',
        category: 'PU_LEGAL_DUTY',
        legalBases: ['A6_1_c'],
        basisNote:
          'Kop van § 5.2: “Wettelijke verplichtingen”, als onderdeel van § 5 “Toestemming”. “FileLinx kan in bepaalde gevallen wettelijk verplicht worden”; welke wet bedoeld is, staat er niet.',
      },
    ],
    dataSubjects: [{ category: 'DS_CUSTOMER' }],
    data: [{ key: 'customerData', description: 'Persoonsgegevens van klanten (niet nader genoemd)' }],
    hasRecipients: 'yes',
    recipients: [
      {
        party: 'authorities',
        role: 'authority',
        reason:
          '“De verdere verwerking van die gegevens valt onder de verantwoordelijkheid van die overheidsinstanties.” (§ 5.2)',
      },
    ],
    measures: ['orderReview'],
    remarks:
      'Of een bevel ook gegevens kan raken die klanten zelf opslaan (P01), en of de klant dan vooraf wordt ingelicht, staat er niet.',
  });
}

function consentRecords(): Activity {
  return sampleActivity({
    number: 'V14',
    name: 'Toestemmingsbeheer',
    sections: ['4', '5.1'],
    purposes: [
      {
        text: 'Verwerken van intrekkingen: “Mocht u hiervoor toestemming hebben gegeven dan kunt u die op elk moment intrekken.”',
        data: ['consent'],
      },
    ],
    dataSubjects: [{ category: 'DS_OTHER', description: 'Personen die toestemming hebben gegeven' }],
    data: [
      {
        key: 'consent',
        category: 'PD_CONSENT',
        description: 'Gegeven en ingetrokken toestemming, afmelding voor aanbiedingen',
      },
    ],
    systems: ['serviceDesk'],
    remarks: lines(
      'Intrekken gaat “via een link in elektronische berichten, via een support aanvraag”.',
      'Hoe en waar gegeven toestemming wordt vastgelegd, staat er niet.',
    ),
  });
}

function security(): Activity {
  return sampleActivity({
    number: 'V15',
    name: 'Informatiebeveiliging, monitoring, ISMS',
    sections: ['6'],
    purposes: [
      {
        text: '“om uw persoonsgegevens te beschermen tegen misbruik, verlies, onbevoegde toegang, ongeoorloofde wijziging en ongewenste openbaarmaking”',
        category: 'PU_SECURITY',
        tags: ['security'],
      },
    ],
    dataSubjects: [
      { category: 'DS_OTHER', description: 'Gebruikers en anderen van wie FileLinx gegevens verwerkt' },
    ],
    systems: ['isms'],
    remarks:
      'Welke gegevens bij het bewaken worden verwerkt, staat er niet. Van de maatregelen noemt § 6 “certificeringen voor onder andere ISO 27001” en algemene aanduidingen.',
  });
}

function breaches(): Activity {
  return sampleActivity({
    number: 'V16',
    name: 'Afhandeling datalekken',
    sections: ['6'],
    purposes: [
      {
        text: 'Melden bij de AP: “In geval van een datalek meldt FileLinx deze bij de Autoriteit Persoonsgegevens.”',
        category: 'PU_BREACHES',
        tags: ['dataBreaches'],
      },
      {
        text: 'Inlichten van betrokkenen: “FileLinx stelt u direct op de hoogte op het moment dat er sprake is van een situatie waarbij het risico bestaat dat uw gegevens toch gelekt zijn en dit nadelige gevolgen voor u kan hebben.”',
        category: 'PU_BREACHES',
        tags: ['dataBreaches'],
      },
    ],
    dataSubjects: [{ category: 'DS_OTHER', description: 'Betrokkenen bij een datalek' }],
    hasRecipients: 'yes',
    recipients: [
      { party: 'supervisor', role: 'authority', reason: 'Melding van een datalek (§ 6)' },
      {
        category: 'RC_SUBJECT',
        role: 'subject',
        reason: 'Mededeling van een datalek met waarschijnlijk een hoog risico (§ 6)',
      },
    ],
    remarks: lines(
      'Voor de mededeling aan betrokkenen staan er twee maatstaven: “nadelige gevolgen voor u kan hebben” en “waarschijnlijk een hoog risico inhoudt”. Een hoog risico is er volgens § 6 “wanneer het kan leiden tot lichamelijke, materiële of immateriële schade”.',
      'Een termijn voor de melding staat er niet, en ook geen onderscheid tussen lekken als verantwoordelijke en als verwerker.',
    ),
  });
}

function requests(): Activity {
  return sampleActivity({
    number: 'V17',
    name: 'Verzoeken van betrokkenen',
    sections: ['7', '7.3', '7.4', '7.6'],
    purposes: [
      {
        text: 'Behandelen van verzoeken: “Mocht u een verzoek indienen omtrent deze rechten, dan zal FileLinx hierop binnen 4 weken reageren.”',
        category: 'PU_RIGHTS',
        tags: ['dataSubjectRights'],
        data: ['name', 'address', 'phone', 'request'],
      },
      {
        text: 'Identificeren van de verzoeker: “Voordat wij aan uw verzoek kunnen voldoen, zijn wij wettelijk verplicht u te identificeren.”',
        category: 'PU_RIGHTS',
        tags: ['dataSubjectRights'],
        legalBases: ['A6_1_c'],
        basisNote: '“wettelijk verplicht u te identificeren” (§ 7); welke wet bedoeld is, staat er niet.',
        data: ['name', 'address', 'phone', 'request'],
      },
    ],
    dataSubjects: [{ category: 'DS_COMPLAINANT', description: 'Indieners van een verzoek' }],
    data: [
      ...[NAME, ADDRESS, PHONE].map((data) => ({ ...data, source: 'subject' })),
      {
        key: 'request',
        category: 'PD_REQUEST',
        description: 'Op welke gegevens het verzoek betrekking heeft; identificatie van de verzoeker',
      },
    ],
    systems: ['serviceDesk', 'email', 'telephone'],
    measures: ['requesterIdentification'],
    remarks: lines(
      'Naam, adres en telefoonnummer worden bij ieder verzoek gevraagd; waarvoor ze alle drie nodig zijn, staat er niet.',
      'Het recht van bezwaar staat niet bij de rechten van § 7.',
      'Over wissen zegt § 7.4 dat FileLinx eraan kan voldoen “als wij geen wettelijke plicht hebben uw persoonsgegevens te bewaren, of als de gegevens nog nodig zijn om de diensten aan u te kunnen leveren”.',
      'Over overdraagbaarheid spreekt § 7.6 van “een andere verwerker”.',
    ),
  });
}

function complaints(): Activity {
  return sampleActivity({
    number: 'V18',
    name: 'Klachten en vragen',
    sections: ['3.3', '8', '10'],
    purposes: [
      {
        text: 'Behandelen van “suggesties, klachten, of vragen over onze privacyverklaring” en van “meldingen omtrent een klacht”',
        category: 'PU_COMPLAINTS',
        data: ['contact', 'content'],
      },
    ],
    dataSubjects: [{ category: 'DS_COMPLAINANT', description: 'Indieners van een klacht of vraag' }],
    data: [
      CONTACT,
      { key: 'content', category: 'PD_COMM', description: 'Inhoud van de suggestie, klacht of vraag' },
    ],
    systems: ['email', 'serviceDesk'],
    remarks:
      'Daarnaast kan een betrokkene “een klacht indienen bij de Autoriteit Persoonsgegevens” (§ 8). Of de AP daarbij gegevens van FileLinx krijgt, staat er niet.',
  });
}

function payroll(): Activity {
  return sampleActivity({
    number: 'V19',
    name: 'Salarisadministratie en verloning van eigen medewerkers',
    sections: ['8'],
    // The one process of which the statement says in so many words that FileLinx is controller itself.
    role: 'controller',
    purposes: [
      {
        text: '“het doorgeven van salarisgegevens aan de accountant ten behoeve van de verloning van onze eigen medewerkers”',
        category: 'PU_PAYROLL',
        tags: ['hr', 'payroll'],
        basisNote:
          'De verklaring verwijst naar “conform art 5.2 van de AVG”; welke grondslag daarmee is bedoeld, staat er niet.',
        data: ['salary'],
      },
    ],
    dataSubjects: [{ category: 'DS_EMPLOYEE', description: 'Eigen medewerkers' }],
    data: [{ key: 'salary', category: 'PD_SALARY', description: 'Salarisgegevens' }],
    hasRecipients: 'yes',
    recipients: [
      {
        party: 'accountants',
        // FileLinx is controller here, so of the two opposite sentences only "in opdracht van FileLinx" is left.
        role: 'processor',
        reason: 'Verloning; § 8: “uitsluitend worden gebruikt in opdracht van FileLinx”',
      },
    ],
    measures: ['partnerArrangements'],
    remarks: lines(
      '“Voor een aantal processen is FileLinx zelf ook verwerkingsverantwoordelijke”, met dit als voorbeeld. Welke andere processen bedoeld zijn, staat er niet.',
      NO_AGREEMENT_NAMED,
      OPPOSITE_ROLES,
      'Andere verwerkingen van gegevens van medewerkers noemt de verklaring niet.',
    ),
  });
}
