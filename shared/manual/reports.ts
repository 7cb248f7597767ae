import type { ManualChapter } from './blocks';
import { facts, list, section, see, steps, text } from './blocks';

/** How the register leaves the program as a document, and what can be said of such a document later. */
export const reports: ManualChapter = {
  id: 'reports',
  title: { nl: 'Rapporten', en: 'Reports' },
  sections: [
    section(
      'exporting',
      ['Een rapport maken', 'Making a report'],
      steps(
        [
          'Kies “Exporteren”, voor wie het rapport is en de taal. De taal van het rapport staat los van die van het scherm.',
          'Choose “Export”, whom the report is for and its language. The language of the report is apart from that of the screen.',
        ],
        [
          'Loop na wat openstaat: vul in, licht toe, accepteer, of laat het zo in het rapport staan.',
          'Go through what is open: fill in, explain, accept, or let the report print it as it is.',
        ],
        [
          'Kies concept of definitief, dan “Maak Word-document” en een plaats. Het rapport komt er heel of helemaal niet.',
          'Choose draft or final, then “Make Word document” and a place. The report comes whole or not at all.',
        ],
      ),
      text(
        'Een rapport van één verwerking begint op haar eigen pagina, met de knop “Exporteren naar Word”; van enkele verwerkingen met dezelfde knop nadat ze in de lijst zijn gekozen; van een organisatie of afdeling op de pagina zelf.',
        'A report of a single activity begins on its own page, with the button “Export to Word”; of some activities with the same button once they are chosen in the list; of an organisation or department on the page itself.',
      ),
      text(
        'Wat leeg is, staat in het rapport als “niet vastgelegd”. Niets wordt weggelaten omdat het leeg is.',
        'What is empty is printed as “not recorded”. Nothing is left out because it is empty.',
      ),
      text(
        'De inhoudsopgave heeft bladzijdenummers. Met een huissjabloon in een ander lettertype dan Arial of Times New Roman, met bijgehouden wijzigingen en waar het nummer niet zeker is, zet Word ze erin: klik in de inhoudsopgave en kies “Veld bijwerken”.',
        'The contents have page numbers. With a house template in another font than Arial or Times New Roman, with tracked changes and where the number is not certain, Word puts them in: click in the contents and choose “Update field”.',
      ),
      see('editions', 'volumes', 'draft-or-final', 'template', 'pdf', 'on-request'),
    ),
    section(
      'volumes',
      ['Een groot rapport in delen', 'A large report in volumes'],
      text(
        'Een rapport van meer dan 500 verwerkingen komt als set: een hoofddeel met overzicht, partijen en bijlagen, en delen met de hoofdstukken. Kies bij “Grote rapporten” delen van gelijke grootte, per organisatie of per afdeling, en hoeveel verwerkingen een document hoogstens heeft. De pagina zegt vooraf hoeveel delen het worden.',
        'A report of more than 500 activities comes as a set: a main volume with overview, parties and annexes, and volumes with the chapters. Choose at “Large reports” volumes of equal size, for each organisation or for each department, and how many activities a document has at most. The page says beforehand how many volumes there will be.',
      ),
      list(
        [
          'De delen komen naast het hoofddeel, met “-deel-01” en verder achter de naam. Houd ze in één map en verander de namen niet: de koppelingen gaan op naam.',
          'The volumes go beside the main volume, with “-volume-01” and on behind its name. Keep them in one folder and do not change the names: the links go by name.',
        ],
        [
          'De set komt er geheel of helemaal niet. Bestaan er al bestanden van, dan wordt eerst gevraagd of ze vervangen mogen worden.',
          'The set comes whole or not at all. Where files of it exist already, the program first asks whether they may be replaced.',
        ],
        [
          'Elk deel draagt de gegevens van zijn eigen verwerkingen mee en is op zich te controleren. Het hoofddeel draagt alle gegevens mee en noemt de vingerafdruk van elk deel.',
          'Every volume carries the data of its own activities and can be checked by itself. The main volume carries all data and names the fingerprint of every volume.',
        ],
        [
          'Een levering wordt voor de hele set eenmaal vastgelegd.',
          'A delivery is recorded once for the whole set.',
        ],
      ),
      see('exporting', 'report', 'deliveries'),
    ),
    section(
      'editions',
      ['Voor wie het rapport is', 'Whom the report is for'],
      facts(
        [
          ['Autoriteit Persoonsgegevens', 'Supervisory authority'],
          [
            'het volledige register; alleen aanbevelingen van goede praktijk ontbreken bij de open punten',
            'the whole record; only recommendations of good practice are left out of the open points',
          ],
        ],
        [
          ['Audit', 'Audit'],
          ['het volledige register, met die aanbevelingen', 'the whole record, with those recommendations'],
        ],
        [
          ['Bestuur en directie', 'Management'],
          [
            'overzicht, cijfers en open punten, zonder de hoofdstukken per verwerking',
            'overview, figures and open points, without the chapters of each activity',
          ],
        ],
        [
          ['Opdrachtgever', 'Customer'],
          [
            'wat als verwerker voor die opdrachtgever gebeurt; geen andere opdrachtgever wordt genoemd',
            'what is processed on behalf of that customer; no other customer is named',
          ],
        ],
        [
          ['Openbaar', 'Public'],
          [
            'zonder namen van personen en partijen, en zonder beveiliging en open punten',
            'without names of persons and parties, and without security and open points',
          ],
        ],
      ),
      text(
        'Een rapport van het hele register voor de Autoriteit Persoonsgegevens of voor audit draagt de gegevens zelf mee, zonder de geschiedenis, zodat het later te controleren is. Staan er wijzigingen sinds een eerdere stand in, dan gaat die stand ook mee. Wie dat document krijgt, kan alles eruit halen. Andere rapporten dragen geen gegevens mee.',
        'A report of the whole record for the supervisory authority or for audit carries the data itself, without the history, so that it can be checked later. Where it tells changes since an earlier state, that state goes along too. Whoever receives that document can take all of it out. Other reports carry no data.',
      ),
      see('exporting', 'report'),
    ),
    section(
      'draft-or-final',
      ['Concept of definitief', 'Draft or final'],
      text(
        'Een concept kan altijd; op elke bladzijde staat dat het een concept is. Definitief kan zodra van elk open punt van artikel 30 een reden is vastgelegd (“Toelichten”). De bijlage geeft elke reden.',
        'A draft is always possible; every page says that it is a draft. Final is possible once a reason is recorded for every open point of Article 30 (“Explain”). The annex gives every reason.',
      ),
      see('findings'),
    ),
    section(
      'deliveries',
      ['Leveringen, en wat sindsdien is gewijzigd', 'Deliveries, and what changed since'],
      text(
        'Leg na het maken vast aan wie het rapport gaat: een organisatie of functie. Nummer, dag, uitgave en vingerafdruk staan dan in het register en in volgende rapporten, bij Documentbeheer; niet in die voor een opdrachtgever of het publiek.',
        'Record after making the report to whom it goes: an organisation or position. Number, day, edition and fingerprint then stand in the register and in later reports, under Document control; not in those for a customer or the public.',
      ),
      list(
        [
          'Een rapport voor de Autoriteit Persoonsgegevens of voor audit kan een hoofdstuk krijgen met alles wat is gewijzigd sinds een levering of een dag.',
          'A report for the supervisory authority or for audit can have a chapter with all that changed since a delivery or a day.',
        ],
        [
          'Dezelfde wijzigingen kunnen ook in de tekst zelf staan, als bijgehouden wijzigingen van Word. Zij staan op naam van het register, niet van een persoon.',
          'The same changes can stand in the text itself as well, as tracked changes of Word. They are in the name of the register, not of a person.',
        ],
        [
          'Of maak een document op zich met alleen de wijzigingen: aantallen, nieuwe verwerkingen geheel, en van beëindigde en gewijzigde per veld wat er anders is. Het draagt geen gegevens mee; controleren kan met het register open, zolang de eerdere stand in zijn geschiedenis staat.',
          'Or make a document of its own with only the changes: counts, new activities whole, and of ended and changed ones what is different in each field. It carries no data; it can be checked with the register open, as long as the earlier state is in its history.',
        ],
      ),
      see('report', 'history'),
    ),
    section(
      'template',
      ['Een huissjabloon', 'A house template'],
      text(
        'Kies een Word-document of Word-sjabloon van de organisatie. Het rapport krijgt de stijlen, de kop- en voettekst en het logo daarvan. Macro’s gaan niet mee. De keuze geldt op deze computer tot “Niet meer gebruiken”.',
        'Choose a Word document or Word template of the organisation. The report takes its styles, header, footer and logo. Macros are not carried over. The choice holds on this computer until “Use no longer”.',
      ),
    ),
    section(
      'pdf',
      ['Een PDF', 'A PDF'],
      text(
        'Is het Word-document gemaakt, dan maakt “Ook een PDF maken” er een PDF naast. Dat doet LibreOffice; staat dat niet op deze computer, maak de PDF dan in Word.',
        'Once the Word document was made, “Make a PDF as well” puts a PDF beside it. LibreOffice does that; where it is not on this computer, make the PDF in Word.',
      ),
    ),
    section(
      'report',
      ['Een rapport controleren', 'Checking a report'],
      text(
        'Sleep een rapport (.docx) naar het venster, of kies “Rapport controleren…” in het menu Bestand. Het scherm zegt op welke dag, met welke versie van het programma en uit welke stand van het register het is gemaakt.',
        'Drop a report (.docx) on the window, or choose “Check a report…” in the File menu. The screen says on which day, with which version of the program and from which state of the register it was made.',
      ),
      list(
        [
          'Het programma maakt het rapport opnieuw uit de gegevens die erin staan en vergelijkt elke alinea. Het is ongewijzigd, of bij elke plaats die anders is staat wat de gegevens geven en wat er in het document staat.',
          'The program makes the report again from the data in it and compares every paragraph. It is unchanged, or each place that differs says what the data give and what stands in the document.',
        ],
        [
          'Een rapport zonder gegevens is alleen te vergelijken als het register open is in de stand van het rapport.',
          'A report without data can only be compared where the register is open in the state of the report.',
        ],
        [
          'Is het register open, dan blijkt ook of het nog dezelfde stand is, en wat sindsdien is gewijzigd.',
          'Where the register is open, it also shows whether that is still the same state, and what changed since.',
        ],
        [
          '“De gegevens uit dit rapport openen” maakt er een register van dat nog niet is opgeslagen. Het bestand van het open register blijft zoals het is.',
          '“Open the data of this report” makes a register of it that is not saved yet. The file of the open register stays as it is.',
        ],
      ),
      see('editions', 'history'),
    ),
  ],
};
