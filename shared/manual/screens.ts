import type { ManualChapter } from './blocks';
import { facts, list, section, see, text } from './blocks';

/** What each screen is for, and what can be done there. */
export const screens: ManualChapter = {
  id: 'screens',
  title: { nl: 'De schermen', en: 'The screens' },
  sections: [
    section(
      'start',
      ['Beginscherm', 'Start page'],
      text(
        'Kies wat er te doen is: een register openen, een nieuw register beginnen of het voorbeeld FileLinx bekijken. Een bestand naar het venster slepen opent het ook.',
        'Choose what to do: open a register, start a new one or look at the example FileLinx. Dropping a file on the window opens it too.',
      ),
      list(
        [
          'Recent geopende registers staan rechts; een bestand dat weg is, blijft staan met “bestand niet gevonden”.',
          'Recently opened registers stand at the right; a file that is gone stays with “file not found”.',
        ],
        [
          'Werk dat niet was opgeslagen toen het programma sloot, wordt boven de lijst aangeboden.',
          'Work that was not saved when the program closed is offered above the list.',
        ],
        [
          'Een nieuw register vraagt een titel, en als dat al bekend is de organisatie en de FG. Alles mag open blijven; niets wordt vooraf ingevuld.',
          'A new register asks for a title and, where known, the organisation and the DPO. Everything may stay open; nothing is filled in beforehand.',
        ],
      ),
      see('files'),
    ),
    section(
      'overview',
      ['Overzicht', 'Overview'],
      text(
        'Wat er is, wat ontbreekt en wat opnieuw moet worden bekeken. Per onderdeel van artikel 30 staat een vak voor elke verwerking: gevuld is vastgelegd, een kruis ontbreekt.',
        'What is there, what is missing and what is due for review. For each element of Article 30 there is a mark for every activity: filled is recorded, a cross is missing.',
      ),
      list(
        [
          'Kies een nummer boven de vakken om die verwerking te openen.',
          'Choose a number above the marks to open that activity.',
        ],
        [
          'Kies een regel bij een aantal om de lijst met precies die verwerkingen te zien.',
          'Choose a line beside a number to see the list of exactly those activities.',
        ],
        [
          'Er is geen percentage en geen score: er staat altijd hoeveel van hoeveel.',
          'There is no percentage and no score: it always says how many of how many.',
        ],
      ),
      see('findings'),
    ),
    section(
      'list',
      ['Lijsten', 'Lists'],
      text(
        'Elke lijst toont alle regels van één soort. Zoek in alle velden, filter, sorteer op meer kolommen, groepeer en bewaar een weergave onder een naam.',
        'Every list shows all records of one kind. Search all fields, filter, sort by several columns, group, and save a view under a name.',
      ),
      list(
        [
          'Zoeken let niet op hoofdletters en accenten, en zoekt in beide talen.',
          'Searching ignores capitals and accents, and looks in both languages.',
        ],
        [
          'Kies meer regels om status, eigenaar, afdeling, beoordelingsdatum, maatregel of systeem in één keer te wijzigen. Eerst staat er wat er verandert; één keer ongedaan maken neemt alles terug.',
          'Choose several records to change status, owner, department, review date, measure or system at once. First it says what changes; one undo takes all of it back.',
        ],
        [
          'De vakken a tot g tonen hoe het staat met elk onderdeel van artikel 30.',
          'The marks a to g show how each element of Article 30 stands.',
        ],
        ['De lijst is te kopiëren en af te drukken.', 'The list can be copied and printed.'],
      ),
      see('keys-list'),
    ),
    section(
      'record',
      ['Een regel invullen', 'Filling in a record'],
      text(
        'De onderdelen staan in de volgorde van de wet. Links staat per onderdeel hoe het ervoor staat; naast of onder een veld staat wat er ontbreekt of wordt gevraagd.',
        'The parts stand in the order of the law. At the left each part says how it stands; beside or below a field it says what is missing or asked.',
      ),
      facts(
        [
          ['A30', 'A30'],
          ['Artikel 30 vraagt dit in het register.', 'Article 30 asks for this in the record.'],
        ],
        [
          ['wettelijk', 'legal'],
          [
            'Een ander artikel vraagt dit; het register is een plaats om het te laten zien.',
            'Another article asks for this; the record is a place to show it.',
          ],
        ],
        [
          ['aanbevolen', 'recommended'],
          ['Goede praktijk; geen plicht.', 'Good practice; no duty.'],
        ],
      ),
      list(
        [
          'Niets wordt bewaard in het register voordat “Opslaan” is gekozen. Ondertussen staat het getypte veilig in het eigen profiel.',
          'Nothing goes into the register before “Save” is chosen. Meanwhile what is typed is safe in the own profile.',
        ],
        [
          '“Onbekend” en leeg tellen als ontbrekend; “nee” en “geen” tellen als vastgelegd.',
          '“Unknown” and empty count as missing; “no” and “none” count as recorded.',
        ],
        [
          'Een partij, systeem of maatregel die nog niet bestaat, is ter plekke te maken.',
          'A party, system or measure that does not exist yet can be made on the spot.',
        ],
      ),
      see('keys-record', 'undo'),
    ),
    section(
      'findings',
      ['Bevindingen', 'Findings'],
      text(
        'Alles wat de regels vinden, te groeperen naar regel, verwerking of niveau. Een gelijke bevinding bij veel verwerkingen is één regel werk.',
        'Everything the rules find, grouped by rule, record or level. The same finding in many records is one piece of work.',
      ),
      list(
        [
          'Een harde regel zegt wat ontbreekt; een zachte regel vraagt of iets klopt.',
          'A hard rule says what is missing; a soft rule asks whether something is right.',
        ],
        [
          'Accepteren vraagt een reden en een dag om opnieuw te kijken. Wat artikel 30 vraagt is niet te accepteren, alleen aan te vullen of toe te lichten.',
          'Accepting asks for a reason and a day to look again. What Article 30 asks for cannot be accepted, only filled in or explained.',
        ],
        [
          'Een geaccepteerde bevinding komt terug als de gegevens waar zij over gaat veranderen.',
          'An accepted finding comes back when the facts it is about change.',
        ],
      ),
    ),
    section(
      'decide',
      ['Beslishulp', 'Help to decide'],
      text(
        'Hulp bij drie vragen: is een DPIA nodig, geldt de uitzondering van artikel 30 lid 5, en wat geldt voor een land. De hulp telt en toont; de conclusie blijft bij de mens.',
        'Help with three questions: is a DPIA needed, does the exemption of Article 30(5) hold, and what holds for a country. The help counts and shows; the conclusion stays with the person.',
      ),
    ),
    section(
      'export',
      ['Exporteren', 'Export'],
      text(
        'Maakt een Word-rapport dat op zichzelf te lezen is. Eerst staat er wat nog openstaat; dat houdt niets tegen, behalve een definitief rapport waarin een punt van artikel 30 open is zonder reden.',
        'Makes a Word report that can be read on its own. First it says what is still open; that stops nothing, except a final report in which a point of Article 30 is open without a reason.',
      ),
      see('exporting'),
    ),
    section(
      'notOpened',
      ['Een bestand dat niet opengaat', 'A file that does not open'],
      text(
        'Het scherm zegt wat er is gebeurd, wat veilig is en wat nu te doen. Het bestand zelf blijft altijd zoals het is. Eerdere versies staan bij de reservekopieën.',
        'The screen says what happened, what is safe and what to do now. The file itself always stays as it is. Earlier versions are among the backups.',
      ),
      see('files'),
    ),
    section(
      'settings',
      ['Instellingen', 'Settings'],
      text(
        'Taal, licht of donker, dichtheid, de naam die bij wijzigingen komt te staan, waar de kopieën zijn, en de bewaarde weergaven. Dit alles geldt op deze computer en staat nooit in het register.',
        'Language, light or dark, density, the name that stands with changes, where the copies are, and the saved views. All of this holds on this computer and never stands in the register.',
      ),
    ),
    section(
      'manual',
      ['Deze handleiding', 'This manual'],
      text(
        'F1 opent de uitleg van het scherm dat open is. In een formulier opent F1 de uitleg van het veld. In het zoekvenster (Ctrl K) vindt een vraagteken met een woord erachter een hoofdstuk.',
        'F1 opens the explanation of the screen that is open. In a form F1 opens the explanation of the field. In the palette (Ctrl K) a question mark with a word behind it finds a section.',
      ),
    ),
  ],
};
