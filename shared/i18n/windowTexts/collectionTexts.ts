import type { CollectionName } from '../../register/register';
import type { PluralText, Text } from '../text';

type CollectionTexts = {
  /** In the menu and above the list. */
  readonly plural: Text;
  /** On the button that begins one. */
  readonly create: Text;
  /** Above the form of one that has no name yet. */
  readonly unnamed: Text;
  /** How many of them. */
  readonly counted: PluralText;
  /** That several of them were changed. */
  readonly changed: PluralText;
  /** What the list is for, where there is nothing in it. */
  readonly empty: Text;
  readonly emptyMeaning: Text;
};

export const collectionTexts: Readonly<Record<CollectionName, CollectionTexts>> = {
  activities: {
    plural: { nl: 'Verwerkingen', en: 'Activities' },
    create: { nl: 'Nieuwe verwerking', en: 'New activity' },
    unnamed: { nl: 'Verwerking zonder naam', en: 'Activity without a name' },
    counted: {
      nl: { one: '{count} verwerking', other: '{count} verwerkingen' },
      en: { one: '{count} activity', other: '{count} activities' },
    },
    changed: {
      nl: { one: '{count} verwerking gewijzigd.', other: '{count} verwerkingen gewijzigd.' },
      en: { one: '{count} activity changed.', other: '{count} activities changed.' },
    },
    empty: { nl: 'Nog geen verwerkingen vastgelegd.', en: 'No activities recorded yet.' },
    emptyMeaning: {
      nl: 'Artikel 30 lid 1 vraagt elke verwerkingsactiviteit waarvoor de organisatie verwerkingsverantwoordelijke is.',
      en: 'Article 30(1) asks for every processing activity for which the organisation is controller.',
    },
  },
  processorRecords: {
    plural: { nl: 'Als verwerker', en: 'As processor' },
    create: { nl: 'Nieuwe regel als verwerker', en: 'New processor record' },
    unnamed: { nl: 'Regel zonder naam', en: 'Record without a name' },
    counted: {
      nl: { one: '{count} regel als verwerker', other: '{count} regels als verwerker' },
      en: { one: '{count} processor record', other: '{count} processor records' },
    },
    changed: {
      nl: { one: '{count} regel als verwerker gewijzigd.', other: '{count} regels als verwerker gewijzigd.' },
      en: { one: '{count} processor record changed.', other: '{count} processor records changed.' },
    },
    empty: { nl: 'Nog niets als verwerker vastgelegd.', en: 'Nothing recorded as a processor yet.' },
    emptyMeaning: {
      nl: 'Artikel 30 lid 2 vraagt alle categorieën van verwerkingen die voor een verwerkingsverantwoordelijke worden verricht.',
      en: 'Article 30(2) asks for all categories of processing carried out on behalf of a controller.',
    },
  },
  parties: {
    plural: { nl: 'Partijen', en: 'Parties' },
    create: { nl: 'Nieuwe partij', en: 'New party' },
    unnamed: { nl: 'Partij zonder naam', en: 'Party without a name' },
    counted: {
      nl: { one: '{count} partij', other: '{count} partijen' },
      en: { one: '{count} party', other: '{count} parties' },
    },
    changed: {
      nl: { one: '{count} partij gewijzigd.', other: '{count} partijen gewijzigd.' },
      en: { one: '{count} party changed.', other: '{count} parties changed.' },
    },
    empty: { nl: 'Nog geen partijen vastgelegd.', en: 'No parties recorded yet.' },
    emptyMeaning: {
      nl: 'Een ontvanger, verwerker of opdrachtgever staat hier één keer; verwerkingen verwijzen ernaar.',
      en: 'A recipient, processor or customer stands here once; activities point to it.',
    },
  },
  systems: {
    plural: { nl: 'Systemen', en: 'Systems' },
    create: { nl: 'Nieuw systeem', en: 'New system' },
    unnamed: { nl: 'Systeem zonder naam', en: 'System without a name' },
    counted: {
      nl: { one: '{count} systeem', other: '{count} systemen' },
      en: { one: '{count} system', other: '{count} systems' },
    },
    changed: {
      nl: { one: '{count} systeem gewijzigd.', other: '{count} systemen gewijzigd.' },
      en: { one: '{count} system changed.', other: '{count} systems changed.' },
    },
    empty: { nl: 'Nog geen systemen vastgelegd.', en: 'No systems recorded yet.' },
    emptyMeaning: {
      nl: 'Toepassingen, servers en kasten waar persoonsgegevens staan. Aanbevolen: zo is een verzoek om inzage of wissing uit te voeren.',
      en: 'Applications, servers and cabinets that hold personal data. Recommended: it makes a request for access or erasure workable.',
    },
  },
  measures: {
    plural: { nl: 'Maatregelen', en: 'Measures' },
    create: { nl: 'Nieuwe maatregel', en: 'New measure' },
    unnamed: { nl: 'Maatregel zonder naam', en: 'Measure without a name' },
    counted: {
      nl: { one: '{count} maatregel', other: '{count} maatregelen' },
      en: { one: '{count} measure', other: '{count} measures' },
    },
    changed: {
      nl: { one: '{count} maatregel gewijzigd.', other: '{count} maatregelen gewijzigd.' },
      en: { one: '{count} measure changed.', other: '{count} measures changed.' },
    },
    empty: { nl: 'Nog geen maatregelen vastgelegd.', en: 'No measures recorded yet.' },
    emptyMeaning: {
      nl: 'Beveiligingsmaatregelen van artikel 32, één keer beschreven. Artikel 30 vraagt waar mogelijk een algemene beschrijving.',
      en: 'Security measures under Article 32, described once. Article 30 asks for a general description where possible.',
    },
  },
  organisations: {
    plural: { nl: 'Organisaties', en: 'Organisations' },
    create: { nl: 'Nieuwe organisatie', en: 'New organisation' },
    unnamed: { nl: 'Organisatie zonder naam', en: 'Organisation without a name' },
    counted: {
      nl: { one: '{count} organisatie', other: '{count} organisaties' },
      en: { one: '{count} organisation', other: '{count} organisations' },
    },
    changed: {
      nl: { one: '{count} organisatie gewijzigd.', other: '{count} organisaties gewijzigd.' },
      en: { one: '{count} organisation changed.', other: '{count} organisations changed.' },
    },
    empty: { nl: 'Nog geen organisatie vastgelegd.', en: 'No organisation recorded yet.' },
    emptyMeaning: {
      nl: 'De rechtspersonen van wie dit register is. Artikel 30 lid 1 onder a vraagt naam en contactgegevens.',
      en: 'The legal entities that this register belongs to. Article 30(1)(a) asks for name and contact details.',
    },
  },
  dpos: {
    plural: { nl: 'FG', en: 'DPO' },
    create: { nl: 'Nieuwe FG', en: 'New DPO' },
    unnamed: { nl: 'FG zonder naam', en: 'DPO without a name' },
    counted: {
      nl: { one: '{count} FG', other: '{count} FG’s' },
      en: { one: '{count} DPO', other: '{count} DPOs' },
    },
    changed: {
      nl: { one: '{count} FG gewijzigd.', other: '{count} FG’s gewijzigd.' },
      en: { one: '{count} DPO changed.', other: '{count} DPOs changed.' },
    },
    empty: { nl: 'Nog geen FG vastgelegd.', en: 'No DPO recorded yet.' },
    emptyMeaning: {
      nl: 'De functionaris voor gegevensbescherming (FG). Artikel 30 lid 1 onder a vraagt naam en contactgegevens van wie is aangewezen.',
      en: 'The data protection officer (DPO). Article 30(1)(a) asks for name and contact details of whoever is designated.',
    },
  },
};
