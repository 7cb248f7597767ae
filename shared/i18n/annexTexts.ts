/** Headings, introductions and columns of the annexes. */
export const annexTexts = {
  annex: { nl: 'Bijlage {number} · {title}', en: 'Annex {number} · {title}' },
  processors: { nl: 'Verwerkers en overeenkomsten', en: 'Processors and agreements' },
  processorsIntro: {
    nl: 'Iedere verwerker en subverwerker die bij een verwerking is genoemd, met de overeenkomst die artikel 28 vraagt.',
    en: 'Every processor and sub-processor named in an activity, with the agreement that Article 28 asks for.',
  },
  party: { nl: 'Partij', en: 'Party' },
  role: { nl: 'Rol', en: 'Role' },
  agreements: { nl: 'Overeenkomst', en: 'Agreement' },
  country: { nl: 'Land', en: 'Country' },
  processor: { nl: 'verwerker', en: 'processor' },
  subProcessor: { nl: 'subverwerker', en: 'sub-processor' },
  usedIn: { nl: 'Komt voor in', en: 'Used in' },
  transfers: { nl: 'Doorgiften per land', en: 'Transfers by country' },
  transfersIntro: {
    nl: 'Landen buiten de EER en internationale organisaties waaraan gegevens worden doorgegeven.',
    en: 'Countries outside the EEA and international organisations to which data are transferred.',
  },
  noTransfers: { nl: 'Er is geen doorgifte vastgelegd.', en: 'No transfer is recorded.' },
  destination: { nl: 'Land of organisatie', en: 'Country or organisation' },
  mechanism: { nl: 'Doorgiftemechanisme', en: 'Transfer mechanism' },
  recipient: { nl: 'Ontvanger', en: 'Recipient' },
  retention: { nl: 'Bewaartermijnen op volgorde', en: 'Retention schedule' },
  retentionIntro: {
    nl: 'Iedere bewaartermijn eenmaal, de kortste eerst; daarna de criteria, en ten slotte wat niet is vastgelegd.',
    en: 'Every retention period once, the shortest first; then the criteria, and at the end what is not recorded.',
  },
  noData: {
    nl: 'Er zijn geen categorieën van gegevens vastgelegd.',
    en: 'No categories of data are recorded.',
  },
  term: { nl: 'Bewaartermijn', en: 'Retention period' },
  category: { nl: 'Categorieën van gegevens', en: 'Categories of data' },
  measures: { nl: 'Beveiligingsmaatregelen', en: 'Security measures' },
  systems: { nl: 'Systemen en plaatsen', en: 'Systems and locations' },
  dpia: { nl: 'DPIA-matrix', en: 'DPIA matrix' },
  dpiaIntro: {
    nl: 'Per verwerking wat artikel 35 vraagt: de gevallen waarin een DPIA nodig is, en hoe het ermee staat.',
    en: 'For each activity what Article 35 asks: the cases in which a DPIA is needed, and how it stands.',
  },
  activity: { nl: 'Verwerking', en: 'Activity' },
  openPoints: { nl: 'Open punten en besluiten', en: 'Open points and decisions' },
  changes: { nl: 'Wijzigingen sinds de vorige levering', en: 'Changes since the previous delivery' },
  definitions: { nl: 'Begrippen en wetsverwijzingen', en: 'Definitions and law references' },
} as const;

/** What is still open and what was decided of it. */
export const openPointTexts = {
  intro: {
    nl: 'Dit is wat de controle van het register op {date} vond. Een open punt is geen oordeel: het noemt wat ontbreekt of wat een lezer zal vragen.',
    en: 'This is what the check of the register found on {date}. An open point is no verdict: it names what is missing or what a reader will ask.',
  },
  none: { nl: 'Er zijn geen open punten.', en: 'There are no open points.' },
  article30: { nl: 'Artikel 30: {letter}', en: 'Article 30: {letter}' },
  letter: { nl: 'Artikel 30 lid {paragraph} onder {letter}', en: 'Article 30({paragraph})({letter})' },
  otherArticle30: { nl: 'Artikel 30, overige punten', en: 'Article 30, other points' },
  law: { nl: 'Andere wettelijke plichten', en: 'Other legal duties' },
  goodPractice: { nl: 'Aanbevelingen', en: 'Recommendations' },
  explained: { nl: 'Ontbreekt voor artikel 30, met toelichting', en: 'Missing for Article 30, explained' },
  accepted: { nl: 'Geaccepteerd met reden', en: 'Accepted with a reason' },
  off: { nl: 'Regels die zijn uitgezet', en: 'Rules that are switched off' },
  offIntro: {
    nl: 'Deze regels worden voor dit register niet toegepast. Regels van artikel 30 kunnen niet worden uitgezet.',
    en: 'These rules are not applied to this register. Rules of Article 30 cannot be switched off.',
  },
  point: { nl: 'Punt', en: 'Point' },
  article: { nl: 'Artikel', en: 'Article' },
  where: { nl: 'Waar', en: 'Where' },
  count: { nl: 'Aantal', en: 'Number' },
  reason: { nl: 'Reden', en: 'Reason' },
  decidedBy: { nl: 'Door en wanneer', en: 'By and when' },
  byAt: { nl: '{by}, {date}', en: '{by}, {date}' },
  until: { nl: 'Opnieuw bekijken op', en: 'To be looked at again on' },
  asLongAs: { nl: 'zodra het veld wijzigt', en: 'when the field changes' },
  question: { nl: 'Vraag: {message}', en: 'Question: {message}' },
  toBeConfirmed: {
    nl: '{message} (wetsverwijzing nog te bevestigen)',
    en: '{message} (law reference still to be confirmed)',
  },
} as const;

/** What is another than in the register that was delivered before. */
export const changesTexts = {
  intro: {
    nl: 'Vergeleken met de eerdere stand met vingerafdruk {fingerprint}.',
    en: 'Compared with the earlier state with fingerprint {fingerprint}.',
  },
  none: { nl: 'Er is niets gewijzigd.', en: 'Nothing has changed.' },
  added: { nl: 'Nieuw', en: 'New' },
  removed: { nl: 'Niet meer in het register', en: 'No longer in the register' },
  ended: { nl: 'Beëindigd', en: 'Ended' },
  changed: { nl: 'Gewijzigd', en: 'Changed' },
  register: { nl: 'Register', en: 'Register' },
} as const;
