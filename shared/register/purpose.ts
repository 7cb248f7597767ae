import { answer, choice, choices, list, longText, siblings, text } from '../fields/fields';

const ON_CONSENT = { field: 'legalBases', is: ['A6_1_a'] };
const ON_CONTRACT = { field: 'legalBases', is: ['A6_1_b'] };
const ON_LAW = { field: 'legalBases', is: ['A6_1_c', 'A6_1_e'] };
const ON_INTEREST = { field: 'legalBases', is: ['A6_1_f'] };
const ON_MARKETING = { field: 'tags', is: ['directMarketing'] };

/** The purposes of a processing activity, each with its own legal basis. Articles 30(1)(b) and 6(1). */
export function purposes() {
  return list(
    { ...whatFor(), ...onWhichBasis(), ...askedByBasis(), ...askedByKind() },
    {
      label: { nl: 'Doelen', en: 'Purposes' },
      help: {
        nl: 'Elk doel apart: welbepaald en uitdrukkelijk omschreven, met een eigen grondslag.',
        en: 'Each purpose apart: specified and explicit, with its own legal basis.',
      },
      level: 'A30',
      article: '30(1)(b)',
      itemLabel: { nl: 'doel', en: 'purpose' },
    },
  );
}

function whatFor() {
  return {
    text: longText({
      label: { nl: 'Doel', en: 'Purpose' },
      help: {
        nl: 'Waarvoor worden de gegevens gebruikt? Zo concreet dat een buitenstaander het begrijpt.',
        en: 'What are the data used for? So concrete that an outsider understands it.',
      },
      level: 'A30',
      article: '30(1)(b)',
    }),
    category: choice('purposes', {
      label: { nl: 'Soort doel', en: 'Type of purpose' },
      help: {
        nl: 'Voor overzichten; het doel zelf staat in woorden.',
        en: 'For overviews; the purpose itself is in words.',
      },
      level: 'GP',
      article: '',
      optional: true,
    }),
    tags: choices('purposeTags', {
      label: { nl: 'Bijzonder aan dit doel', en: 'Special about this purpose' },
      help: {
        nl: 'Bijvoorbeeld direct marketing of cookies: daarvoor gelden aanvullende regels.',
        en: 'For example direct marketing or cookies: additional rules apply to those.',
      },
      level: 'GP',
      article: '',
      optional: true,
    }),
    dataIds: siblings('data', {
      label: { nl: 'Nodig voor dit doel', en: 'Needed for this purpose' },
      help: {
        nl: 'De AP raadt aan elk gegeven aan een doel te koppelen.',
        en: 'The AP recommends linking each data category to a purpose.',
      },
      level: 'GP',
      article: '30(1)(b)-(c), 5(1)(b)',
      optional: true,
    }),
  };
}

function onWhichBasis() {
  return {
    legalBases: choices('legalBases', {
      label: { nl: 'Grondslag', en: 'Legal basis' },
      help: {
        nl: 'Eén van de zes grondslagen van art. 6. Geen verplicht onderdeel van het register, wel wettelijk nodig.',
        en: 'One of the six legal bases of Article 6. Not an element of the register, but legally needed.',
      },
      level: 'LAW',
      article: '6(1)',
    }),
    basisNote: longText({
      label: { nl: 'Toelichting op de grondslag', en: 'Explanation of the legal basis' },
      help: {
        nl: 'Nodig bij meer dan één grondslag: welke geldt waarvoor?',
        en: 'Needed with more than one legal basis: which applies to what?',
      },
      level: 'LAW',
      article: '6(1), 13(1)(c)',
      optional: true,
    }),
  };
}

function askedByBasis() {
  return {
    consentHow: longText({
      label: { nl: 'Hoe is toestemming gevraagd?', en: 'How was consent obtained?' },
      help: {
        nl: 'Bijvoorbeeld een vinkje op het formulier, niet vooraf aangezet.',
        en: 'For example a box on the form, not ticked beforehand.',
      },
      level: 'LAW',
      article: '7(1)',
      askWhen: ON_CONSENT,
    }),
    consentEvidence: longText({
      label: { nl: 'Waar staat het bewijs van toestemming?', en: 'Where is the evidence of consent?' },
      help: {
        nl: 'De organisatie moet toestemming kunnen aantonen.',
        en: 'The organisation must be able to prove consent.',
      },
      level: 'LAW',
      article: '7(1)',
      askWhen: ON_CONSENT,
    }),
    consentWithdrawal: longText({
      label: { nl: 'Intrekken gaat via', en: 'Consent is withdrawn through' },
      help: {
        nl: 'Intrekken moet even eenvoudig zijn als geven.',
        en: 'Withdrawing must be as easy as giving.',
      },
      level: 'LAW',
      article: '7(3)',
      askWhen: ON_CONSENT,
    }),
    consentOfRepresentative: longText({
      label: {
        nl: 'Toestemming van de wettelijk vertegenwoordiger',
        en: 'Consent of the legal representative',
      },
      help: {
        nl: 'Onder 16 jaar geeft de wettelijk vertegenwoordiger toestemming, behalve bij kosteloze hulp- en adviesdiensten.',
        en: 'Under 16 the legal representative consents, except for free help and advice services.',
      },
      level: 'LAW',
      article: '8, UAVG 5',
      optional: true,
      askWhen: ON_CONSENT,
    }),
    contract: text({
      label: { nl: 'Welke overeenkomst', en: 'Which contract' },
      help: {
        nl: 'De betrokkene moet zelf partij zijn; dat geldt niet voor contactpersonen van een zakelijke klant.',
        en: 'The data subject must be a party; this does not hold for contacts of a business customer.',
      },
      level: 'LAW',
      article: '6(1)(b)',
      optional: true,
      askWhen: ON_CONTRACT,
    }),
    lawReference: text({
      label: { nl: 'Wet en artikel', en: 'Statute and article' },
      help: {
        nl: 'De wet waarop de verplichting of taak berust.',
        en: 'The statute that imposes the duty or task.',
      },
      level: 'LAW',
      article: '6(3)',
      askWhen: ON_LAW,
    }),
    interest: longText({
      label: { nl: 'Gerechtvaardigd belang', en: 'Legitimate interest' },
      help: { nl: 'Welk belang, en van wie.', en: 'Which interest, and whose.' },
      level: 'LAW',
      article: '6(1)(f), 13(1)(d)',
      askWhen: ON_INTEREST,
    }),
    balancingTest: longText({
      label: { nl: 'Belangenafweging', en: 'Balancing test' },
      help: {
        nl: 'Belang, noodzaak, afweging; of de vindplaats van het stuk.',
        en: 'Interest, necessity, balance; or where the document is.',
      },
      level: 'LAW',
      article: '6(1)(f), 5(2)',
      askWhen: ON_INTEREST,
    }),
  };
}

function askedByKind() {
  return {
    channels: choices('contactChannels', {
      label: { nl: 'Benaderd langs', en: 'Approached through' },
      help: {
        nl: 'Per kanaal gelden andere regels voor direct marketing.',
        en: 'Each channel has its own rules for direct marketing.',
      },
      level: 'LAW',
      article: 'Tw 11.7',
      askWhen: ON_MARKETING,
    }),
    existingCustomerException: answer({
      label: {
        nl: 'Wordt de klantuitzondering gebruikt (zonder toestemming)?',
        en: 'Is the existing-customer exception used (without consent)?',
      },
      help: {
        nl: 'Alleen voor eigen gelijksoortige producten en niet voor telefonische werving.',
        en: 'Only for own similar products and not for telephone marketing.',
      },
      level: 'LAW',
      article: 'Tw 11.7(3)',
      notApplicable: true,
      askWhen: ON_MARKETING,
    }),
    provision: choice('provisionKinds', {
      label: {
        nl: 'Moet de betrokkene de gegevens verstrekken?',
        en: 'Must the data subject provide the data?',
      },
      help: {
        nl: 'Wettelijk verplicht, nodig voor een overeenkomst, of vrijwillig.',
        en: 'Statutory, needed for a contract, or voluntary.',
      },
      level: 'LAW',
      article: '13(2)(e)',
      askWhen: { field: 'legalBases', is: ['A6_1_b', 'A6_1_c'] },
    }),
    consequenceIfNotProvided: longText({
      label: { nl: 'Gevolg van niet verstrekken', en: 'Consequence of not providing' },
      help: {
        nl: 'Wat gebeurt er als iemand de gegevens niet geeft?',
        en: 'What happens if somebody does not give the data?',
      },
      level: 'LAW',
      article: '13(2)(e)',
      askWhen: { field: 'provision', is: ['statutory', 'contractual'] },
    }),
    isFurtherProcessing: answer({
      label: { nl: 'Ander doel dan waarvoor is verzameld?', en: 'Other purpose than collected for?' },
      help: {
        nl: 'Verdere verwerking vraagt een verenigbaarheidstoets.',
        en: 'Further processing needs a compatibility test.',
      },
      level: 'LAW',
      article: '6(4)',
      optional: true,
    }),
    compatibility: longText({
      label: { nl: 'Verenigbaarheidstoets', en: 'Compatibility test' },
      help: {
        nl: 'Waarom het nieuwe doel verenigbaar is met het oude.',
        en: 'Why the new purpose is compatible with the old one.',
      },
      level: 'LAW',
      article: '6(4)',
      askWhen: { field: 'isFurtherProcessing', is: ['yes'] },
    }),
  };
}
