import { choice, group, longText, text, wholeNumber } from '../fields/fields';

/** Envisaged time limit for erasure of one category of data, Article 30(1)(f). */
export function retention() {
  return group(
    {
      kind: choice('retentionKinds', {
        label: { nl: 'Soort termijn', en: 'Kind of term' },
        help: {
          nl: 'Een vaste termijn, een criterium, of een termijn die de wet voorschrijft.',
          en: 'A fixed term, a criterion, or a term laid down by law.',
        },
        level: 'A30',
        article: '30(1)(f)',
        optional: true,
      }),
      amount: wholeNumber({
        label: { nl: 'Aantal', en: 'Amount' },
        help: {
          nl: 'Het getal van de termijn, bijvoorbeeld 7 bij zeven jaar.',
          en: 'The number of the term, for example 7 for seven years.',
        },
        level: 'A30',
        article: '30(1)(f)',
        optional: true,
      }),
      unit: choice('retentionUnits', {
        label: { nl: 'Eenheid', en: 'Unit' },
        help: { nl: 'Dagen, weken, maanden of jaren.', en: 'Days, weeks, months or years.' },
        level: 'A30',
        article: '30(1)(f)',
        optional: true,
      }),
      startEvent: choice('retentionStartEvents', {
        label: { nl: 'Loopt vanaf', en: 'Runs from' },
        help: {
          nl: 'De gebeurtenis waarna de termijn begint. Zonder beginpunt is een termijn niet na te rekenen.',
          en: 'The event after which the term starts. Without a start a term cannot be checked.',
        },
        level: 'LAW',
        article: '30(1)(f)',
        optional: true,
      }),
      startDescription: text({
        label: { nl: 'Beginpunt in woorden', en: 'Start in words' },
        help: {
          nl: 'Als het beginpunt niet op de lijst staat of nadere uitleg vraagt.',
          en: 'If the start is not on the list or needs explanation.',
        },
        level: 'LAW',
        article: '30(1)(f)',
        optional: true,
      }),
      criterion: longText({
        label: { nl: 'Criterium', en: 'Criterion' },
        help: {
          nl: 'Als geen vaste termijn mogelijk is: waaraan is te zien dat er gewist moet worden?',
          en: 'If no fixed term is possible: what shows that the data must be erased?',
        },
        level: 'A30',
        article: '30(1)(f)',
        optional: true,
      }),
      legalSource: text({
        label: { nl: 'Wet of regeling', en: 'Statute or regulation' },
        help: {
          nl: 'Wet en artikel die de termijn voorschrijven, bijvoorbeeld AWR 52 lid 4.',
          en: 'Statute and article that lay down the term, for example AWR 52(4).',
        },
        level: 'GP',
        article: '5(2)',
        optional: true,
      }),
      preset: choice('retentionPresets', {
        label: { nl: 'Gebruikelijke termijn', en: 'Usual term' },
        help: {
          nl: 'De regel uit de lijst van termijnen waarmee wordt vergeleken.',
          en: 'The row of the list of terms this is compared with.',
        },
        level: 'GP',
        article: '',
        optional: true,
      }),
      endAction: choice('retentionEndActions', {
        label: { nl: 'Daarna', en: 'Afterwards' },
        help: {
          nl: 'Wat er gebeurt als de termijn voorbij is; denk ook aan back-ups.',
          en: 'What happens when the term has passed; think of back-ups too.',
        },
        level: 'GP',
        article: '5(1)(e), 17',
        optional: true,
      }),
      motivation: longText({
        label: { nl: 'Waarom deze termijn', en: 'Why this term' },
        help: {
          nl: 'Nodig als langer wordt bewaard dan gebruikelijk.',
          en: 'Needed when data are kept longer than usual.',
        },
        level: 'LAW',
        article: '5(1)(e)',
        optional: true,
      }),
    },
    {
      label: { nl: 'Bewaartermijn', en: 'Retention period' },
      help: {
        nl: 'Hoe lang deze gegevens worden bewaard, of het criterium daarvoor. “Zolang als nodig” is geen termijn.',
        en: 'How long these data are kept, or the criterion for it. “As long as necessary” is no term.',
      },
      level: 'A30',
      article: '30(1)(f)',
      orElse: ['noRetentionReason'],
      // A kind or a statute alone does not tell how long.
      filledBy: [['amount', 'unit'], ['criterion']],
    },
  );
}
