import { choice, list, longText, siblings, text, answer } from '../fields/fields';
import { retention } from './retention';

const SPECIAL = { field: 'kind', is: ['special'] };
const ON_EXPLICIT_CONSENT = { field: 'art9Ground', is: ['A9_2_a'] };
const CRIMINAL = { field: 'kind', is: ['criminal'] };
const NATIONAL_NUMBER = { field: 'kind', is: ['nationalId'] };

/** Categories of personal data, each with kind, source and retention. Articles 30(1)(c), 30(1)(f), 9, 10, 87. */
export function dataCategories() {
  return list(
    { ...what(), ...bySensitivity(), ...fromWhere(), ...howLong() },
    {
      label: { nl: 'Categorieën van persoonsgegevens', en: 'Categories of personal data' },
      help: {
        nl: 'Welke soorten gegevens, met voor elk een eigen bewaartermijn.',
        en: 'Which kinds of data, each with its own retention period.',
      },
      level: 'A30',
      article: '30(1)(c)',
      itemLabel: { nl: 'categorie van gegevens', en: 'category of data' },
    },
  );
}

function what() {
  return {
    category: choice('dataCategories', {
      label: { nl: 'Categorie', en: 'Category' },
      help: {
        nl: 'De categorie uit de lijst; bij “anders” hoort een omschrijving.',
        en: 'The category on the list; “other” needs a description.',
      },
      level: 'A30',
      article: '30(1)(c)',
      orElse: ['description', 'specialCategory'],
    }),
    description: text({
      label: { nl: 'Omschrijving', en: 'Description' },
      help: {
        nl: 'Nadere aanduiding van de gegevens, in eigen woorden.',
        en: 'Closer description of the data, in own words.',
      },
      level: 'A30',
      article: '30(1)(c)',
      orElse: ['category', 'specialCategory'],
    }),
    subjectIds: siblings('dataSubjects', {
      label: { nl: 'Van welke betrokkenen', en: 'About which data subjects' },
      help: {
        nl: 'Leeg laten als dit voor alle groepen geldt.',
        en: 'Leave empty if this holds for all groups.',
      },
      level: 'GP',
      article: '30(1)(c)',
      optional: true,
    }),
    kind: choice('dataKinds', {
      label: { nl: 'Soort gegeven', en: 'Kind of data' },
      help: {
        nl: 'Gewoon, bijzonder (art. 9), strafrechtelijk (art. 10) of nationaal nummer (BSN).',
        en: 'Ordinary, special (Article 9), criminal (Article 10) or national number (BSN).',
      },
      level: 'LAW',
      article: '9, 10, 87',
    }),
  };
}

function bySensitivity() {
  return {
    specialCategory: choice('specialCategories', {
      label: { nl: 'Bijzondere categorie', en: 'Special category' },
      help: {
        nl: 'Een van de acht categorieën van art. 9 lid 1.',
        en: 'One of the eight categories of Article 9(1).',
      },
      level: 'LAW',
      article: '9(1)',
      askWhen: SPECIAL,
    }),
    art9Ground: choice('art9Grounds', {
      label: { nl: 'Uitzondering op het verbod', en: 'Exception to the prohibition' },
      help: {
        nl: 'Zonder uitzondering van art. 9 lid 2 is verwerking verboden. Daarnaast is een grondslag uit art. 6 nodig.',
        en: 'Without an exception of Article 9(2) processing is prohibited. A legal basis of Article 6 is needed as well.',
      },
      level: 'LAW',
      article: '9(2)',
      askWhen: SPECIAL,
    }),
    explicitConsent: longText({
      label: { nl: 'Hoe is uitdrukkelijk toestemming gegeven?', en: 'How was explicit consent given?' },
      help: {
        nl: 'Hoe die is gevraagd, waar het bewijs staat en hoe intrekken gaat. Niet nodig als dit al bij een doel op toestemming staat.',
        en: 'How it was asked, where the evidence is and how it is withdrawn. Not needed if a purpose on consent says so already.',
      },
      level: 'LAW',
      article: '9(2)(a), 7',
      optional: true,
      askWhen: ON_EXPLICIT_CONSENT,
    }),
    uavgCondition: choice('uavgConditions', {
      label: { nl: 'Artikel van de UAVG', en: 'Article of the UAVG' },
      help: {
        nl: 'Nodig bij uitzonderingen die op nationaal recht rusten.',
        en: 'Needed with exceptions that rest on national law.',
      },
      level: 'LAW',
      article: 'UAVG 22-30b',
      optional: true,
      askWhen: SPECIAL,
    }),
    confidentialityDuty: answer({
      label: { nl: 'Geldt een geheimhoudingsplicht?', en: 'Is there a duty of confidentiality?' },
      help: {
        nl: 'Gezondheidsgegevens op grond van UAVG 30 mogen alleen met geheimhoudingsplicht worden verwerkt.',
        en: 'Health data under UAVG 30 may only be processed under a duty of confidentiality.',
      },
      level: 'LAW',
      article: 'UAVG 30(4), 9(3)',
      optional: true,
      askWhen: SPECIAL,
    }),
    criminalGround: choice('criminalGrounds', {
      label: { nl: 'Grond voor strafrechtelijke gegevens', en: 'Ground for criminal data' },
      help: {
        nl: 'Alleen onder toezicht van de overheid of op een grond van UAVG 32 of 33.',
        en: 'Only under official authority or on a ground of UAVG 32 or 33.',
      },
      level: 'LAW',
      article: '10, UAVG 31-33',
      askWhen: CRIMINAL,
    }),
    nationalNumberLaw: choice('bsnLaws', {
      label: { nl: 'Wet die het nummer voorschrijft', en: 'Statute that prescribes the number' },
      help: {
        nl: 'Een BSN mag alleen als een wet dat voorschrijft; toestemming is geen grond.',
        en: 'A BSN only where a statute prescribes it; consent is no ground.',
      },
      level: 'LAW',
      article: 'UAVG 46, 87',
      askWhen: NATIONAL_NUMBER,
      orElse: ['lawReference'],
    }),
    lawReference: text({
      label: { nl: 'Wet of regeling bij deze gegevens', en: 'Statute or arrangement for these data' },
      help: {
        nl: 'Wetsartikel, cao of overeenkomst waarop de uitzondering berust.',
        en: 'Article, collective agreement or contract the exception rests on.',
      },
      level: 'LAW',
      article: '9(2), UAVG 46',
      optional: true,
    }),
  };
}

function fromWhere() {
  return {
    source: choice('dataSources', {
      label: { nl: 'Bron', en: 'Source' },
      help: {
        nl: 'Van de betrokkene zelf of van een ander.',
        en: 'From the data subject or from somebody else.',
      },
      level: 'LAW',
      article: '14(2)(f), 15(1)(g)',
    }),
    sourceDescription: text({
      label: { nl: 'Welke bron', en: 'Which source' },
      help: { nl: 'Noem de bron, en of die openbaar is.', en: 'Name the source, and whether it is public.' },
      level: 'LAW',
      article: '14(2)(f)',
      askWhen: { field: 'source', is: ['other'] },
    }),
    necessity: longText({
      label: { nl: 'Waarom is dit gegeven nodig?', en: 'Why is this data needed?' },
      help: {
        nl: 'Vooral bij geslacht, geboortedatum, handtekening en identiteitsbewijs.',
        en: 'Especially for gender, date of birth, signature and identity document.',
      },
      level: 'LAW',
      article: '5(1)(c)',
      optional: true,
    }),
  };
}

function howLong() {
  return {
    retention: retention(),
    noRetentionReason: longText({
      label: { nl: 'Waarom kan geen termijn worden genoemd?', en: 'Why can no term be given?' },
      help: {
        nl: 'De wet vraagt de termijn “indien mogelijk”; leg uit waarom het niet kan.',
        en: 'The law asks for the term “where possible”; explain why it is not.',
      },
      level: 'A30',
      article: '30(1)(f)',
      optional: true,
    }),
  };
}
