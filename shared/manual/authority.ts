import type { ManualChapter, Statement } from './blocks';
import { section, see, text } from './blocks';

/** What the law and the AP ask of a register. Only what was read in a source stands without a mark. */
export const authority: ManualChapter = {
  id: 'authority',
  title: { nl: 'Wat de AP vraagt', en: 'What the AP asks' },
  sections: [
    {
      id: 'article-30',
      title: { nl: 'Wat artikel 30 vraagt', en: 'What Article 30 asks' },
      article: '30',
      blocks: [
        text(
          'Als verwerkingsverantwoordelijke (lid 1), per verwerkingsactiviteit:',
          'As controller (paragraph 1), for each processing activity:',
        ),
        statements(
          read(
            'a. naam en contactgegevens van de verwerkingsverantwoordelijke, en waar die er zijn van de gezamenlijke verwerkingsverantwoordelijken, de vertegenwoordiger en de FG',
            'a. name and contact details of the controller and, where there are any, of the joint controllers, the representative and the DPO',
          ),
          read('b. de verwerkingsdoeleinden', 'b. the purposes of the processing'),
          read(
            'c. een beschrijving van de categorieën van betrokkenen en van persoonsgegevens',
            'c. a description of the categories of data subjects and of personal data',
          ),
          read(
            'd. de categorieën van ontvangers aan wie de gegevens zijn of zullen worden verstrekt',
            'd. the categories of recipients to whom the data have been or will be disclosed',
          ),
          read(
            'e. indien van toepassing doorgiften, met het derde land of de internationale organisatie',
            'e. where applicable transfers, with the third country or international organisation',
          ),
          read(
            'f. indien mogelijk de beoogde termijnen waarbinnen de categorieën van gegevens moeten worden gewist',
            'f. where possible the envisaged time limits for erasure of the categories of data',
          ),
          read(
            'g. indien mogelijk een algemene beschrijving van de beveiligingsmaatregelen',
            'g. where possible a general description of the security measures',
          ),
        ),
        text(
          'Als verwerker (lid 2), en niet meer dan dit; doelen en bewaartermijnen worden niet gevraagd:',
          'As processor (paragraph 2), and no more than this; purposes and retention periods are not asked:',
        ),
        statements(
          read(
            'a. naam en contactgegevens van de verwerkers en van iedere verwerkingsverantwoordelijke voor wie wordt gehandeld, en waar die er zijn van de vertegenwoordiger en de FG',
            'a. name and contact details of the processors and of each controller on behalf of which they act and, where there are any, of the representative and the DPO',
          ),
          unread(
            'b. de categorieën van verwerkingen voor iedere verwerkingsverantwoordelijke',
            'b. the categories of processing carried out on behalf of each controller',
          ),
          unread(
            'c. doorgiften aan een derde land of een internationale organisatie',
            'c. transfers to a third country or an international organisation',
          ),
          unread(
            'd. indien mogelijk een algemene beschrijving van de beveiligingsmaatregelen',
            'd. where possible a general description of the security measures',
          ),
        ),
      ],
    },
    {
      id: 'not-article-30',
      title: { nl: 'Wat artikel 30 niet vraagt', en: 'What Article 30 does not ask' },
      article: '',
      blocks: [
        text(
          'Deze gegevens horen bij andere artikelen. Het programma vraagt ernaar als “wettelijk”, niet als onderdeel van artikel 30.',
          'These facts belong to other articles. The program asks for them as “legal”, not as elements of Article 30.',
        ),
        statements(
          read('grondslag: art. 6 lid 1 en 13 lid 1 onder c', 'legal basis: Articles 6(1) and 13(1)(c)'),
          read(
            'uitzondering voor bijzondere gegevens: art. 9 lid 2 en UAVG 22-30b',
            'exception for special data: Article 9(2) and UAVG 22-30b',
          ),
          read('verwerkersovereenkomst: art. 28 lid 3', 'data processing agreement: Article 28(3)'),
          read(
            'instrument voor doorgifte: hoofdstuk V; artikel 30 vraagt alleen het land of de organisatie',
            'instrument for transfers: Chapter V; Article 30 asks only for the country or organisation',
          ),
          read('DPIA: art. 35', 'DPIA: Article 35'),
        ),
      ],
    },
    {
      id: 'on-request',
      title: { nl: 'Als de AP om het register vraagt', en: 'When the AP asks for the record' },
      article: '30(4)',
      blocks: [
        statements(
          read(
            'Het register wordt desgevraagd aan de toezichthoudende autoriteit ter beschikking gesteld (art. 30 lid 4). Een plicht om het te publiceren of bij de AP in te leveren is er niet.',
            'The record is made available to the supervisory authority on request (Article 30(4)). There is no duty to publish it or to file it with the AP.',
          ),
          unread(
            'Het register is schriftelijk, waaronder in elektronische vorm (art. 30 lid 3).',
            'The record is in writing, including in electronic form (Article 30(3)).',
          ),
          unread(
            'Een vast aantal dagen staat niet in de wet; een toezichthouder stelt een redelijke termijn (Awb 5:20 lid 1).',
            'The law gives no fixed number of days; a supervisor sets a reasonable term (Awb 5:20(1)).',
          ),
          read(
            'Het ontbreken of weigeren van het register kan leiden tot een boete tot 10 miljoen euro of 2 % van de jaaromzet (art. 83 lid 4 onder a).',
            'Absence or refusal of the record can lead to a fine of up to 10 million euros or 2 % of annual turnover (Article 83(4)(a)).',
          ),
        ),
        see('exporting'),
      ],
    },
    {
      id: 'recommendations',
      title: { nl: 'Vijf aanbevelingen van de AP (2018)', en: 'Five recommendations of the AP (2018)' },
      article: '',
      blocks: [
        text(
          'Na een steekproef bij dertig grote organisaties deed de AP op 28-11-2018 vijf aanbevelingen, hier in eigen woorden:',
          'After a random check of thirty large organisations the AP gave five recommendations on 28 Nov 2018, here in our own words:',
        ),
        statements(
          read('Leg bewaartermijnen en doelen vast.', 'Record retention periods and purposes.'),
          read(
            'Neem de contactgegevens van de verwerkingsverantwoordelijke op.',
            'Include the contact details of the controller.',
          ),
          read('Zorg dat het overzicht te lezen is.', 'See that the overview can be read.'),
          read(
            'Vermeld waar of in welk bestand de gegevens staan.',
            'Say where or in which file the data are.',
          ),
          read(
            'Verbind elk doel met een verwerking; een lijst per afdeling met daarnaast een lijst van doelen is niet genoeg.',
            'Tie each purpose to a processing activity; a list by department beside a list of purposes is not enough.',
          ),
        ),
      ],
    },
    {
      id: 'small-organisations',
      title: { nl: 'Kleine organisaties', en: 'Small organisations' },
      article: '30(5)',
      blocks: [
        statements(
          read(
            'Met minder dan 250 werknemers mag een verwerking worden weggelaten, tenzij zij waarschijnlijk een risico inhoudt, niet incidenteel is, of bijzondere of strafrechtelijke gegevens omvat. Eén daarvan is genoeg om de uitzondering te verliezen, per verwerking.',
            'With fewer than 250 employees an activity may be left out, unless it is likely to result in a risk, is not occasional, or includes special or criminal data. One of these is enough to lose the exemption, per activity.',
          ),
          read(
            'Personeelszaken zijn altijd regelmatig, en horen dus altijd in het register.',
            'Staff administration is always regular, and so always belongs in the record.',
          ),
          unread(
            'Een ruimere uitzondering (Omnibus IV) was op 07-10-2026 geen wet.',
            'A wider exemption (Omnibus IV) was not law on 7 Oct 2026.',
          ),
        ),
        see('decide'),
      ],
    },
    section(
      'marks',
      ['“Nog te bevestigen”', '“To be confirmed”'],
      text(
        'Sommige regels van de wet zijn niet in de bron zelf gelezen. Die dragen een merk: “nog te bevestigen” in deze handleiding en in het rapport, “nog niet nagekeken” op het scherm. Laat een jurist ernaar kijken voordat erop wordt gebouwd. De lijsten zijn zo oud als de datum in de statusregel; nieuwe komen met een nieuwe versie van het programma.',
        'Some rules of law were not read in their source. They carry a mark: “to be confirmed” in this manual and in the report, “not yet verified” on screen. Let a lawyer look before building on them. The lists are as old as the date in the status line; new ones come with a new version of the program.',
      ),
    ),
  ],
};

function statements(...rows: readonly Statement[]) {
  return { kind: 'statements', rows } as const;
}

function read(nl: string, en: string): Statement {
  return { text: { nl, en }, isConfirmed: true };
}

function unread(nl: string, en: string): Statement {
  return { text: { nl, en }, isConfirmed: false };
}
