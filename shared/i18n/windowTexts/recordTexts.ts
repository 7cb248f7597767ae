/** The page of one record: its head, what there is to look at, and the bar that saves. */
export const recordTexts = {
  path: { nl: 'Plaats in het register', en: 'Place in the register' },
  previous: { nl: 'Vorige: {name}', en: 'Previous: {name}' },
  next: { nl: 'Volgende: {name}', en: 'Next: {name}' },
  noPrevious: { nl: 'Dit is de eerste', en: 'This is the first' },
  noNext: { nl: 'Dit is de laatste', en: 'This is the last' },
  findings: { nl: 'Bevindingen in deze regel', en: 'Findings in this entry' },
  gone: { nl: 'Deze regel staat niet meer in het register.', en: 'This entry is no longer in the register.' },
  ownedBy: { nl: 'Eigenaar: {owner}', en: 'Owner: {owner}' },
  seenByDpo: { nl: 'FG gezien {day}', en: 'Seen by the DPO {day}' },
  asInWord: { nl: 'Zoals in Word', en: 'As in Word' },
  asInWordTitle: { nl: 'Zo komt het in het Word-rapport', en: 'This is how the Word report prints it' },
  asInWordHelp: {
    nl: 'Wat nu in het formulier staat, ook als het nog niet is opgeslagen, in de uitgave voor de AP.',
    en: 'What is in the form now, saved or not, in the edition for the AP.',
  },
  reportLanguage: { nl: 'Taal van het rapport', en: 'Language of the report' },
  close: { nl: 'Sluiten', en: 'Close' },
  backToList: { nl: 'Terug naar de lijst', en: 'Back to the list' },
  restored: {
    nl: 'Hier staat het niet-opgeslagen werk van {moment}.',
    en: 'This is the unsaved work from {moment}.',
  },
  restoredNext: {
    nl: 'Kijk het na en sla het op, of draai het terug.',
    en: 'Look it over and save it, or revert it.',
  },
  restoredOvertaken: {
    nl: 'Deze regel is sindsdien ook opgeslagen: opslaan vervangt die versie; de reservekopie van het bestand houdt die vast.',
    en: 'This entry was saved since: saving replaces that version; the backup copy of the file holds it.',
  },
} as const;

/** The bar under the form. A failure says what happened, what is safe and what to do; it stays until it is solved. */
export const saveTexts = {
  reason: { nl: 'Reden van de wijziging', en: 'Reason for the change' },
  reasonHint: { nl: 'Waarom? (mag leeg blijven)', en: 'Why? (may stay empty)' },
  bar: { nl: 'Opslaan van deze regel', en: 'Saving this entry' },
  clean: { nl: 'Alles opgeslagen.', en: 'Everything saved.' },
  cleanAt: { nl: 'Alles opgeslagen, {time}.', en: 'Everything saved, {time}.' },
  cleanExample: {
    nl: 'Geen wijzigingen. Dit register staat nog niet in een bestand.',
    en: 'No changes. This register is not in a file yet.',
  },
  cleanNew: { nl: 'Nog niets ingevuld.', en: 'Nothing filled in yet.' },
  readOnly: {
    nl: 'Alleen-lezen: het bestand of de map is beveiligd. Sla het register op onder een andere naam om te wijzigen, of vraag de beheerder om rechten.',
    en: 'Read-only: the file or folder is protected. Save the register under another name to make changes, or ask the administrator for permission.',
  },
  readOnlyNewer: {
    nl: 'Alleen-lezen: gemaakt met een nieuwere versie. Installeer de nieuwe versie van dit programma om te wijzigen.',
    en: 'Read-only: made by a newer version. Install the new version of this program to make changes.',
  },
  changed: {
    nl: { one: '{count} veld gewijzigd', other: '{count} velden gewijzigd' },
    en: { one: '{count} field changed', other: '{count} fields changed' },
  },
  changedWhere: { nl: 'in {record}: {fields}.', en: 'in {record}: {fields}.' },
  keptAt: {
    nl: 'Een reservekopie van dit werk staat op deze computer ({time}).',
    en: 'A backup copy of this work is on this computer ({time}).',
  },
  notKept: {
    nl: 'Van dit werk kon geen reservekopie worden gemaakt. Sla het zo snel mogelijk op.',
    en: 'No backup copy of this work could be made. Save it as soon as possible.',
  },
  notKeptReadable: {
    nl: 'Van dit werk wordt pas een reservekopie gemaakt als het register vergrendeld is: Bestand, “Vergrendelen met een wachtwoordzin…”.',
    en: 'A backup copy of this work is made only once the register is locked: File, “Lock with a passphrase…”.',
  },
  saving: { nl: 'Bezig met opslaan…', en: 'Saving…' },
  wrongShape: {
    nl: 'Niet opgeslagen: een veld heeft nog een onjuiste vorm. Verbeter het gemarkeerde veld en sla opnieuw op.',
    en: 'Not saved: a field still has a wrong shape. Correct the marked field and save again.',
  },
  wrongShapeIn: {
    nl: 'Niet opgeslagen. Nog niet in de juiste vorm: {fields}. Verbeter dat en sla opnieuw op.',
    en: 'Not saved. Not in the right shape yet: {fields}. Correct that and save again.',
  },
  save: { nl: 'Opslaan', en: 'Save' },
  saveAs: { nl: 'Opslaan als…', en: 'Save as…' },
  addAgain: { nl: 'Opnieuw toevoegen', en: 'Add again' },
  revert: { nl: 'Terugdraaien', en: 'Revert' },
  saved: { nl: '{record} opgeslagen.', en: '{record} saved.' },
  othersToo: {
    nl: {
      one: 'Ook bijgewerkt: {count} regel van een ander.',
      other: 'Ook bijgewerkt: {count} regels van een ander.',
    },
    en: {
      one: 'Also updated: {count} entry of somebody else.',
      other: 'Also updated: {count} entries of somebody else.',
    },
  },

  revertTitle: { nl: 'Wijzigingen terugdraaien', en: 'Revert changes' },
  revertText: {
    nl: 'Alles wat in “{record}” is gewijzigd sinds de laatste opslag, verdwijnt uit het formulier. Het register zelf verandert niet.',
    en: 'Everything changed in “{record}” since the last save disappears from the form. The register itself does not change.',
  },
  revertConfirm: { nl: 'Wijzigingen terugdraaien', en: 'Revert changes' },
  keepTyping: { nl: 'Verder typen', en: 'Keep typing' },
} as const;

/** The question that comes before unsaved work could get lost. */
export const leaveTexts = {
  title: { nl: '“{record}” is niet opgeslagen', en: '“{record}” is not saved' },
  text: {
    nl: 'Er zijn wijzigingen die nog niet in het register staan. Opslaan legt ze vast; zonder opslaan verdwijnen ze.',
    en: 'There are changes that are not in the register yet. Saving records them; without saving they disappear.',
  },
  save: { nl: 'Opslaan', en: 'Save' },
  discard: { nl: 'Niet opslaan', en: 'Do not save' },
  stay: { nl: 'Blijven', en: 'Stay' },
} as const;
