import type { ChangedPart } from '../history/change';
import type { EntryKind } from '../history/entry';
import type { Text } from './text';

/** What a thing of each part is called in a sentence; {name} is what people call this one. */
export const thingTexts = {
  organisations: { nl: 'Organisatie {name}', en: 'Organisation {name}' },
  dpos: { nl: 'FG {name}', en: 'DPO {name}' },
  parties: { nl: 'Partij {name}', en: 'Party {name}' },
  systems: { nl: 'Systeem {name}', en: 'System {name}' },
  measures: { nl: 'Maatregel {name}', en: 'Measure {name}' },
  activities: { nl: 'Verwerking {name}', en: 'Activity {name}' },
  processorRecords: { nl: 'Verwerking als verwerker {name}', en: 'Processor record {name}' },
  decisions: { nl: 'Besluit over {name}', en: 'Decision on {name}' },
  deliveries: { nl: 'Verstrekking {name}', en: 'Delivery {name}' },
  register: { nl: 'Register {name}', en: 'Register {name}' },
} as const satisfies Record<ChangedPart, Text>;

/** What was done; {what} is a field or a thing in words, {in} stands where the field is one of an item. */
export const changeTexts = {
  added: { nl: '{what} toegevoegd', en: '{what} added' },
  removed: { nl: '{what} verwijderd', en: '{what} removed' },
  filled: { nl: '{what} ingevuld: {to}', en: '{what} filled in: {to}' },
  emptied: { nl: '{what} leeggemaakt; was {from}', en: '{what} emptied; was {from}' },
  changed: { nl: '{what} gewijzigd van {from} in {to}', en: '{what} changed from {from} to {to}' },
  setAdded: { nl: '{what}: {added} toegevoegd', en: '{what}: {added} added' },
  setRemoved: { nl: '{what}: {removed} verwijderd', en: '{what}: {removed} removed' },
  setChanged: {
    nl: '{what}: {added} toegevoegd, {removed} verwijderd',
    en: '{what}: {added} added, {removed} removed',
  },
  reordered: { nl: 'Volgorde van {what} gewijzigd', en: 'Order of {what} changed' },
  ofItem: { nl: '{field} van {item}', en: '{field} of {item}' },
  title: { nl: 'Titel van het register', en: 'Title of the register' },
  erased: { nl: '(uit de geschiedenis gewist)', en: '(erased from the history)' },
  quoted: { nl: '“{text}”', en: '“{text}”' },
} as const;

/** Entries that are about no single record, or more than their changes tell. */
export const entryTexts = {
  begin: { nl: 'Geschiedenis begonnen', en: 'History begun' },
  state: {
    nl: 'Stand van het register vastgelegd; wat daarvoor gebeurde, staat niet in het bestand',
    en: 'State of the register noted; what happened before is not in the file',
  },
  merge: { nl: 'Twee exemplaren samengevoegd', en: 'Two copies merged' },
  erase: {
    nl: 'Een naam uit de geschiedenis gewist en de stand van het register opnieuw vastgelegd',
    en: 'A name erased from the history and the state of the register noted anew',
  },
  partial: {
    nl: 'Buiten het programma gewijzigd; niet alles wat er stond is nog bekend',
    en: 'Changed outside the program; not everything that stood there is known',
  },
} as const;

/** What kind of entry it is, beside who and when. */
export const entryKindTexts: Readonly<Record<EntryKind | 'other', Text>> = {
  begin: { nl: 'begin', en: 'beginning' },
  state: { nl: 'stand', en: 'state' },
  edit: { nl: 'wijziging', en: 'change' },
  undo: { nl: 'ongedaan gemaakt', en: 'undone' },
  merge: { nl: 'samengevoegd', en: 'merged' },
  outside: { nl: 'buiten het programma', en: 'outside the program' },
  erase: { nl: 'gewist', en: 'erased' },
  other: { nl: 'door een nieuwer programma', en: 'by a newer program' },
};

/** Lists of entries and of differences. */
export const historyTexts = {
  none: { nl: 'Dit register heeft nog geen geschiedenis.', en: 'This register has no history yet.' },
  same: { nl: 'Geen verschillen.', en: 'No differences.' },
  reason: { nl: 'Reden: {reason}', en: 'Reason: {reason}' },
} as const;

/** Two states beside each other. */
export const sideBySideTexts = {
  whole: { nl: 'De hele regel', en: 'The whole entry' },
  there: { nl: 'in het register', en: 'in the register' },
  otherOrder: { nl: 'andere volgorde', en: 'another order' },
} as const;

/** A person whose name was taken out of the history. */
export const erasedNameText = { nl: '(naam gewist)', en: '(name erased)' } as const;
