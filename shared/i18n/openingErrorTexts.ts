import type { ErrorText } from './errorTexts';

/** Failures while a file is read: nothing was written, so the file is as it was. */
export const openingErrorTexts = {
  fileMissing: {
    title: { nl: 'Het bestand is niet gevonden', en: 'The file was not found' },
    what: {
      nl: '“{path}” bestaat niet of is nu niet bereikbaar. Er is niets gewijzigd of aangemaakt. Controleer of de schijf of het netwerk verbonden is, of kies een ander bestand.',
      en: '“{path}” does not exist or cannot be reached now. Nothing was changed or created. Check that the disk or network is connected, or choose another file.',
    },
  },
  fileEmpty: {
    title: { nl: 'Het bestand is leeg', en: 'The file is empty' },
    what: {
      nl: 'Er staat niets in “{path}”. Dit gebeurt bij een volle schijf of een onderbroken synchronisatie. Het bestand is ongewijzigd. Zet een reservekopie terug of kies een ander bestand.',
      en: 'There is nothing in “{path}”. This happens with a full disk or an interrupted synchronisation. The file is unchanged. Put back a backup or choose another file.',
    },
  },
  fileUtf16: {
    title: { nl: 'Het bestand heeft een andere tekencodering', en: 'The file has another text encoding' },
    what: {
      nl: '“{path}” is opgeslagen als UTF-16 (ook wel “Unicode”); een register is UTF-8. Het bestand is ongewijzigd. Open het in een teksteditor en sla het op als UTF-8.',
      en: '“{path}” was saved as UTF-16 (also called “Unicode”); a register is UTF-8. The file is unchanged. Open it in a text editor and save it as UTF-8.',
    },
  },
  fileHasNul: {
    title: { nl: 'Het bestand is beschadigd', en: 'The file is damaged' },
    what: {
      nl: 'Er staan nul-tekens in “{path}”, zoals na een stroomstoring; of het is geen tekstbestand. Het bestand is ongewijzigd. Zet een reservekopie terug of kies een ander bestand.',
      en: 'There are NUL characters in “{path}”, as after a power cut; or it is not a text file. The file is unchanged. Put back a backup or choose another file.',
    },
  },
  fileNotUtf8: {
    title: { nl: 'Het bestand heeft een andere tekencodering', en: 'The file has another text encoding' },
    what: {
      nl: '“{path}” is geen geldige UTF-8; letters met accenten zouden verloren gaan. Het bestand is ongewijzigd. Open het in een teksteditor, kies de goede codering en sla het op als UTF-8.',
      en: '“{path}” is not valid UTF-8; accented letters would be lost. The file is unchanged. Open it in a text editor, choose the right encoding and save it as UTF-8.',
    },
  },
  fileHasMergeMarkers: {
    title: { nl: 'Het bestand is niet af samengevoegd', en: 'The file was not completely merged' },
    what: {
      nl: 'Op regel {line} van “{path}” staat een samenvoegteken van git: twee versies staan door elkaar. Het bestand is ongewijzigd. Los het conflict eerst op in git, of open een van beide versies.',
      en: 'Line {line} of “{path}” has a merge marker of git: two versions are mixed. The file is unchanged. Resolve the conflict in git first, or open one of the two versions.',
    },
  },
  fileNotJson: {
    title: { nl: 'Het bestand is beschadigd of geen JSON', en: 'The file is damaged or not JSON' },
    what: {
      nl: '“{path}” is leesbaar tot regel {line}, teken {column}. Houdt het daar op, dan is het afgekapt door een volle schijf of een onderbroken synchronisatie. Het bestand is ongewijzigd. Zet een reservekopie terug of kies een ander bestand.',
      en: '“{path}” can be read up to line {line}, character {column}. If it ends there, it was cut off by a full disk or an interrupted synchronisation. The file is unchanged. Put back a backup or choose another file.',
    },
  },
  fileDuplicateKey: {
    title: { nl: 'Een gegeven staat twee keer in het bestand', en: 'A value stands twice in the file' },
    what: {
      nl: 'Op regel {line} van “{path}” staat “{key}” voor de tweede keer in hetzelfde onderdeel, en welke van de twee geldt is niet te zien. Het bestand is ongewijzigd. Verwijder een van beide in een teksteditor, of zet een reservekopie terug.',
      en: 'On line {line} of “{path}”, “{key}” stands for the second time in the same part, and which of the two counts cannot be seen. The file is unchanged. Remove one of them in a text editor, or put back a backup.',
    },
  },
  fileForbiddenKey: {
    title: { nl: 'Het bestand bevat een onveilige naam', en: 'The file contains an unsafe name' },
    what: {
      nl: 'Op regel {line} van “{path}” staat de naam “{key}”. Dit programma schrijft die nooit; hij kan zijn toegevoegd om schade te doen. Het bestand is niet geopend en ongewijzigd. Vraag na waar het vandaan komt, of zet een reservekopie terug.',
      en: 'Line {line} of “{path}” has the name “{key}”. This program never writes it; it may have been added to do harm. The file was not opened and is unchanged. Ask where it came from, or put back a backup.',
    },
  },
  fileUnsafeNumber: {
    title: { nl: 'Een getal is niet precies te bewaren', en: 'A number cannot be kept exactly' },
    what: {
      nl: 'Het getal {value} op regel {line} van “{path}” zou bij het opslaan veranderen. Het bestand is ongewijzigd. Verbeter het getal in een teksteditor, of zet het als tekst tussen aanhalingstekens.',
      en: 'The number {value} on line {line} of “{path}” would change when saved. The file is unchanged. Correct the number in a text editor, or write it as text between quotation marks.',
    },
  },
  fileTooDeep: {
    title: { nl: 'Het bestand is te diep genest', en: 'The file is nested too deeply' },
    what: {
      nl: '“{path}” heeft meer dan {limit} niveaus in elkaar; een register heeft er veel minder. Het bestand is ongewijzigd. Vraag na waar het vandaan komt, of kies een ander bestand.',
      en: '“{path}” has more than {limit} levels inside each other; a register has far fewer. The file is unchanged. Ask where it came from, or choose another file.',
    },
  },
  fileTooLarge: {
    title: { nl: 'Het register is te groot', en: 'The register is too large' },
    what: {
      nl: '“{path}” zou {megabytes} MB zijn of is dat al; de grens is {limit} MB. Het bestand is ongewijzigd. Kies een ander bestand, of verdeel het register over meer bestanden.',
      en: '“{path}” is or would become {megabytes} MB; the limit is {limit} MB. The file is unchanged. Choose another file, or divide the register over more files.',
    },
  },
  fileLarge: {
    title: { nl: 'Het register is groot', en: 'The register is large' },
    what: {
      nl: '“{path}” is {megabytes} MB; de grens is {limit} MB. Openen en opslaan duren daardoor seconden. Maak uittreksels per afdeling, of begin een nieuw bestand zonder de oude geschiedenis.',
      en: '“{path}” is {megabytes} MB; the limit is {limit} MB. Opening and saving take seconds because of that. Make an extract for each department, or begin a new file without the old history.',
    },
  },
  fileNotRegister: {
    title: { nl: 'Dit bestand is geen verwerkingsregister', en: 'This file is not a register of processing' },
    what: {
      nl: '“{path}” is een ander soort JSON-bestand. Het bestand is ongewijzigd. Kies een bestand dat eindigt op .ropa.json.',
      en: '“{path}” is another kind of JSON file. The file is unchanged. Choose a file that ends in .ropa.json.',
    },
  },
  fileWrongShape: {
    title: { nl: 'Een deel van het bestand klopt niet', en: 'A part of the file is not right' },
    what: {
      nl: 'In “{path}” staat op de plek “{where}” iets anders dan een register daar heeft. Het bestand is niet geopend en ongewijzigd. Verbeter die plek in een teksteditor, of zet een reservekopie terug. ({problem})',
      en: 'In “{path}”, the place “{where}” has something else than a register has there. The file was not opened and is unchanged. Correct that place in a text editor, or put back a backup. ({problem})',
    },
  },
  fileDuplicateId: {
    title: { nl: 'Twee onderdelen hebben hetzelfde kenmerk', en: 'Two records have the same id' },
    what: {
      nl: 'Het kenmerk {id} komt in “{path}” twee keer voor, zoals wanneer een onderdeel met de hand is gekopieerd. Het bestand is ongewijzigd. Geef een van beide een nieuw kenmerk in een teksteditor, of zet een reservekopie terug.',
      en: 'The id {id} occurs twice in “{path}”, as when a record was copied by hand. The file is unchanged. Give one of them a new id in a text editor, or put back a backup.',
    },
  },
  fileNewerVersion: {
    title: {
      nl: 'Het bestand is gemaakt met een nieuwere versie van dit programma',
      en: 'The file was made by a newer version of this program',
    },
    what: {
      nl: '“{path}” heeft versie {version} van het bestandsformaat. Opslaan zou gegevens weglaten die dit programma niet kent; het bestand is ongewijzigd en alleen te lezen. Installeer de nieuwe versie om te wijzigen.',
      en: '“{path}” has version {version} of the file format. Saving would leave out what this program does not know; the file is unchanged and can only be read. Install the new version to make changes.',
    },
  },
} as const satisfies Readonly<Record<string, ErrorText>>;
