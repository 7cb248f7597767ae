/** What stands in the place of a damaged file, and the way back into it. */
export const repairTexts = {
  looking: { nl: 'Er wordt gezocht naar wat er nog is…', en: 'Looking for what is left…' },
  ways: {
    backup: { nl: 'De reservekopie van {at} openen', en: 'Open the backup of {at}' },
    filled: {
      nl: 'Redden wat leesbaar is, aangevuld uit de reservekopie van {at}',
      en: 'Rescue what can be read, with the rest from the backup of {at}',
    },
    salvage: { nl: 'Redden wat leesbaar is', en: 'Rescue what can be read' },
    ours: { nl: 'De eigen kant van de samenvoeging openen', en: 'Open our side of the merge' },
    theirs: { nl: 'De andere kant van de samenvoeging openen', en: 'Open the other side of the merge' },
    leftover: {
      nl: 'De afgebroken opslag van {at} openen',
      en: 'Open what was being saved at {at}',
    },
    kept: { nl: 'De apart bewaarde versie van {at} openen', en: 'Open the version put aside at {at}' },
  },
  buttons: {
    backup: { nl: 'Reservekopie openen', en: 'Open backup' },
    filled: { nl: 'Redden en aanvullen', en: 'Rescue and fill up' },
    salvage: { nl: 'Redden', en: 'Rescue' },
    ours: { nl: 'Eigen kant openen', en: 'Open our side' },
    theirs: { nl: 'Andere kant openen', en: 'Open their side' },
    leftover: { nl: 'Opslag openen', en: 'Open save' },
    kept: { nl: 'Versie openen', en: 'Open version' },
  },
  others: {
    nl: { one: '{count} ander onderdeel', other: '{count} andere onderdelen' },
    en: { one: '{count} other record', other: '{count} other records' },
  },
  contents: { nl: 'Bevat {contents}.', en: 'Holds {contents}.' },
  /** For a whole earlier version. */
  damagedDiffers: {
    nl: {
      one: 'Het beschadigde bestand, voor zover leesbaar, verschilt in {count} onderdeel.',
      other: 'Het beschadigde bestand, voor zover leesbaar, verschilt in {count} onderdelen.',
    },
    en: {
      one: 'The damaged file, as far as it can be read, differs in {count} record.',
      other: 'The damaged file, as far as it can be read, differs in {count} records.',
    },
  },
  /** For what was read of the damaged file. */
  backupDiffers: {
    nl: {
      one: 'Verschilt in {count} onderdeel van de nieuwste goede reservekopie.',
      other: 'Verschilt in {count} onderdelen van de nieuwste goede reservekopie.',
    },
    en: {
      one: 'Differs in {count} record from the newest good backup.',
      other: 'Differs in {count} records from the newest good backup.',
    },
  },
  noDifference: { nl: 'Geen verschil gevonden.', en: 'No difference found.' },
  dropped: {
    nl: { one: '{count} onderdeel is niet te redden.', other: '{count} onderdelen zijn niet te redden.' },
    en: { one: '{count} record cannot be rescued.', other: '{count} records cannot be rescued.' },
  },
  filledUp: {
    nl: {
      one: '{count} onderdeel komt uit de reservekopie.',
      other: '{count} onderdelen komen uit de reservekopie.',
    },
    en: { one: '{count} record comes from the backup.', other: '{count} records come from the backup.' },
  },
  historyLost: {
    nl: 'De geschiedenis is niet heel en begint opnieuw.',
    en: 'The history is not whole and begins again.',
  },
  encoding: {
    nl: 'De tekens zijn gelezen als {encoding}. Kijk na of letters met accenten kloppen.',
    en: 'The characters were read as {encoding}. Check whether letters with accents are right.',
  },
  encodings: {
    utf16: { nl: 'UTF-16', en: 'UTF-16' },
    windows1252: { nl: 'Windows-1252', en: 'Windows-1252' },
  },
  details: { nl: 'Wat er verschilt', en: 'What differs' },
  more: {
    nl: { one: 'en nog {count} onderdeel', other: 'en nog {count} onderdelen' },
    en: { one: 'and {count} more record', other: 'and {count} more records' },
  },
  droppedLine: { nl: '{name}, regel {line}: {why}', en: '{name}, line {line}: {why}' },
  noName: { nl: '(zonder naam)', en: '(no name)' },
  why: {
    broken: { nl: 'niet heel', en: 'not whole' },
    shape: { nl: 'een waarde klopt niet ({where})', en: 'a value is wrong ({where})' },
    duplicate: { nl: 'het kenmerk bestaat al', en: 'the id exists already' },
  },
  unsaved: {
    nl: {
      one: 'Op deze computer staat ook niet-opgeslagen werk in {count} onderdeel ({names}). Dat wordt op de startpagina aangeboden zodra het bestand weer opent.',
      other:
        'Op deze computer staat ook niet-opgeslagen werk in {count} onderdelen ({names}). Dat wordt op de startpagina aangeboden zodra het bestand weer opent.',
    },
    en: {
      one: 'This computer also holds unsaved work in {count} record ({names}). The start page offers it once the file opens again.',
      other:
        'This computer also holds unsaved work in {count} records ({names}). The start page offers it once the file opens again.',
    },
  },
  unreadable: {
    nl: {
      one: '{count} andere versie kan ook niet worden geopend.',
      other: '{count} andere versies kunnen ook niet worden geopend.',
    },
    en: {
      one: '{count} other version cannot be opened either.',
      other: '{count} other versions cannot be opened either.',
    },
  },
  /** Above the register that was opened so. */
  recovered: {
    nl: 'Dit register is hersteld en nog nergens opgeslagen.',
    en: 'This register was recovered and is not saved yet.',
  },
  recoveredHelp: {
    nl: 'Sla het op onder een andere naam, of vervang het beschadigde {file}.',
    en: 'Save it under another name, or replace the damaged {file}.',
  },
  saveAs: { nl: 'Opslaan als…', en: 'Save as…' },
  replace: { nl: 'Beschadigd bestand vervangen…', en: 'Replace damaged file…' },
  replaceTitle: { nl: '{file} wordt vervangen', en: '{file} will be replaced' },
  replaceText: {
    nl: 'Het herstelde register komt op de plek van het beschadigde bestand. Van het beschadigde bestand blijft een kopie ernaast staan.',
    en: 'The recovered register takes the place of the damaged file. A copy of the damaged file stays beside it.',
  },
  replaceKeep: { nl: 'Niet vervangen', en: 'Do not replace' },
  replaceConfirm: { nl: 'Vervangen', en: 'Replace' },
  replaced: {
    nl: '{file} is vervangen. Het beschadigde bestand staat ernaast als {kept}.',
    en: '{file} was replaced. The damaged file stands beside it as {kept}.',
  },
} as const;
