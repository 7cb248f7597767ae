import type { ManualChapter } from './blocks';
import { list, section, see, text } from './blocks';

/** Parts of a record that ask for more than filling in a field. */
export const recording: ManualChapter = {
  id: 'recording',
  title: { nl: 'Vastleggen', en: 'Recording' },
  sections: [
    section(
      'retention',
      ['Een bewaartermijn', 'A retention period'],
      text(
        'Een bewaartermijn is één zin om in te vullen: hoe lang, na welk moment, wat er daarna gebeurt en op grond waarvan. Onder de zin staan een voorbeeld op de kalender en de woorden van het rapport, in beide talen.',
        'A retention period is one sentence to fill in: how long, after which moment, what happens then and on which basis. Below it stand an example on the calendar and the words of the report, in both languages.',
      ),
      list(
        [
          'Kies een wettelijke of gebruikelijke termijn uit de lijst; wat bij de gegevens past, staat vooraan. Die vult alleen een termijn die nog open is. Een vastgelegde termijn wordt ermee vergeleken en blijft staan, tot “Overnemen” wordt gekozen.',
          'Choose a statutory or usual term from the list; what fits the data comes first. It only fills a term that is still open. A recorded term is compared with it and stays, until “Take over” is chosen.',
        ],
        [
          '“Deze termijn ook voor …” geeft dezelfde termijn aan andere gegevens van de verwerking.',
          '“Use this term for other data too …” gives the same term to other data of the activity.',
        ],
      ),
      see('activities-f', 'marks'),
    ),
    section(
      'data-table',
      ['De tabel van gegevens', 'The table of data'],
      text(
        'Alle gegevens van een verwerking staan in één tabel: wat het is, van wie, welke soort, uit welke bron en hoe lang. De tabel is met het toetsenbord in te vullen.',
        'All data of an activity stand in one table: what it is, whose, which kind, from which source and how long. The table can be filled in by keyboard.',
      ),
      text(
        'Bij meer groepen betrokkenen toont “Per groep betrokkenen” een kolom voor elke groep: hoe lang, niet vastgelegd, of niet verwerkt van die groep. Kies een cel om de termijn in te vullen, die groep een eigen termijn te geven of erbij of eraf te halen; Ctrl of Shift en klikken kiest meer cellen, die in één keer dezelfde termijn krijgen.',
        'With several groups of data subjects “By group of data subjects” shows a column for each group: how long, not recorded, or not processed of that group. Choose a cell to fill in the term, to give that group a term of its own or to add or take away the group; Ctrl or Shift and a click choose more cells, which get the same term in one go.',
      ),
      text(
        'Rijen uit een spreadsheet zijn te plakken, met of zonder kop. Eerst staat er wat ervan is begrepen; wat op geen lijst staat, blijft als tekst bewaard. De rijen komen in het formulier en zijn weer weg te halen.',
        'Rows of a spreadsheet can be pasted, with or without headings. First it says what was understood of them; what is on no list is kept as text. The rows go into the form and can be taken out again.',
      ),
      see('keys-table', 'activities-c'),
    ),
    section(
      'sheet',
      ['Overnemen uit een spreadsheet', 'Take over from a spreadsheet'],
      text(
        'Verwerkingen, partijen, systemen en maatregelen die in Excel staan, zijn in één keer over te nemen: kies in de lijst “Overnemen uit Excel”, kopieer in het spreadsheet de cellen met hun kop, en plak ze. De tekst van een CSV-bestand kan ook.',
        'Activities, parties, systems and measures that stand in Excel can be taken over in one go: choose “Take over from Excel” in the list, copy the cells with their headings in the spreadsheet, and paste them. The text of a CSV file will do too.',
      ),
      list(
        [
          'Per kolom staat wat die wordt; dat is te wijzigen. Een kolom zonder eigen veld komt met de kop ervoor bij de opmerkingen, zodat niets verdwijnt.',
          'For each column it says what it becomes; that can be changed. A column without a field of its own goes to the remarks behind its heading, so that nothing disappears.',
        ],
        [
          'Per rij staat wat wordt vastgelegd en welke woorden op geen lijst staan. Een rij waarvan de naam al in het register staat, is niet aangevinkt.',
          'For each row it says what will be recorded and which words are on no list. A row whose name is in the register already is not ticked.',
        ],
        [
          'Niets wordt erbij bedacht: een lege cel blijft niet vastgelegd. Evenveel grondslagen als doelen worden paren; anders blijven de doelen bij elkaar.',
          'Nothing is made up: an empty cell stays not recorded. As many legal bases as purposes become pairs; otherwise the purposes stay together.',
        ],
        [
          'Alles komt als één stap in het register; één keer ongedaan maken neemt alles terug.',
          'All of it goes into the register as one step; one undo takes all of it back.',
        ],
      ),
      see('list', 'data-table', 'undo'),
    ),
    section(
      'one-party',
      ['Twee partijen die dezelfde zijn', 'Two parties that are the same'],
      text(
        'Kies bij een partij “Samenvoegen met …”, welke partij dezelfde is en welke van de twee blijft. Eerst staat er welke regels wijzigen. Boven de lijst staat hoeveel partijen mogelijk dubbel zijn: hun namen lijken op elkaar, of het KvK-nummer is hetzelfde. Wat er twee zijn, wordt op deze computer niet meer gevraagd.',
        'Choose “Merge with …” with a party, which party is the same one, and which of the two stays. First it says which records change. Above the list it says how many parties may have been entered twice: their names are alike, or the KvK number is the same. What is two is not asked again on this computer.',
      ),
      text(
        'Daarna verwijst alles naar de partij die blijft, en wat daar leeg was is overgenomen. De andere wordt beëindigd en blijft als zoekterm bestaan. Dit is ongedaan te maken.',
        'Then everything points to the party that stays, and what was empty there is taken over. The other is ended and stays as a search term. This can be undone.',
      ),
      see('about-parties', 'undo'),
    ),
  ],
};
