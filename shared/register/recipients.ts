import { answer, choice, list, longText, reference, siblings, text } from '../fields/fields';

/** "There are none" is an answer that belongs in the register. Article 30(1)(d). */
export function hasRecipients() {
  return answer({
    label: {
      nl: 'Worden gegevens aan anderen verstrekt?',
      en: 'Are data disclosed to others?',
    },
    help: {
      nl: 'Ook verwerkers en afdelingen tellen als ontvanger. Leg “nee” uitdrukkelijk vast.',
      en: 'Processors and departments count as recipients too. Record “no” explicitly.',
    },
    level: 'A30',
    article: '30(1)(d)',
    orElse: ['recipients'],
  });
}

/** Categories of recipients, in the past and to come, in third countries too. Article 30(1)(d). */
export function recipients() {
  return list(
    {
      partyId: reference('parties', {
        label: { nl: 'Partij', en: 'Party' },
        help: {
          nl: 'De partij uit het register; leeg bij een interne ontvanger of een categorie zonder naam.',
          en: 'The party in this register; empty for an internal recipient or a category without a name.',
        },
        level: 'A30',
        article: '30(1)(d)',
        orElse: ['category', 'description'],
      }),
      category: choice('recipientCategories', {
        label: { nl: 'Categorie van ontvangers', en: 'Category of recipients' },
        help: {
          nl: 'Art. 30 vraagt categorieën. Noem functies, geen namen van medewerkers.',
          en: 'Article 30 asks for categories. Use roles, not names of staff.',
        },
        level: 'A30',
        article: '30(1)(d)',
        orElse: ['partyId', 'description'],
      }),
      description: text({
        label: { nl: 'Omschrijving', en: 'Description' },
        help: { nl: 'Nadere aanduiding van de ontvanger.', en: 'Closer description of the recipient.' },
        level: 'A30',
        article: '30(1)(d)',
        orElse: ['partyId', 'category'],
      }),
      role: choice('recipientRoles', {
        label: { nl: 'Rol', en: 'Role' },
        help: {
          nl: 'Bepaalt of een verwerkersovereenkomst nodig is. Wie zelf doel en middelen bepaalt, is geen verwerker.',
          en: 'Decides whether a processing agreement is needed. Who determines purposes and means is not a processor.',
        },
        level: 'LAW',
        article: '4(7)-(10), 28',
      }),
      reason: longText({
        label: { nl: 'Waarvoor verstrekt', en: 'Disclosed for' },
        help: { nl: 'Wat de ontvanger met de gegevens doet.', en: 'What the recipient does with the data.' },
        level: 'GP',
        article: '',
        optional: true,
      }),
      dataIds: siblings('data', {
        label: { nl: 'Welke gegevens', en: 'Which data' },
        help: {
          nl: 'Leeg laten als dit voor alle gegevens geldt.',
          en: 'Leave empty if this holds for all data.',
        },
        level: 'GP',
        article: '',
        optional: true,
      }),
    },
    {
      label: { nl: 'Ontvangers', en: 'Recipients' },
      help: {
        nl: 'Ook wie de gegevens alleen kan inzien, en ontvangers uit het verleden.',
        en: 'Those who can only view the data too, and past recipients.',
      },
      level: 'A30',
      article: '30(1)(d)',
      askWhen: { field: 'hasRecipients', is: ['yes'] },
      itemLabel: { nl: 'ontvanger', en: 'recipient' },
    },
  );
}
