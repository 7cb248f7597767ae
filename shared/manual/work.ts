import type { ManualChapter } from './blocks';
import { facts, list, section, see, steps, text } from './blocks';

/** Where things are kept, how people work in one file, and how the register leaves the program. */
export const work: ManualChapter = {
  id: 'work',
  title: { nl: 'Werken met het register', en: 'Working with the register' },
  sections: [
    section(
      'files',
      ['Waar alles staat', 'Where everything is kept'],
      text(
        'Het register is één bestand (.ropa.json), op de plaats die bij het opslaan is gekozen. Al het andere staat in het eigen profiel op deze computer:',
        'The register is one file (.ropa.json), in the place chosen when saving. Everything else is in the own profile on this computer:',
      ),
      facts(
        [
          ['Windows', 'Windows'],
          ['%APPDATA%\\Verwerkingsregister', '%APPDATA%\\Verwerkingsregister'],
        ],
        [
          ['macOS', 'macOS'],
          [
            '~/Library/Application Support/Verwerkingsregister',
            '~/Library/Application Support/Verwerkingsregister',
          ],
        ],
        [
          ['Linux', 'Linux'],
          ['~/.config/Verwerkingsregister', '~/.config/Verwerkingsregister'],
        ],
        [
          ['Draagbare uitvoering', 'Portable edition'],
          [
            'de map Verwerkingsregister-data naast het programma',
            'the folder Verwerkingsregister-data beside the program',
          ],
        ],
      ),
      facts(
        [
          ['settings.json', 'settings.json'],
          ['de instellingen en de lijst van recente bestanden', 'the settings and the list of recent files'],
        ],
        [
          ['unsaved', 'unsaved'],
          ['werk dat nog niet is opgeslagen', 'work that has not been saved yet'],
        ],
        [
          ['backups', 'backups'],
          [
            'van elk register de laatste tien versies, en daarvoor de eerste van elk van dertig dagen',
            'of each register the last ten versions, and before those the first of each of thirty days',
          ],
        ],
        [
          ['logs', 'logs'],
          [
            'technische fouten, nooit wat in een register staat',
            'technical errors, never what stands in a register',
          ],
        ],
      ),
      see('backups'),
    ),
    section(
      'backups',
      ['Reservekopieën', 'Backups'],
      text(
        'Bij elke opslag blijft de versie ervoor bewaard op deze computer, los van het gedeelde bestand. Van elk register blijven de laatste tien versies, en daarvoor de eerste van elk van dertig dagen.',
        'At every save the version before it is kept on this computer, apart from the shared file. Of each register the last ten versions stay, and before those the first of each of thirty days.',
      ),
      text(
        'De pagina met reservekopieën zegt per versie wat er anders is dan nu. Kies “Bekijken” om haar te lezen of “Terugzetten” om haar terug te halen. De versie van nu wordt dan eerst zelf een reservekopie, en terugzetten is ongedaan te maken.',
        'The page with backups says of each version what is different from now. Choose “Look” to read it or “Put back” to bring it back. The version of now then becomes a backup itself first, and putting back can be undone.',
      ),
      see('files', 'settings'),
    ),
    section(
      'sharing',
      ['Samen in één bestand', 'Together in one file'],
      text(
        'Zet het bestand op een gedeelde map. Ieder opent het met het eigen programma; niemand wordt buitengesloten.',
        'Put the file in a shared folder. Everyone opens it with their own program; nobody is locked out.',
      ),
      list(
        [
          'Wie het bestand ook open heeft, staat in de statusregel.',
          'Whoever else has the file open stands in the status line.',
        ],
        [
          'Wat een ander opslaat, komt vanzelf op het scherm. Hebben twee mensen hetzelfde veld gewijzigd, dan vraagt het programma wat er moet blijven.',
          'What somebody else saves comes on screen by itself. When two people changed the same field, the program asks what is to stay.',
        ],
        [
          'Het bestand is leesbare tekst met een vaste volgorde, en past daarom ook in versiebeheer.',
          'The file is readable text in a fixed order, and so also fits version control.',
        ],
        [
          'De naam bij wijzigingen komt uit de instellingen. Het is een opgave, geen bewijs.',
          'The name with changes comes from the settings. It is a statement, not proof.',
        ],
      ),
      see('merging', 'settings'),
    ),
    section(
      'undo',
      ['Ongedaan maken', 'Undo'],
      text(
        'Ctrl Z neemt in een tekstveld letters terug. Daarbuiten neemt Ctrl Z de laatste opgeslagen stap terug, ook een wijziging van veel regels tegelijk. De pijlen boven in het venster zeggen welke stap dat is.',
        'In a text field Ctrl Z takes back letters. Outside it Ctrl Z takes back the last saved step, also a change of many records at once. The arrows at the top of the window say which step that is.',
      ),
      text(
        'Regels worden niet verwijderd maar beëindigd; zij blijven te vinden.',
        'Records are not deleted but ended; they can still be found.',
      ),
    ),
    section(
      'history',
      ['Geschiedenis', 'History'],
      text(
        'Elke keer opslaan voegt toe wie wat wanneer wijzigde, van welke naar welke waarde. De geschiedenis staat in het bestand zelf en reist mee.',
        'Every save adds who changed what when, from which value to which. The history stands in the file itself and travels with it.',
      ),
      list(
        [
          'Kies wie, welke regel en welke dagen. Bij elke wijziging is te zien hoe het register toen was.',
          'Choose who, which record and which days. At each change one can see how the register was then.',
        ],
        [
          'Twee momenten zijn te vergelijken (A en B). Een eerdere stand is alleen te lezen.',
          'Two moments can be compared (A and B). An earlier state can only be read.',
        ],
        [
          '“Controleren” zegt of de geschiedenis op elkaar aansluit. Met de vingerafdruk uit een rapport blijkt ook of de hele geschiedenis is vervangen.',
          '“Verify” says whether the history is linked. With the fingerprint of a report it also shows whether the whole history was replaced.',
        ],
        [
          '“Naam wissen” maakt een naam in de geschiedenis onleesbaar. Het register zelf, reservekopieën en verstuurde rapporten veranderen niet mee.',
          '“Erase a name” makes a name in the history unreadable. The register itself, backups and reports sent do not change with it.',
        ],
      ),
      see('report', 'undo'),
    ),
    section(
      'merging',
      ['Twee versies samenvoegen', 'Merging two versions'],
      text(
        'Zijn er twee versies van hetzelfde register, bijvoorbeeld na werken zonder netwerk, dan worden zij veld voor veld samengevoegd. Alleen waar beide hetzelfde veld wijzigden, is een keuze nodig. Er wordt niets geschreven voordat elke vraag is beantwoord.',
        'Where there are two versions of the same register, for example after working without a network, they are merged field by field. Only where both changed the same field a choice is needed. Nothing is written before every question is answered.',
      ),
      text(
        'Een uittreksel is een registerbestand van een deel, bijvoorbeeld één afdeling. Het kan elders worden bijgewerkt en daarna weer worden samengevoegd.',
        'An extract is a register file of a part, for example one department. It can be kept up elsewhere and then merged again.',
      ),
      text(
        'Op de opdrachtregel: ropa merge EIGEN ANDERE -o RESULTAAT.',
        'On the command line: ropa merge MINE THEIRS -o RESULT.',
      ),
    ),
    section(
      'exporting',
      ['Een rapport maken', 'Making a report'],
      steps(
        ['Kies “Exporteren” en loop na wat openstaat.', 'Choose “Export” and go through what is open.'],
        [
          'Kies voor wie het rapport is, de taal, en of het een concept of definitief is. De taal van het rapport staat los van die van het scherm.',
          'Choose whom the report is for, its language, and whether it is a draft or final. The language of the report is apart from that of the screen.',
        ],
        [
          'Kies een plaats. Het rapport komt er heel of helemaal niet.',
          'Choose a place. The report comes whole or not at all.',
        ],
      ),
      text(
        'Wat leeg is, staat in het rapport als “niet vastgelegd”. Niets wordt weggelaten omdat het leeg is.',
        'What is empty is printed as “not recorded”. Nothing is left out because it is empty.',
      ),
      see('on-request'),
    ),
    section(
      'report',
      ['Een rapport controleren', 'Checking a report'],
      text(
        'Het programma maakt het rapport opnieuw uit de gegevens die erin staan en vergelijkt elke alinea. Bij elke plaats die anders is staat wat de gegevens geven en wat er in het document staat.',
        'The program makes the report again from the data in it and compares every paragraph. At each place that differs it says what the data give and what stands in the document.',
      ),
      text(
        'Is het register open waar het rapport uit komt, dan blijkt ook of dat nog dezelfde versie is.',
        'Where the register of the report is open, it also shows whether that is still the same version.',
      ),
      see('exporting', 'history'),
    ),
    section(
      'removal',
      ['Het programma verwijderen', 'Removing the program'],
      text(
        'Registers zijn documenten van de organisatie en blijven altijd staan.',
        'Registers are documents of the organisation and always stay.',
      ),
      list(
        [
          'Windows: verwijder het programma bij “Apps”. Het vraagt of instellingen, niet-opgeslagen werk en reservekopieën ook weg mogen; zonder antwoord blijven zij.',
          'Windows: remove the program under “Apps”. It asks whether settings, unsaved work and backups may go too; without an answer they stay.',
        ],
        [
          'macOS en Linux: verwijder het programma, en de map van het profiel als die ook weg mag.',
          'macOS and Linux: remove the program, and the folder of the profile if that may go too.',
        ],
        [
          'Draagbare uitvoering: verwijder het programma en de map ernaast.',
          'Portable edition: remove the program and the folder beside it.',
        ],
      ),
      see('files'),
    ),
  ],
};
