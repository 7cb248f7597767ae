import { choice, date, list, text } from '../fields/fields';

/** Agreements with a party: processing agreement (28(3)), arrangement (26), standard clauses (46) and so on. */
export function agreements() {
  return list(
    {
      kind: choice('documentKinds', {
        label: { nl: 'Soort', en: 'Kind' },
        help: {
          nl: 'Voor een verwerker: verwerkersovereenkomst (art. 28 lid 3).',
          en: 'For a processor: processing agreement (Article 28(3)).',
        },
        level: 'LAW',
        article: '28(3)',
      }),
      status: choice('agreementStatuses', {
        label: { nl: 'Stand', en: 'Status' },
        help: {
          nl: 'Alleen een getekende overeenkomst telt; “geen” is ook een antwoord.',
          en: 'Only a signed agreement counts; “none” is an answer too.',
        },
        level: 'LAW',
        article: '28(9)',
      }),
      signedOn: date({
        label: { nl: 'Getekend op', en: 'Signed on' },
        help: { nl: 'Datum van de laatste handtekening.', en: 'Date of the last signature.' },
        level: 'GP',
        article: '28(9)',
        askWhen: { field: 'status', is: ['signed'] },
      }),
      expiresOn: date({
        label: { nl: 'Loopt af op', en: 'Expires on' },
        help: { nl: 'Leeg laten als er geen einddatum is.', en: 'Leave empty if there is no end date.' },
        level: 'GP',
        article: '',
        optional: true,
      }),
      reference: text({
        label: { nl: 'Kenmerk en vindplaats', en: 'Reference and location' },
        help: {
          nl: 'Waar het stuk ligt, zodat het op verzoek kan worden getoond.',
          en: 'Where the document is kept, so that it can be shown on request.',
        },
        level: 'GP',
        article: '5(2)',
        optional: true,
      }),
    },
    {
      label: { nl: 'Overeenkomsten', en: 'Agreements' },
      help: {
        nl: 'Eén regel per overeenkomst. Een verwerker zonder overeenkomst mag niet worden ingeschakeld.',
        en: 'One line per agreement. A processor must not be used without an agreement.',
      },
      level: 'LAW',
      article: '28(3)',
      optional: true,
      itemLabel: { nl: 'overeenkomst', en: 'agreement' },
    },
  );
}
