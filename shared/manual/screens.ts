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
        'Kies wat er te doen is: een register openen, een nieuw register beginnen of het voorbeeld FileLinx bekijken. Een register dat naar het venster wordt gesleept, gaat ook open; een Word-rapport wordt gecontroleerd.',
        'Choose what to do: open a register, start a new one or look at the example FileLinx. A register that is dropped on the window opens too; a Word report is checked.',
      ),
      list(
        [
          'Recent geopende registers staan rechts; een bestand dat weg is, blijft staan met “bestand niet gevonden”.',
          'Recently opened registers stand at the right; a file that is gone stays with “file not found”.',
        ],
        [
          'Bij elk register staan achter “Meer” de reservekopieën en de map; vanaf vijf registers is er een zoekveld.',
          'With each register the backups and the folder stand behind “More”; from five registers there is a search field.',
        ],
        [
          '“Gegevens overnemen” begint een nieuw register met wat in een spreadsheet staat.',
          '“Take over data” begins a new register with what is in a spreadsheet.',
        ],
        [
          'Werk dat niet was opgeslagen toen het programma sloot, wordt boven de lijst aangeboden.',
          'Work that was not saved when the program closed is offered above the list.',
        ],
        [
          'Een nieuw register vraagt een titel, en als dat al bekend is de organisatie en de FG. Alles mag open blijven; niets wordt vooraf ingevuld.',
          'A new register asks for a title and, where known, the organisation and the DPO. Everything may stay open; nothing is filled in beforehand.',
        ],
        [
          'Het voorbeeld mag worden gewijzigd: de eerste keer opslaan maakt er een eigen register van.',
          'The example may be changed: the first save makes a register of its own of it.',
        ],
      ),
      see('sheet', 'backups', 'files', 'report'),
    ),
    section(
      'overview',
      ['Overzicht', 'Overview'],
      text(
        'Wat er is, wat ontbreekt en wat opnieuw moet worden bekeken. Per onderdeel van artikel 30 staat een vak voor elke verwerking: vol is vastgelegd, half is vastgelegd met een vraag, een kruis ontbreekt. Bij meer dan 32 verwerkingen staan er alleen aantallen.',
        'What is there, what is missing and what is due for review. For each element of Article 30 there is a mark for every activity: full is recorded, half is recorded with a question, a cross is missing. With more than 32 activities there are counts only.',
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
          'Kies meer regels om stand, rechtspersoon, afdeling, eigenaar of een beoordelingsdatum in één keer te wijzigen, een maatregel of systeem toe te voegen of ze te beëindigen. Eerst staat er wat er verandert; één keer ongedaan maken neemt alles terug.',
          'Choose several records to change status, legal entity, department, owner or a review date at once, to add a measure or system, or to end them. First it says what changes; one undo takes all of it back.',
        ],
        [
          'De vakken a tot en met g (als verwerker a tot en met d) tonen hoe het staat met elk onderdeel van artikel 30.',
          'The marks a to g (as processor a to d) show how each element of Article 30 stands.',
        ],
        [
          'De lijst en gekozen regels zijn te kopiëren, de lijst is af te drukken, één gekozen regel is te dupliceren, en twee gekozen regels zijn naast elkaar te vergelijken.',
          'The list and chosen records can be copied, the list can be printed, one chosen record can be duplicated, and two chosen records can be compared side by side.',
        ],
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
          'Wat in het formulier wordt getypt, komt pas met “Opslaan” in het register. Ondertussen staat het veilig in het eigen profiel.',
          'What is typed in the form goes into the register only with “Save”. Meanwhile it is safe in the own profile.',
        ],
        [
          '“Onbekend” en leeg tellen als ontbrekend, woorden als “n.t.b.” of “?” ook; “nee” en “geen” tellen als vastgelegd.',
          '“Unknown” and empty count as missing, and so do words such as “tbd” or “?”; “no” and “none” count as recorded.',
        ],
        [
          'Een partij, systeem of maatregel die nog niet bestaat, is ter plekke te maken. Die staat dan meteen in het register, met alleen een naam.',
          'A party, system or measure that does not exist yet can be made on the spot. It then stands in the register at once, with only a name.',
        ],
        [
          'Wat op geen lijst staat, kan bij betrokkenen, gegevens en ontvangers als omschrijving: typ het en kies “Als omschrijving”.',
          'What is on no list can stand as a description with data subjects, data and recipients: type it and choose “As description”.',
        ],
        [
          '“Zoals in Word” toont de regel zoals het rapport die afdrukt, ook wat nog niet is opgeslagen. Bij het opslaan kan een reden mee, die in de geschiedenis komt.',
          '“As in Word” shows the record as the report prints it, also what is not saved yet. With saving a reason may go along, which stands in the history.',
        ],
        [
          'Bij een partij, systeem, maatregel, organisatie en FG staat welke regels ernaar verwijzen.',
          'A party, system, measure, organisation and DPO each show which records point to them.',
        ],
      ),
      see('retention', 'data-table', 'one-party', 'keys-record', 'undo'),
    ),
    section(
      'findings',
      ['Bevindingen', 'Findings'],
      text(
        'Alles wat de toetsregels vinden, te groeperen per toetsregel, registerregel, artikel of niveau. Een bevinding houdt opslaan nooit tegen.',
        'Everything the rules find, grouped by rule, record, article or level. A finding never stops saving.',
      ),
      list(
        [
          'Een harde toetsregel zegt wat ontbreekt; een zachte vraagt of iets klopt.',
          'A hard rule says what is missing; a soft rule asks whether something is right.',
        ],
        [
          'Accepteren vraagt een reden; een dag om opnieuw te kijken mag erbij. De bevinding blijft te zien als geaccepteerd, en de reden staat in het register en in de bijlage van het rapport.',
          'Accepting asks for a reason; a day to look again may go with it. The finding stays in sight as accepted, and the reason stands in the register and in the annex of the report.',
        ],
        [
          'Wat artikel 30 vraagt is niet te accepteren, alleen in te vullen of toe te lichten, achter de regel ook voor alle punten tegelijk. Een toegelicht punt blijft open en telt mee.',
          'What Article 30 asks for cannot be accepted, only filled in or explained, behind the line also for all points at once. An explained point stays open and keeps counting.',
        ],
        [
          'De lijst zoals zij getoond wordt, is te kopiëren naar Excel of Word: één regel per bevinding, met de reden van wat is besloten.',
          'The list as it is shown can be copied to Excel or Word: one line for each finding, with the reason of what was decided.',
        ],
        [
          'Wijzigt het veld, of komt de dag om opnieuw te kijken, dan komt een geaccepteerde bevinding terug en vervalt een toelichting.',
          'When the field changes, or the day to look again comes, an accepted finding comes back and an explanation lapses.',
        ],
        [
          'Een toetsregel die voor dit register niet geldt, is met een reden uit te zetten: kies “Meer” achter de regel. Toetsregels van artikel 30 blijven aan.',
          'A rule that does not apply to this register can be switched off with a reason: choose “More” behind the rule. Rules of Article 30 stay on.',
        ],
      ),
      see('marks'),
    ),
    section(
      'decide',
      ['Beslishulp', 'Help to decide'],
      text(
        'Hulp bij drie vragen: is een DPIA nodig, geldt de uitzondering van artikel 30 lid 5, en wat geldt voor een land. De hulp telt en toont; het oordeel blijft bij de organisatie.',
        'Help with three questions: is a DPIA needed, does the exemption of Article 30(5) hold, and what holds for a country. The help counts and shows; the judgement stays with the organisation.',
      ),
      text(
        'De antwoorden van de DPIA-toets staan bij de verwerking zelf. In het formulier staan bij een doel de rechten die bij de grondslag horen, en bij een doorgifte wat voor het land en de ontvanger geldt.',
        'The answers of the DPIA test stand with the activity itself. In the form a purpose shows the rights that come with its legal basis, and a transfer what holds for the country and recipient.',
      ),
      see('small-organisations'),
    ),
    section(
      'export',
      ['Exporteren', 'Export'],
      text(
        'Maakt een Word-rapport dat op zichzelf te lezen is. Eerst staat er wat nog openstaat; dat houdt niets tegen, behalve een definitief rapport waarin een punt van artikel 30 open is zonder reden.',
        'Makes a Word report that can be read on its own. First it says what is still open; that stops nothing, except a final report in which a point of Article 30 is open without a reason.',
      ),
      see('exporting', 'draft-or-final', 'deliveries'),
    ),
    section(
      'notOpened',
      ['Een bestand dat niet opengaat', 'A file that does not open'],
      text(
        'Het scherm zegt wat er is gebeurd, wat veilig is en wat nu te doen. Openen verandert het bestand nooit.',
        'The screen says what happened, what is safe and what to do now. Opening never changes the file.',
      ),
      list(
        [
          'Is het bestand beschadigd, dan staan de wegen terug onder elkaar: een reservekopie, wat van een afgebroken opslag of samenvoeging over is, of wat in het bestand zelf nog leesbaar is. Bij elke weg staat wat er verschilt en wat niet te redden is.',
          'Where the file is damaged, the ways back stand below each other: a backup, what is left of a save or merge that broke off, or what can still be read in the file itself. Each says what differs and what cannot be rescued.',
        ],
        [
          'Een hersteld register is nog nergens opgeslagen. Sla het op onder een andere naam, of vervang het beschadigde bestand; daarvan blijft een kopie ernaast staan.',
          'A recovered register is not saved anywhere yet. Save it under another name, or replace the damaged file; a copy of that stays beside it.',
        ],
        [
          'Een vergrendeld register vraagt zijn wachtwoordzin, ook na “Nu vergrendelen” of na afwezigheid.',
          'A locked register asks for its passphrase, also after “Lock now” or when nobody was there.',
        ],
        [
          'Een bestand van een nieuwere versie van het programma gaat open als alleen-lezen.',
          'A file of a newer version of the program opens read-only.',
        ],
      ),
      see('backups', 'locking', 'files'),
    ),
    section(
      'settings',
      ['Instellingen', 'Settings'],
      text(
        'Taal, licht of donker, dichtheid, beweging, de naam die bij wijzigingen komt te staan, waar de kopieën zijn, wanneer een vergrendeld register vanzelf sluit, de bewaarde weergaven en de stand van de wettelijke lijsten. Instellingen gelden op deze computer; alleen de naam komt in een register, bij elke wijziging.',
        'Language, light or dark, density, motion, the name that stands with changes, where the copies are, when a locked register closes by itself, the saved views and the date of the legal lists. Settings hold on this computer; only the name goes into a register, with every change.',
      ),
      see('files', 'sharing'),
    ),
    section(
      'manual',
      ['Deze handleiding', 'This manual'],
      text(
        'F1 opent de uitleg van het scherm dat open is. In een formulier opent F1 de uitleg van het veld. In het zoekvenster (Ctrl K) vindt een vraagteken met een woord erachter een hoofdstuk, > een opdracht en # een nummer.',
        'F1 opens the explanation of the screen that is open. In a form F1 opens the explanation of the field. In the palette (Ctrl K) a question mark with a word behind it finds a section, > a command and # a number.',
      ),
    ),
  ],
};
