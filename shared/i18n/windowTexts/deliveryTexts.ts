/** Noting to whom a report went, and comparing with what went before. */
export const deliveryTexts = {
  title: { nl: '4 Geleverd', en: '4 Delivered' },
  lead: {
    nl: 'Wie welke stand van het register kreeg. Het staat ook in het document, bij Documentbeheer.',
    en: 'Who received which state of the record. It stands in the document as well, under Document control.',
  },
  none: { nl: 'Er is nog geen levering vastgelegd.', en: 'No delivery was recorded yet.' },
  to: { nl: 'Geleverd aan', en: 'Delivered to' },
  toHelp: {
    nl: 'Een organisatie of functie, liever geen naam van een persoon.',
    en: 'An organisation or position, rather no name of a person.',
  },
  note: { nl: 'Opmerking', en: 'Note' },
  record: { nl: 'Levering vastleggen', en: 'Record the delivery' },
  toNeeded: { nl: 'Vul eerst in aan wie.', en: 'First fill in to whom.' },
  recorded: {
    nl: 'Vastgelegd als levering {number} aan {to}.',
    en: 'Recorded as delivery {number} to {to}.',
  },
  number: { nl: 'Nr.', en: 'No.' },
  date: { nl: 'Datum', en: 'Date' },
  edition: { nl: 'Uitgave', en: 'Edition' },
  by: { nl: 'Door', en: 'By' },
  fingerprint: { nl: 'Vingerafdruk', en: 'Fingerprint' },
  since: { nl: 'Wijzigingen tonen sinds', en: 'Show changes since' },
  sinceNothing: { nl: 'Niet tonen', en: 'Do not show' },
  sinceDelivery: { nl: 'Levering {number}, {date}, {to}', en: 'Delivery {number}, {date}, {to}' },
  sinceDay: { nl: 'Een andere dag…', en: 'Another day…' },
  day: { nl: 'Stand aan het eind van', en: 'State at the end of' },
  dayNeeded: {
    nl: 'Vul eerst in sinds welke dag wijzigingen worden getoond.',
    en: 'First fill in since which day changes are shown.',
  },
  only: {
    nl: 'Alleen de wijzigingen, als document op zich',
    en: 'Only the changes, as a document of its own',
  },
  tracked: {
    nl: 'Ook in de tekst zelf, als bijgehouden wijzigingen van Word',
    en: 'In the text itself as well, as tracked changes of Word',
  },
} as const;
