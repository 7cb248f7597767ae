import { choice, choices, date, longText, text, answer } from '../fields/fields';

/** How data subjects are informed, Articles 13 and 14. */
export function information() {
  return {
    privacyNotice: text({
      label: { nl: 'Privacyverklaring', en: 'Privacy notice' },
      help: {
        nl: 'Welke verklaring deze verwerking beschrijft, met versie en onderdeel.',
        en: 'Which notice describes this processing, with version and part.',
      },
      level: 'LAW',
      article: '13, 14',
    }),
    privacyNoticeDate: date({
      label: { nl: 'Datum van de verklaring', en: 'Date of the notice' },
      help: { nl: 'De datum of versie die nu geldt.', en: 'The date or version now in force.' },
      level: 'GP',
      article: '',
      optional: true,
    }),
    informedHow: longText({
      label: { nl: 'Hoe wordt de betrokkene geïnformeerd?', en: 'How is the data subject informed?' },
      help: { nl: 'Op welk moment en langs welke weg.', en: 'At what moment and by what means.' },
      level: 'LAW',
      article: '13, 14',
      optional: true,
    }),
  };
}

/** Which rights are offered, and how. Articles 12 to 22. */
export function rights() {
  return {
    rights: choices('rights', {
      label: { nl: 'Rechten die worden geboden', en: 'Rights that are offered' },
      help: {
        nl: 'Welke rechten gelden, hangt af van de grondslag.',
        en: 'Which rights apply depends on the legal basis.',
      },
      level: 'LAW',
      article: '12-22',
    }),
    rightsRoute: longText({
      label: { nl: 'Hoe kan een recht worden uitgeoefend?', en: 'How can a right be exercised?' },
      help: {
        nl: 'Waar een verzoek binnenkomt en wie het afhandelt.',
        en: 'Where a request arrives and who handles it.',
      },
      level: 'LAW',
      article: '12(2)',
      optional: true,
    }),
    objectionRoute: longText({
      label: {
        nl: 'Hoe kan bezwaar worden gemaakt tegen direct marketing?',
        en: 'How can one object to direct marketing?',
      },
      help: {
        nl: 'Bezwaar tegen direct marketing wordt altijd gehonoreerd.',
        en: 'An objection to direct marketing is always honoured.',
      },
      level: 'LAW',
      article: '21(2)-(4)',
      optional: true,
    }),
    rightsExceptions: longText({
      label: { nl: 'Uitzonderingen', en: 'Exceptions' },
      help: {
        nl: 'Bijvoorbeeld een bewaarplicht die wissen verhindert.',
        en: 'For example a duty to keep that prevents erasure.',
      },
      level: 'GP',
      article: '23',
      optional: true,
    }),
  };
}

const AUTOMATED = { field: 'hasAutomatedDecisions', is: ['yes'] };

/** Decisions based solely on automated processing, Article 22. */
export function automatedDecisions() {
  return {
    hasAutomatedDecisions: answer({
      label: {
        nl: 'Worden besluiten genomen zonder menselijke tussenkomst?',
        en: 'Are decisions taken without human intervention?',
      },
      help: {
        nl: 'Alleen besluiten met rechtsgevolg of een vergelijkbaar aanmerkelijk gevolg.',
        en: 'Only decisions with legal or similarly significant effects.',
      },
      level: 'LAW',
      article: '22(1)',
    }),
    hasProfiling: answer({
      label: { nl: 'Worden profielen opgesteld?', en: 'Is there profiling?' },
      help: {
        nl: 'Het beoordelen van persoonlijke kenmerken met geautomatiseerde middelen.',
        en: 'Evaluating personal aspects by automated means.',
      },
      level: 'LAW',
      article: '4(4)',
      optional: true,
    }),
    decisionGround: choice('art22Grounds', {
      label: { nl: 'Grond voor het geautomatiseerde besluit', en: 'Ground for the automated decision' },
      help: {
        nl: 'Overeenkomst, wet of uitdrukkelijke toestemming.',
        en: 'Contract, statute or explicit consent.',
      },
      level: 'LAW',
      article: '22(2), UAVG 40',
      askWhen: AUTOMATED,
    }),
    decisionLogic: longText({
      label: { nl: 'Onderliggende logica', en: 'Logic involved' },
      help: {
        nl: 'In gewone woorden: welke gegevens leiden hoe tot welk besluit.',
        en: 'In plain words: which data lead how to which decision.',
      },
      level: 'LAW',
      article: '13(2)(f)',
      askWhen: AUTOMATED,
    }),
    decisionConsequences: longText({
      label: { nl: 'Gevolgen voor de betrokkene', en: 'Consequences for the data subject' },
      help: { nl: 'Belang en verwachte gevolgen.', en: 'Significance and envisaged consequences.' },
      level: 'LAW',
      article: '13(2)(f)',
      askWhen: AUTOMATED,
    }),
    decisionSafeguards: longText({
      label: { nl: 'Waarborgen', en: 'Safeguards' },
      help: {
        nl: 'Menselijke tussenkomst, standpunt kenbaar maken, besluit aanvechten.',
        en: 'Human intervention, expressing a view, contesting the decision.',
      },
      level: 'LAW',
      article: '22(3)',
      askWhen: AUTOMATED,
    }),
    decisionSpecialData: longText({
      label: { nl: 'Grond bij bijzondere gegevens', en: 'Ground with special data' },
      help: {
        nl: 'Alleen uitdrukkelijke toestemming of zwaarwegend algemeen belang.',
        en: 'Only explicit consent or substantial public interest.',
      },
      level: 'LAW',
      article: '22(4)',
      optional: true,
      askWhen: AUTOMATED,
    }),
  };
}
