import type { ManualChapter } from './blocks';
import { facts, list, section, see, text } from './blocks';
import { lockingSection } from './locking';

/** Where things are kept, and how people work in one file. */
export const work: ManualChapter = {
  id: 'work',
  title: { nl: 'Werken met het register', en: 'Working with the register' },
  sections: [
    section(
      'files',
      ['Waar alles staat', 'Where everything is kept'],
      text(
        'Het register is één bestand (.ropa.json), op de plaats die bij het opslaan is gekozen. Zolang het open is, staat er een klein bestand naast (.open) met wie het open heeft. Al het andere staat in het eigen profiel op deze computer:',
        'The register is one file (.ropa.json), in the place chosen when saving. While it is open a small file (.open) beside it says who has it open. Everything else is in the own profile on this computer:',
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
          [
            'de instellingen, de bewaarde weergaven en de lijst van recente bestanden',
            'the settings, the saved views and the list of recent files',
          ],
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
          ['reports', 'reports'],
          [
            'hoeveel bladzijden hoofdstukken van rapporten tellen, zonder hun tekst',
            'how many pages chapters of reports take, without their text',
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
        'Kies “Een reservekopie openen…” in het menu Bestand. De pagina zegt per versie hoeveel er anders is dan nu. Kies “Bekijken” om haar te lezen of “Terugzetten” om haar terug te halen: eerst staat er wat verandert. De versie van nu wordt dan zelf een reservekopie, de geschiedenis en de leveringen blijven, en terugzetten is ongedaan te maken.',
        'Choose “Open a backup…” in the File menu. The page says of each version how much is different from now. Choose “Look” to read it or “Put back” to bring it back: first it says what changes. The version of now then becomes a backup itself, history and deliveries stay, and putting back can be undone.',
      ),
      see('notOpened', 'files', 'settings'),
    ),
    lockingSection,
    section(
      'sharing',
      ['Samen in één bestand', 'Together in one file'],
      text(
        'Zet het bestand op een gedeelde map. Ieder opent het met het eigen programma; niemand wordt buitengesloten.',
        'Put the file in a shared folder. Everyone opens it with their own program; nobody is locked out.',
      ),
      list(
        [
          'De statusregel zegt wie dit bestand ook open heeft, en op welke computer. Na een storing verdwijnt die vermelding binnen enkele minuten.',
          'The status line says who has this file open too, and on which computer. After a crash that goes away within a few minutes.',
        ],
        [
          'Wat een ander opslaat, komt vanzelf op het scherm; wat in een formulier is getypt, blijft staan. Wijzigingen van verschillende velden komen bij elkaar. Alleen waar twee mensen hetzelfde veld wijzigden, vraagt het programma wat er moet blijven.',
          'What somebody else saves comes on screen by itself; what is typed in a form stays. Changes of different fields come together. Only where two people changed the same field, the program asks what is to stay.',
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
        'Terug te nemen is wat in dit venster is opgeslagen sinds het register openging; elke keer terugnemen is zelf een wijziging in de geschiedenis. Heeft een ander hetzelfde veld sindsdien gewijzigd, dan wordt niets teruggenomen. Het wissen van een naam is nooit ongedaan te maken.',
        'What was saved in this window since the register was opened can be taken back; each time is itself a change in the history. Where somebody else changed the same field since, nothing is taken back. Erasing a name can never be undone.',
      ),
      text(
        'Regels worden niet verwijderd maar beëindigd; zij blijven te vinden.',
        'Records are not deleted but ended; they can still be found.',
      ),
      see('history', 'backups'),
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
          'Zoek op woorden, of kies wie, welke regel en welke dagen. Bij elke wijziging is te zien hoe het register toen was.',
          'Search for words, or choose who, which record and which days. At each change one can see how the register was then.',
        ],
        [
          'Twee momenten zijn te vergelijken (A en B). Een eerdere stand is alleen te lezen.',
          'Two moments can be compared (A and B). An earlier state can only be read.',
        ],
        [
          '“Controleren” zegt of de geschiedenis op elkaar aansluit. Met de vingerafdruk uit een rapport blijkt ook of de hele geschiedenis is vervangen. Een tijd die nog moet komen, wordt gemeld.',
          '“Verify” says whether the history is linked. With the fingerprint of a report it also shows whether the whole history was replaced. A time that is still to come is told.',
        ],
        [
          '“Naam wissen” maakt een naam in de geschiedenis onleesbaar. Het register zelf, reservekopieën en verstuurde rapporten veranderen niet mee. Op de opdrachtregel: ropa erase, dat ook zegt waar de naam nog staat.',
          '“Erase a name” makes a name in the history unreadable. The register itself, backups and reports sent do not change with it. On the command line: ropa erase, which also says where the name still stands.',
        ],
      ),
      see('report', 'undo'),
    ),
    section(
      'merging',
      ['Twee versies samenvoegen', 'Merging two versions'],
      text(
        'Zijn er twee versies van hetzelfde register, bijvoorbeeld na werken zonder netwerk, dan worden zij veld voor veld samengevoegd. Kies “Een bestand samenvoegen…” in het menu Bestand, of sleep de andere versie naar het venster. Staat er een tweede versie naast het bestand, dan biedt het programma haar zelf aan.',
        'Where there are two versions of the same register, for example after working without a network, they are merged field by field. Choose “Merge a file…” in the File menu, or drop the other version on the window. Where a second version stands beside the file, the program offers it by itself.',
      ),
      text(
        'Eerst staat er wat erbij komt, wat blijft en waar een keuze nodig is: alleen waar beide hetzelfde veld wijzigden. Wat er niet bij moet komen, is uit te zetten. Er wordt niets geschreven voordat elke vraag is beantwoord. Samenvoegen is ongedaan te maken; het andere bestand blijft zoals het is. Stopte git bij vragen, vul dan in het bestand .conflicts.json ernaast de keuzen in en geef ropa git-resolve met de naam van het register.',
        'First it says what comes in, what stays and where a choice is needed: only where both changed the same field. What is not to come in can be switched off. Nothing is written before every question is answered. Merging can be undone; the other file stays as it is. Where git stopped at questions, fill in the choices in the .conflicts.json file beside it and give ropa git-resolve with the name of the register.',
      ),
      see('extract', 'sharing'),
    ),
    section(
      'extract',
      ['Een uittreksel', 'An extract'],
      text(
        'Een uittreksel is een registerbestand van een deel: één afdeling, wat voor één opdrachtgever wordt verwerkt, of gekozen regels. Het kan elders worden bijgewerkt en daarna weer worden samengevoegd; wat het weglaat, telt dan niet als verwijderd.',
        'An extract is a register file of a part: one department, what is processed on behalf of one customer, or chosen entries. It can be edited elsewhere and then merged back; what it leaves out does not count as removed then.',
      ),
      text(
        'Kies “Uittreksel maken…” in het menu Bestand, of kies regels in de lijst van verwerkingen en dan “Uittreksel…”. Eerst staat er wat niet meegaat. De geschiedenis en de leveringen gaan nooit mee, en een uittreksel voor een opdrachtgever noemt geen andere. Boven elke pagina van een uittreksel staat dat het er een is.',
        'Choose “Make an extract…” in the File menu, or choose entries in the list of activities and then “Extract…”. First it says what is left out. History and deliveries never go along, and an extract for a customer names no other. Above every page of an extract it says that it is one.',
      ),
      see('merging'),
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
        [
          'Zonder vragen (MSI, stil verwijderen, deb, rpm) blijven alle profielen en het bestand met beheerinstellingen staan. De beheerder kan die mappen zelf verwijderen.',
          'Without questions (MSI, silent removal, deb, rpm) all profiles and the file with managed settings stay. The administrator can remove those folders.',
        ],
        [
          'De opdrachtregel bewaart bladzijdetellingen in een eigen map: %LOCALAPPDATA%\\verwerkingsregister, ~/Library/Caches/verwerkingsregister of ~/.cache/verwerkingsregister.',
          'The command line keeps page counts in a folder of its own: %LOCALAPPDATA%\\verwerkingsregister, ~/Library/Caches/verwerkingsregister or ~/.cache/verwerkingsregister.',
        ],
      ),
      see('files', 'policy'),
    ),
  ],
};
