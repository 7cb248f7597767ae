import type { Failure, FailureCode } from '../errors';
import { openingErrorTexts } from './openingErrorTexts';
import { savingErrorTexts } from './savingErrorTexts';
import { fill, type Language, type Text } from './text';

/** The situation in a few words; then what happened, what is safe and what to do now. `{path}` is the failure's own. */
export type ErrorText = { readonly title: Text; readonly what: Text };

/** What a person reads for every expected failure. A code without texts does not compile. */
export const errorTexts: { readonly [Code in FailureCode]: ErrorText } = {
  ...openingErrorTexts,
  ...savingErrorTexts,
  noRegisterOpen: {
    title: { nl: 'Er is geen register geopend', en: 'No register is open' },
    what: {
      nl: 'Hiervoor is een geopend register nodig. Er is niets gewijzigd. Open een register of begin een nieuw.',
      en: 'This needs an open register. Nothing was changed. Open a register or start a new one.',
    },
  },
  recordMissing: {
    title: { nl: 'Dit onderdeel staat niet in het register', en: 'This record is not in the register' },
    what: {
      nl: 'Het kan in een andere versie van het bestand staan. Het register is ongewijzigd. Lees het bestand opnieuw en zoek het onderdeel in de lijst. ({id})',
      en: 'It may be in another version of the file. The register is unchanged. Read the file again and look for the record in the list. ({id})',
    },
  },
  recordChangedByOther: {
    title: { nl: 'Iemand anders heeft “{name}” ook gewijzigd', en: 'Somebody else changed “{name}” as well' },
    what: {
      nl: 'Beide versies zijn er nog: die van de ander in het bestand, de eigen wijzigingen in dit formulier. Er is niets overschreven. Lees het bestand opnieuw, vergelijk de velden en sla daarna op.',
      en: 'Both versions still exist: the other one in the file, the own changes in this form. Nothing was overwritten. Read the file again, compare the fields and then save.',
    },
  },
  stepOvertaken: {
    title: {
      nl: '“{name}” is daarna door iemand anders gewijzigd',
      en: 'Somebody else changed “{name}” since',
    },
    what: {
      nl: 'Daarom is niets ongedaan gemaakt; het bestand is ongewijzigd. Open de regel, kijk wat er nu staat en pas het daar aan.',
      en: 'So nothing was undone; the file is unchanged. Open the record, see what it says now and change it there.',
    },
  },
  recordRemovedByOther: {
    title: {
      nl: '“{name}” is uit het bestand verwijderd',
      en: '“{name}” was removed from the file',
    },
    what: {
      nl: 'Iemand anders heeft deze regel uit het bestand gehaald. Er is niets overschreven; wat is ingevuld staat nog in dit formulier. Voeg de regel opnieuw toe, of typ eerst verder.',
      en: 'Somebody else took this entry out of the file. Nothing was overwritten; what was filled in is still in this form. Add the entry again, or keep typing first.',
    },
  },
  invalidInput: {
    title: { nl: 'Een waarde heeft niet de goede vorm', en: 'A value does not have the right form' },
    what: {
      nl: 'Er is niets opgeslagen; wat is ingevuld staat nog in het formulier. Verbeter de waarde op deze plek: {where}.',
      en: 'Nothing was saved; what was filled in is still in the form. Correct the value in this place: {where}.',
    },
  },
  exportBusy: {
    title: { nl: 'Er wordt al een rapport gemaakt', en: 'A report is being made already' },
    what: {
      nl: 'Dat rapport gaat gewoon door en het register is ongewijzigd. Wacht tot het klaar is, of stop het eerst.',
      en: 'That report goes on and the register is unchanged. Wait until it is done, or stop it first.',
    },
  },
  exportNotFinal: {
    title: { nl: 'Het rapport kan nog niet definitief zijn', en: 'The report cannot be final yet' },
    what: {
      nl: 'Er is geen rapport gemaakt en het register is ongewijzigd. Van punten van artikel 30 die open staan, moet een reden zijn vastgelegd; die ontbreekt bij {count}. Vul ze in, licht ze toe, of maak een concept.',
      en: 'No report was made and the register is unchanged. Open points of Article 30 need a recorded reason; {count} have none. Fill them in, explain them, or make a draft.',
    },
  },
  exportFailed: {
    title: { nl: 'Het rapport is niet gemaakt', en: 'The report was not made' },
    what: {
      nl: 'Het schrijven van “{path}” is mislukt. Het register is ongewijzigd en er is geen half rapport achtergebleven. Probeer het opnieuw of kies een andere map. ({reason})',
      en: 'Writing “{path}” failed. The register is unchanged and no half report was left behind. Try again or choose another folder. ({reason})',
    },
  },
  unexpected: {
    title: { nl: 'Er ging iets mis dat niet was voorzien', en: 'Something went wrong that was not foreseen' },
    what: {
      nl: 'De handeling is niet afgemaakt. Wat eerder is opgeslagen, staat in het bestand. Probeer het opnieuw; blijft het misgaan, geef dan deze code door aan de beheerder: {reference}.',
      en: 'The action was not finished. What was saved before is in the file. Try again; if it keeps failing, pass this code on to the administrator: {reference}.',
    },
  },
};

/** A failure in words, its own values filled in. */
export function failureText(language: Language, failure: Failure): { title: string; what: string } {
  const { title, what } = errorTexts[failure.code];
  return { title: fill(language, title[language], failure), what: fill(language, what[language], failure) };
}
