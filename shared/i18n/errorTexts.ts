import type { Failure, FailureCode } from '../errors';
import { lockErrorTexts } from './lockErrorTexts';
import { openingErrorTexts } from './openingErrorTexts';
import { savingErrorTexts } from './savingErrorTexts';
import { fill, type Language, type Text } from './text';

/** The situation in a few words; then what happened, what is safe and what to do now. `{path}` is the failure's own. */
export type ErrorText = { readonly title: Text; readonly what: Text };

/** What a person reads for every expected failure. A code without texts does not compile. */
export const errorTexts: { readonly [Code in FailureCode]: ErrorText } = {
  ...openingErrorTexts,
  ...savingErrorTexts,
  ...lockErrorTexts,
  noRegisterOpen: {
    title: { nl: 'Er is geen register geopend', en: 'No register is open' },
    what: {
      nl: 'Hiervoor is een geopend register nodig. Er is niets gewijzigd. Open een register of begin een nieuw.',
      en: 'This needs an open register. Nothing was changed. Open a register or start a new one.',
    },
  },
  reportHasNoData: {
    title: {
      nl: 'In dit rapport zitten geen gegevens om te openen',
      en: 'This report holds no data to open',
    },
    what: {
      nl: '“{path}” is een uitgave die geen gegevens meedraagt, of de gegevens zijn eruit gehaald. Er is niets gewijzigd. Open het register zelf, of vraag een rapport voor de Autoriteit Persoonsgegevens of voor audit.',
      en: '“{path}” is an edition that carries no data, or the data was taken out. Nothing was changed. Open the register itself, or ask for a report for the supervisory authority or for audit.',
    },
  },
  reportHasPart: {
    title: {
      nl: 'Dit is één deel van een rapport',
      en: 'This is one volume of a report',
    },
    what: {
      nl: '“{path}” draagt alleen de gegevens van zijn eigen verwerkingen mee. Er is niets gewijzigd. Open het hoofddeel, “{main}”: daarin zitten alle gegevens.',
      en: '“{path}” carries only the data of its own activities. Nothing was changed. Open the main volume, “{main}”: it holds all data.',
    },
  },
  templateNotWord: {
    title: { nl: 'Dit huissjabloon is geen Word-document', en: 'This house template is no Word document' },
    what: {
      nl: '“{path}” is geen .docx of .dotx, of het is beschadigd. Er is niets gemaakt of overschreven. Open het in Word en sla het opnieuw op als .docx, of kies een ander sjabloon.',
      en: '“{path}” is no .docx or .dotx, or it is damaged. Nothing was made or overwritten. Open it in Word and save it again as .docx, or choose another template.',
    },
  },
  templateTooLarge: {
    title: { nl: 'Dit huissjabloon is te groot', en: 'This house template is too large' },
    what: {
      nl: '“{path}” pakt uit tot meer dan een document kan zijn en is niet gebruikt. Er is niets gemaakt of overschreven. Kies een ander sjabloon.',
      en: '“{path}” unpacks to more than a document can be and was not used. Nothing was made or overwritten. Choose another template.',
    },
  },
  templateUnsafe: {
    title: { nl: 'Dit huissjabloon is niet te vertrouwen', en: 'This house template cannot be trusted' },
    what: {
      nl: '“{path}” is zo gemaakt dat programma’s er verschillende dingen in lezen, en is niet gebruikt. Er is niets gemaakt of overschreven. Kies een ander sjabloon.',
      en: '“{path}” is made so that programs read different things in it, and was not used. Nothing was made or overwritten. Choose another template.',
    },
  },
  officeMissing: {
    title: { nl: 'LibreOffice is niet gevonden', en: 'LibreOffice was not found' },
    what: {
      nl: '“{path}” staat er en is ongewijzigd; er is geen PDF gemaakt. Open het document in Word en kies Opslaan als, PDF, of installeer LibreOffice en probeer het opnieuw.',
      en: '“{path}” is there and unchanged; no PDF was made. Open the document in Word and choose Save as, PDF, or install LibreOffice and try again.',
    },
  },
  pdfFailed: {
    title: { nl: 'LibreOffice kon er geen PDF van maken', en: 'LibreOffice could make no PDF of it' },
    what: {
      nl: '“{path}” is ongewijzigd; er is geen PDF gemaakt. Sluit LibreOffice en probeer het opnieuw, of open het document in Word en kies Opslaan als, PDF.',
      en: '“{path}” is unchanged; no PDF was made. Close LibreOffice and try again, or open the document in Word and choose Save as, PDF.',
    },
  },
  stateNotFound: {
    title: { nl: 'Deze eerdere stand is niet te vinden', en: 'This earlier state cannot be found' },
    what: {
      nl: 'De geschiedenis van het register bevat geen stand die hoort bij “{since}”. Er is niets gemaakt of gewijzigd. Kies een andere levering of datum.',
      en: 'The history of the register holds no state that belongs to “{since}”. Nothing was made or changed. Choose another delivery or date.',
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
  pastShown: {
    title: { nl: 'Een eerdere stand staat op het scherm', en: 'An earlier state is on screen' },
    what: {
      nl: 'Daarin is niets te wijzigen; het bestand is ongewijzigd. Ga eerst terug naar nu.',
      en: 'It cannot be changed; the file is unchanged. Go back to now first.',
    },
  },
  mergeOutdated: {
    title: { nl: 'Een van de bestanden is intussen gewijzigd', en: 'One of the files changed meanwhile' },
    what: {
      nl: 'Daarom is er niets samengevoegd; beide bestanden zijn ongewijzigd gelaten. Bekijk hieronder wat er nu bij komt en kies opnieuw.',
      en: 'So nothing was merged; both files were left as they are. See below what comes in now and choose again.',
    },
  },
  answerUnfit: {
    title: {
      nl: 'Een antwoord past niet bij de vragen van deze samenvoeging',
      en: 'An answer does not fit the questions of this merge',
    },
    what: {
      nl: 'Het gaat om “{where}” in “{path}”. Er is niets samengevoegd; alle bestanden zijn ongewijzigd. Vul bij elke vraag als "choice" in: "mine", "theirs", "base", "both" (alleen bij "canBoth": true) of een eigen waarde als {"value": …}; null laat de vraag open. Zijn de bestanden intussen gewijzigd, voeg dan eerst samen zonder antwoorden: dat geeft de vragen van nu.',
      en: 'It is about “{where}” in “{path}”. Nothing was merged; all files are unchanged. Fill in for each question as "choice": "mine", "theirs", "base", "both" (only with "canBoth": true) or a value of its own as {"value": …}; null leaves the question open. If the files changed meanwhile, merge without answers first: that gives the questions of now.',
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
  exportBelowMinimum: {
    title: { nl: 'Het rapport kan nog niet definitief zijn', en: 'The report cannot be final yet' },
    what: {
      nl: 'Er is geen rapport gemaakt en het register is ongewijzigd. De beheerder van deze computer heeft vastgelegd dat ook punten buiten artikel 30 behandeld moeten zijn; {count} zijn dat nog niet. Vul ze in, licht ze toe of accepteer ze met een reden, of maak een concept.',
      en: 'No report was made and the register is unchanged. The administrator of this computer settled that points outside Article 30 must be dealt with too; {count} are not yet. Fill them in, explain or accept them with a reason, or make a draft.',
    },
  },
  switchedOff: {
    title: { nl: 'Dit is op deze computer uitgezet', en: 'This is switched off on this computer' },
    what: {
      nl: 'De beheerder van deze computer heeft deze mogelijkheid uitgezet ({feature}). Er is niets gewijzigd. Wat is vastgelegd, staat bij Instellingen; vraag het zo nodig aan de beheerder.',
      en: 'The administrator of this computer switched this off ({feature}). Nothing was changed. Settings show what was settled; ask the administrator where it is needed.',
    },
  },
  settledByAdministrator: {
    title: { nl: 'Dit is door de beheerder vastgelegd', en: 'This was settled by the administrator' },
    what: {
      nl: 'Op deze computer geldt wat de beheerder heeft vastgelegd; een andere keuze is hier niet mogelijk. Er is niets gewijzigd.',
      en: 'What the administrator settled holds on this computer; no other choice is possible here. Nothing was changed.',
    },
  },
  documentOpen: {
    title: {
      nl: 'Het document is geopend in een ander programma',
      en: 'The document is open in another program',
    },
    what: {
      nl: '“{path}” is geopend, vermoedelijk in Word of LibreOffice, en is niet vervangen. Er is geen half rapport achtergebleven. Sluit het daar en exporteer opnieuw, of kies een andere naam. Is het nergens meer geopend, verwijder dan het verborgen bestand ernaast waarvan de naam begint met ~$ of .~lock.',
      en: '“{path}” is open, probably in Word or LibreOffice, and was not replaced. No half report was left behind. Close it there and export again, or choose another name. If it is open nowhere any more, remove the hidden file beside it whose name starts with ~$ or .~lock.',
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
