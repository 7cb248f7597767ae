import type { ManualChapter } from './blocks';
import { facts, list, section, see, text } from './blocks';

/** For whoever looks after the computers on which the program runs. */
export const administration: ManualChapter = {
  id: 'administration',
  title: { nl: 'Voor de beheerder', en: 'For the administrator' },
  sections: [
    section(
      'policy',
      ['Beheerinstellingen', 'Managed settings'],
      text(
        'Eén bestand per computer legt instellingen vast voor iedereen die er werkt, in het venster en op de opdrachtregel. Wat vastligt, staat bij Instellingen onder “Beheer”. Zonder dit bestand ligt niets vast.',
        'One file per computer settles settings for everybody who works on it, in the window and on the command line. What is settled stands under “Administration” in the settings. Without this file nothing is settled.',
      ),
      facts(
        [
          ['Windows', 'Windows'],
          [
            'C:\\Program Files\\Verwerkingsregister\\policy.json',
            'C:\\Program Files\\Verwerkingsregister\\policy.json',
          ],
        ],
        [
          ['macOS', 'macOS'],
          [
            '/Library/Application Support/Verwerkingsregister/policy.json',
            '/Library/Application Support/Verwerkingsregister/policy.json',
          ],
        ],
        [
          ['Linux', 'Linux'],
          ['/etc/verwerkingsregister/policy.json', '/etc/verwerkingsregister/policy.json'],
        ],
      ),
      text(
        'Alleen de beheerder mag het bestand en de map ervan kunnen wijzigen, en het mag geen koppeling zijn; anders wordt het niet gebruikt. Het is JSON met minstens {"version": 1}. Het schema policy.schema.json staat bij het programma.',
        'Only the administrator may be able to change the file and its folder, and it may not be a link; else it is not used. It is JSON with at least {"version": 1}. The schema policy.schema.json stands with the program.',
      ),
      facts(
        [
          ['language', 'language'],
          [
            'nl of en: de taal zolang iemand er geen heeft gekozen; op de opdrachtregel zonder --lang',
            'nl or en: the language as long as a person chose none; on the command line without --lang',
          ],
        ],
        [
          ['defaultFolder', 'defaultFolder'],
          [
            'de map waarin vensters voor openen en opslaan beginnen',
            'the folder in which dialogs for opening and saving start',
          ],
        ],
        [
          ['reportTemplate', 'reportTemplate'],
          [
            'het .docx- of .dotx-bestand dat elk Word-rapport zijn huisstijl geeft; een ander is dan niet te kiezen',
            'the .docx or .dotx that gives every Word report its look; no other can be chosen then',
          ],
        ],
        [
          ['minimumRuleLevel', 'minimumRuleLevel'],
          [
            'A30, LAW of GP: tot welk niveau elk open punt een vastgelegde reden nodig heeft voor een definitief rapport, en ropa check met 1 eindigt; er wordt niets door verborgen',
            'A30, LAW or GP: down to which level each open point needs a recorded reason for a final report, and ropa check ends with 1; nothing is hidden by it',
          ],
        ],
        [
          ['encryptionRequired', 'encryptionRequired'],
          [
            'true: een register wordt alleen met een wachtwoordzin opgeslagen, en niet-opgeslagen werk alleen van een vergrendeld register bewaard; een leesbaar register is nog te openen',
            'true: a register is saved with a passphrase only, and unsaved work kept of a locked register only; a readable one can still be opened',
          ],
        ],
        [
          ['unsavedWorkDays', 'unsavedWorkDays'],
          [
            'na hoeveel dagen niet-opgeslagen werk uit het profiel verdwijnt; zonder deze sleutel nooit vanzelf',
            'after how many days unsaved work goes from the profile; without this key never by itself',
          ],
        ],
        [
          ['backupVersions, backupDays', 'backupVersions, backupDays'],
          [
            'hoeveel laatste versies van elk register blijven (10), en van hoeveel dagen de eerste (30); beide 0 bewaart er geen en verwijdert bij de volgende opslag wat er was',
            'how many last versions of each register stay (10), and of how many days the first (30); both 0 keeps none and removes at the next save what there was',
          ],
        ],
        [
          ['featuresOff', 'featuresOff'],
          [
            'wat uit staat: wordReport, pdf, houseTemplate, extract, merge, eraseName, portable, commandLine',
            'what is off: wordReport, pdf, houseTemplate, extract, merge, eraseName, portable, commandLine',
          ],
        ],
      ),
      text(
        'Klopt een sleutel niet, dan gelden de andere wel, en zeggen het venster en de opdrachtregel welke het is. Voor die sleutel geldt de veilige standaard: een foute encryptionRequired telt als true. Is het bestand geen JSON, van een andere versie of niet beschermd, dan geldt niets ervan en wordt dat gemeld.',
        'Where a key is wrong the others hold, and the window and the command line say which it is. The safe default holds for that key: a wrong encryptionRequired counts as true. Where the file is no JSON, of another version or not protected, nothing of it holds and that is said.',
      ),
      see('settings', 'files'),
    ),
    section(
      'installed-command-line',
      ['De opdrachtregel van een installatie', 'The command line of an installation'],
      text(
        'Dezelfde controles, rapporten en samenvoegingen gaan zonder venster, voor scripts en taken. ropa --help noemt alle opdrachten. Afsluitcode 0: goed; 1: bevindingen of vragen; 2: niet gelukt, met één regel op stderr.',
        'The same checks, reports and merges go without a window, for scripts and tasks. ropa --help lists all commands. Exit code 0: good; 1: findings or questions; 2: could not do it, with one line on stderr.',
      ),
      facts(
        [
          ['Windows', 'Windows'],
          [
            'ropa.cmd naast Verwerkingsregister, in de map van de installatie',
            'ropa.cmd beside Verwerkingsregister, in the folder of the installation',
          ],
        ],
        [
          ['macOS', 'macOS'],
          [
            '/Applications/Verwerkingsregister.app/Contents/Resources/ropa',
            '/Applications/Verwerkingsregister.app/Contents/Resources/ropa',
          ],
        ],
        [
          ['Linux (deb, rpm)', 'Linux (deb, rpm)'],
          ['ropa', 'ropa'],
        ],
        [
          ['AppImage', 'AppImage'],
          [
            'het AppImage-bestand met --cli -- en daarachter de opdracht',
            'the AppImage file with --cli -- and the command behind it',
          ],
        ],
      ),
      list(
        [
          'De opdrachtregel gebruikt het profiel van het venster niet en stoort een geopend venster niet.',
          'The command line does not use the profile of the window and leaves an open window alone.',
        ],
        [
          'Op Linux draait zij niet als root: Chromium weigert dat met zijn beveiliging aan.',
          'On Linux it does not run as root: Chromium refuses that with its protection on.',
        ],
      ),
      see('policy'),
    ),
  ],
};
