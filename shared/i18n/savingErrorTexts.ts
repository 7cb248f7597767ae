import type { ErrorText } from './errorTexts';

/** Failures of the disk and while a file is written; the version on the disk is always still there. */
export const savingErrorTexts = {
  fileIsFolder: {
    title: { nl: 'Dit is een map, geen bestand', en: 'This is a folder, not a file' },
    what: {
      nl: '“{path}” is een map. Er is niets gewijzigd. Kies een bestand, of geef een andere naam.',
      en: '“{path}” is a folder. Nothing was changed. Choose a file, or give another name.',
    },
  },
  fileNoAccess: {
    title: { nl: 'Geen toegang tot het bestand', en: 'No access to the file' },
    what: {
      nl: '“{path}” mag niet worden gelezen of gewijzigd: het is alleen-lezen, of de rechten ontbreken. Het bestand is ongewijzigd; wijzigingen staan nog in dit programma. Vraag de beheerder om rechten, of sla op onder een andere naam.',
      en: '“{path}” may not be read or changed: it is read-only, or the permissions are missing. The file is unchanged; changes are still in this program. Ask the administrator for permission, or save under another name.',
    },
  },
  fileExists: {
    title: { nl: 'Er is al een bestand met deze naam', en: 'There is a file of this name already' },
    what: {
      nl: '“{path}” bestaat al en is ongewijzigd. Kies een andere naam, of kies uitdrukkelijk voor vervangen.',
      en: '“{path}” exists already and is unchanged. Choose another name, or expressly choose to replace it.',
    },
  },
  fileChanged: {
    title: { nl: 'Iemand anders heeft het bestand gewijzigd', en: 'Somebody else changed the file' },
    what: {
      nl: '“{path}” is anders dan toen het werd gelezen. Er is niets overschreven; de eigen wijzigingen staan nog in dit programma. Lees het bestand opnieuw en sla daarna op, of sla op onder een andere naam.',
      en: '“{path}” is different from when it was read. Nothing was overwritten; the own changes are still in this program. Read the file again and then save, or save under another name.',
    },
  },
  fileGone: {
    title: { nl: 'Het bestand staat er niet meer', en: 'The file is no longer there' },
    what: {
      nl: '“{path}” is verplaatst, verwijderd of nu niet bereikbaar. Er is niets opnieuw aangemaakt; alles staat nog in dit programma. Verbind de schijf of het netwerk en sla opnieuw op, of sla op onder een andere naam.',
      en: '“{path}” was moved or removed, or cannot be reached now. Nothing was created again; everything is still in this program. Connect the disk or network and save again, or save under another name.',
    },
  },
  fileBusy: {
    title: { nl: 'Een ander programma gebruikt het bestand', en: 'Another program is using the file' },
    what: {
      nl: '“{path}” wordt nu door een ander programma gelezen of opgeslagen. Het bestand is ongewijzigd; wijzigingen staan nog in dit programma. Wacht even en probeer het opnieuw.',
      en: '“{path}” is being read or saved by another program now. The file is unchanged; changes are still in this program. Wait a moment and try again.',
    },
  },
  fileInUse: {
    title: { nl: 'Het bestand kon niet worden vervangen', en: 'The file could not be replaced' },
    what: {
      nl: 'Een ander programma, zoals een virusscanner of synchronisatie, houdt “{path}” vast. Dat bestand is ongewijzigd. De nieuwe versie is bewaard als “{keptIn}”. Probeer opnieuw op te slaan, of open de bewaarde versie.',
      en: 'Another program, such as a virus scanner or synchronisation, holds “{path}”. That file is unchanged. The new version was kept as “{keptIn}”. Try to save again, or open the kept version.',
    },
  },
  folderMissing: {
    title: { nl: 'De map is niet gevonden', en: 'The folder was not found' },
    what: {
      nl: 'De map van “{path}” bestaat niet of is nu niet bereikbaar. Er is niets opgeslagen; alles staat nog in dit programma. Maak de map of verbind de schijf, of kies een andere map.',
      en: 'The folder of “{path}” does not exist or cannot be reached now. Nothing was saved; everything is still in this program. Make the folder or connect the disk, or choose another folder.',
    },
  },
  diskFull: {
    title: { nl: 'De schijf is vol', en: 'The disk is full' },
    what: {
      nl: 'Er is geen ruimte voor “{path}”, of het quotum is bereikt. De vorige versie is ongewijzigd; wijzigingen staan nog in dit programma. Maak ruimte en probeer het opnieuw, of sla op een andere schijf op.',
      en: 'There is no room for “{path}”, or the quota was reached. The previous version is unchanged; changes are still in this program. Make room and try again, or save on another disk.',
    },
  },
  diskReadOnly: {
    title: { nl: 'De schijf is alleen-lezen', en: 'The disk is read-only' },
    what: {
      nl: 'Op de schijf van “{path}” kan niet worden geschreven. Het bestand is ongewijzigd; wijzigingen staan nog in dit programma. Sla op een andere schijf op.',
      en: 'The disk of “{path}” cannot be written. The file is unchanged; changes are still in this program. Save on another disk.',
    },
  },
  pathTooLong: {
    title: { nl: 'De naam is te lang', en: 'The name is too long' },
    what: {
      nl: 'De naam of het pad “{path}” is langer dan de schijf toelaat. Er is niets gewijzigd. Kies een kortere naam, of een map die minder diep ligt.',
      en: 'The name or path “{path}” is longer than the disk allows. Nothing was changed. Choose a shorter name, or a folder that is less deep.',
    },
  },
  fileOtherRegister: {
    title: { nl: 'Op die plek staat nu een ander register', en: 'Another register is in that place now' },
    what: {
      nl: 'Iemand heeft “{path}” vervangen door een ander register. Er is niets overschreven; wat is ingevuld staat nog in dit programma. Sla op onder een andere naam, of open het bestand opnieuw.',
      en: 'Somebody replaced “{path}” by another register. Nothing was overwritten; what was filled in is still in this program. Save under another name, or open the file again.',
    },
  },
  mergeIntoExtract: {
    title: { nl: 'Een uittreksel neemt niets anders op', en: 'An extract takes in nothing else' },
    what: {
      nl: 'Dit bestand is een deel van een register, en “{path}” is het hele register of een ander deel. Er is niets gewijzigd. Open het hele register en voeg dit bestand daarin samen.',
      en: 'This file is a part of a register, and “{path}” is the whole register or another part. Nothing was changed. Open the whole register and merge this file into it.',
    },
  },
  notWordName: {
    title: {
      nl: 'Een rapport heeft een naam op .docx nodig',
      en: 'A report needs a name that ends in .docx',
    },
    what: {
      nl: '“{path}” is geen naam van een Word-document. Er is niets gemaakt of overschreven. Kies een naam die eindigt op .docx.',
      en: '“{path}” is not the name of a Word document. Nothing was made or overwritten. Choose a name that ends in .docx.',
    },
  },
  exportTooLarge: {
    title: {
      nl: 'Het register is te groot voor één document',
      en: 'The register is too large for one document',
    },
    what: {
      nl: 'Het maken van “{path}” vroeg meer geheugen dan een export mag gebruiken. Het register is ongewijzigd en er is geen half rapport achtergebleven. Ongeveer 10.000 verwerkingen gaan in één document en Word opent er ongeveer 5.000; maak het rapport per organisatie of afdeling.',
      en: 'Making “{path}” took more memory than an export may use. The register is unchanged and no half report was left behind. About 10,000 activities fit in one document and Word opens about 5,000; make the report per organisation or department.',
    },
  },
  fileFailed: {
    title: {
      nl: 'Het bestand kon niet worden gelezen of geschreven',
      en: 'The file could not be read or written',
    },
    what: {
      nl: 'De schijf of het netwerk gaf een fout bij “{path}”. Er is niets overschreven. Controleer of dit een gewoon bestand is en of de verbinding werkt, en probeer het opnieuw; wat in het programma is ingevuld, kan onder een andere naam worden opgeslagen. ({reason})',
      en: 'The disk or network reported an error for “{path}”. Nothing was overwritten. Check that this is an ordinary file and that the connection works, and try again; what was filled in in the program can be saved under another name. ({reason})',
    },
  },
  backupFailed: {
    title: { nl: 'Opgeslagen, maar zonder reservekopie', en: 'Saved, but without a backup' },
    what: {
      nl: 'De vorige versie kon niet worden bewaard in “{path}”. De nieuwe versie staat wel in het bestand. Maak ruimte of herstel de rechten van die map; tot dan is er geen weg terug naar eerdere versies. ({reason})',
      en: 'The previous version could not be kept in “{path}”. The new version is in the file. Make room or repair the permissions of that folder; until then there is no way back to earlier versions. ({reason})',
    },
  },
  unsavedWorkUnreadable: {
    title: { nl: 'Bewaard werk is niet te lezen', en: 'Kept work cannot be read' },
    what: {
      nl: '“{path}” staat bij het niet-opgeslagen werk, maar is daar niet als zodanig te lezen. Het register en het overige werk zijn ongewijzigd, en dit bestand blijft staan. Bekijk het in een teksteditor, of verplaats het. ({reason})',
      en: '“{path}” is among the unsaved work but cannot be read as such. The register and the other work are unchanged, and this file stays where it is. Look at it in a text editor, or move it. ({reason})',
    },
  },
  settingsDamaged: {
    title: { nl: 'De instellingen zijn opnieuw begonnen', en: 'The settings were started afresh' },
    what: {
      nl: '“{path}” was niet te lezen. Registers zijn ongewijzigd. Het oude bestand is bewaard als “{keptIn}”. Kies taal en weergave opnieuw bij Instellingen.',
      en: '“{path}” could not be read. Registers are unchanged. The old file was kept as “{keptIn}”. Choose language and appearance again under Settings.',
    },
  },
} as const satisfies Readonly<Record<string, ErrorText>>;
