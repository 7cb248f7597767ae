import { choice, date, list, longText, text } from '../fields/fields';

/** Number, name and place of a record in the organisation. */
export function identity() {
  return {
    number: text({
      label: { nl: 'Nummer', en: 'Number' },
      help: {
        nl: 'Een vast nummer, bijvoorbeeld V08; het wordt niet hergebruikt.',
        en: 'A fixed number, for example V08; it is not used again.',
      },
      level: 'GP',
      article: '',
    }),
    name: text({
      label: { nl: 'Naam', en: 'Name' },
      help: {
        nl: 'Kort en herkenbaar voor wie er niet dagelijks mee werkt.',
        en: 'Short and recognisable for those who do not work with it daily.',
      },
      level: 'GP',
      article: '5(2), 24',
    }),
    description: longText({
      label: { nl: 'Omschrijving', en: 'Description' },
      help: {
        nl: 'Wat gebeurt er met de gegevens, van verzamelen tot wissen?',
        en: 'What happens to the data, from collection to erasure?',
      },
      level: 'GP',
      article: '',
      optional: true,
    }),
    status: choice('recordStatuses', {
      label: { nl: 'Stand', en: 'Status' },
      help: {
        nl: 'Concept, actief of beëindigd. Een beëindigde verwerking blijft in het register staan.',
        en: 'Draft, active or ended. Ended processing stays in the register.',
      },
      level: 'GP',
      article: '',
    }),
    department: text({
      label: { nl: 'Afdeling', en: 'Department' },
      help: {
        nl: 'Waar in de organisatie dit plaatsvindt.',
        en: 'Where in the organisation this takes place.',
      },
      level: 'GP',
      article: '',
    }),
    startedOn: date({
      label: { nl: 'Begonnen op', en: 'Started on' },
      help: { nl: 'Eerste dag van de verwerking.', en: 'First day of the processing.' },
      level: 'GP',
      article: '',
      optional: true,
    }),
    endedOn: date({
      label: { nl: 'Beëindigd op', en: 'Ended on' },
      help: {
        nl: 'De regel blijft bewaard; vijf jaar is een gangbare termijn.',
        en: 'The entry is kept; five years is a usual period.',
      },
      level: 'GP',
      article: '5(2)',
      askWhen: { field: 'status', is: ['ended'] },
    }),
    replacedBy: text({
      label: { nl: 'Vervangen door', en: 'Replaced by' },
      help: {
        nl: 'Nummer van de verwerking die ervoor in de plaats kwam.',
        en: 'Number of the processing that took its place.',
      },
      level: 'GP',
      article: '',
      optional: true,
      askWhen: { field: 'status', is: ['ended'] },
    }),
  };
}

/** Who owns a record, and when it was last looked at. */
export function review() {
  return {
    owner: text({
      label: { nl: 'Proceseigenaar', en: 'Process owner' },
      help: {
        nl: 'Een functie, geen naam van een persoon; niet de FG.',
        en: 'A role, not the name of a person; not the DPO.',
      },
      level: 'GP',
      article: '5(2), 24',
    }),
    lastReviewedOn: date({
      label: { nl: 'Laatst beoordeeld op', en: 'Last reviewed on' },
      help: {
        nl: 'De laatste keer dat de eigenaar de inhoud heeft nagelopen.',
        en: 'The last time the owner went through the contents.',
      },
      level: 'GP',
      article: '5(2), 24',
    }),
    reviewDueOn: date({
      label: { nl: 'Opnieuw beoordelen op', en: 'Review due on' },
      help: { nl: 'Een jaar later is gangbaar.', en: 'A year later is usual.' },
      level: 'GP',
      article: '',
      optional: true,
    }),
    seenByDpoOn: date({
      label: { nl: 'Door de FG gezien op', en: 'Seen by the DPO on' },
      help: {
        nl: 'De FG ziet toe en adviseert; eigenaar blijft een ander.',
        en: 'The DPO monitors and advises; the owner is somebody else.',
      },
      level: 'GP',
      article: '38(1), 39(1)(b)',
      // Only where there is a DPO: rule GOV-02 asks for it there.
      optional: true,
    }),
  };
}

/** Documents that belong to a record: the report must stand on its own, so each is named, not only linked. */
export function documents() {
  return list(
    {
      kind: choice('documentKinds', {
        label: { nl: 'Soort', en: 'Kind' },
        help: { nl: 'Bijvoorbeeld belangenafweging of DPIA.', en: 'For example balancing test or DPIA.' },
        level: 'GP',
        article: '',
      }),
      title: text({
        label: { nl: 'Titel', en: 'Title' },
        help: {
          nl: 'Zo dat het stuk op verzoek te vinden is.',
          en: 'So that the document can be found on request.',
        },
        level: 'GP',
        article: '',
      }),
      location: text({
        label: { nl: 'Vindplaats', en: 'Location' },
        help: {
          nl: 'Een verwijzing alleen is te weinig: de AP kan een link niet openen.',
          en: 'A bare reference is too little: the AP cannot open a link.',
        },
        level: 'GP',
        article: '30(4)',
        optional: true,
      }),
      date: date({
        label: { nl: 'Datum', en: 'Date' },
        help: { nl: 'Datum van het stuk.', en: 'Date of the document.' },
        level: 'GP',
        article: '',
        optional: true,
      }),
    },
    {
      label: { nl: 'Bijlagen', en: 'Documents' },
      help: { nl: 'Stukken die deze verwerking onderbouwen.', en: 'Documents that support this processing.' },
      level: 'GP',
      article: '5(2)',
      optional: true,
      itemLabel: { nl: 'bijlage', en: 'document' },
    },
  );
}

/** Breaches, as references into the breach file that Article 33(5) asks for. */
export function breaches() {
  return list(
    {
      date: date({
        label: { nl: 'Datum van de inbreuk', en: 'Date of the breach' },
        help: { nl: 'Datum van ontdekking.', en: 'Date of discovery.' },
        level: 'LAW',
        article: '33(5)',
      }),
      reference: text({
        label: { nl: 'Kenmerk', en: 'Reference' },
        help: { nl: 'Nummer in het datalekregister.', en: 'Number in the breach file.' },
        level: 'LAW',
        article: '33(5)',
      }),
      summary: longText({
        label: { nl: 'In het kort', en: 'In short' },
        help: {
          nl: 'Wat er gebeurde, zonder persoonsgegevens.',
          en: 'What happened, without personal data.',
        },
        level: 'GP',
        article: '',
        optional: true,
      }),
    },
    {
      label: { nl: 'Inbreuken bij deze verwerking', en: 'Breaches in this processing' },
      help: {
        nl: 'Na een inbreuk is herbeoordeling van maatregelen en risico op zijn plaats.',
        en: 'After a breach, measures and risk deserve a review.',
      },
      level: 'GP',
      article: '33(5)',
      optional: true,
      itemLabel: { nl: 'inbreuk', en: 'breach' },
    },
  );
}
