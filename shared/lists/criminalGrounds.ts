import type { Text } from '../i18n/text';
import type { ListItem, ValueList } from './valueList';
import { both } from './valueList';

/** `forThirdParties`: UAVG 33(4), the grounds for sharing criminal data for the benefit of others. */
export type CriminalGround = ListItem & { readonly forThirdParties: boolean };

/** AVG 10 with UAVG 31-33. */
export const criminalGrounds: ValueList<CriminalGround> = {
  title: both('Grond voor strafrechtelijke gegevens', 'Ground for criminal data'),
  asOf: '2026-09-19',
  items: [
    ground('CR_31', 'AVG 10; UAVG 31', {
      label: both('Onder toezicht van de overheid', 'Under the control of official authority'),
      note: both(
        'De hoofdregel: alleen onder toezicht van de overheid, of als UAVG 32 of 33 het toestaat.',
        'The main rule: only under official authority, or where UAVG 32 or 33 allows it.',
      ),
    }),
    ground('CR_32a', 'UAVG 32(a)', { label: both('Uitdrukkelijke toestemming', 'Explicit consent') }),
    ground('CR_32b', 'UAVG 32(b)', {
      label: both(
        'Vitale belangen (betrokkene niet in staat toestemming te geven)',
        'Vital interests (data subject unable to consent)',
      ),
    }),
    ground('CR_32c', 'UAVG 32(c)', {
      label: both('Kennelijk openbaar gemaakt', 'Manifestly made public'),
    }),
    ground('CR_32d', 'UAVG 32(d)', { label: both('Rechtsvordering', 'Legal claims') }),
    ground('CR_32e', 'UAVG 32(e)', {
      label: both(
        'Zwaarwegend algemeen belang (UAVG 23 a of b)',
        'Substantial public interest (UAVG 23 a or b)',
      ),
    }),
    ground('CR_32f', 'UAVG 32(f)', {
      label: both('Onderzoek of statistiek', 'Research or statistics'),
      note: both(
        'Onder de voorwaarden van UAVG 24 onder b tot en met d.',
        'Under the conditions of UAVG 24(b) to (d).',
      ),
    }),
    ground('CR_33_1', 'UAVG 33(1)', {
      label: both(
        'Strafrechtelijke organen, publiekrechtelijke samenwerking of aanvulling op gezondheidsgegevens',
        'Bodies applying criminal law, public-law cooperation or supplement to health data',
      ),
      note: both(
        'a: organen belast met de toepassing van het strafrecht, of wie de gegevens kreeg krachtens Wpg of Wjsg; b: publiekrechtelijke samenwerkingsverbanden, noodzakelijk voor de taak en met waarborgen; c: aanvulling op gezondheidsgegevens van 30 lid 3 onder a, voor goede behandeling.',
        'a: bodies charged with applying criminal law, or who obtained the data under the Wpg or Wjsg; b: public-law cooperation, necessary for the task and with safeguards; c: supplement to health data of 30(3)(a), for proper treatment.',
      ),
    }),
    ground('CR_33_2a', 'UAVG 33(2)(a)', {
      label: both(
        'Ten eigen behoeve: beoordelen van een verzoek van de betrokkene',
        'For own use: assessing a request of the data subject',
      ),
      note: both(
        'Een verzoek om een beslissing te nemen of een prestatie te leveren, bijvoorbeeld een VOG of acceptatie.',
        'A request for a decision or a service, for instance a certificate of conduct or acceptance.',
      ),
    }),
    ground('CR_33_2b', 'UAVG 33(2)(b)', {
      label: both(
        'Ten eigen behoeve: bescherming van eigen belangen',
        'For own use: protecting own interests',
      ),
      note: both(
        'Tegen gepleegde of redelijkerwijs verwachte strafbare feiten jegens de verantwoordelijke of personen in zijn dienst.',
        'Against committed or reasonably expected offences against the controller or persons in its service.',
      ),
    }),
    ground('CR_33_3', 'UAVG 33(3)', {
      label: both('Personeel, volgens regels met de ondernemingsraad', 'Staff, under works-council rules'),
      note: both(
        'Uitsluitend volgens regels vastgesteld met de procedure van de Wet op de ondernemingsraden.',
        'Only under rules adopted with the procedure of the Works Councils Act.',
      ),
    }),
    ground('CR_33_4a', 'UAVG 33(4)(a)', {
      label: both(
        'Ten behoeve van derden: vergunninghouder Wpbr',
        'For third parties: investigation agency licensed under the Wpbr',
      ),
      forThirdParties: true,
    }),
    ground('CR_33_4b', 'UAVG 33(4)(b)', {
      label: both(
        'Ten behoeve van derden: rechtspersoon in dezelfde groep',
        'For third parties: legal entity within the same group',
      ),
      forThirdParties: true,
      note: both('Groep in de zin van BW 2:24b.', 'Group within the meaning of BW 2:24b.'),
    }),
    ground('CR_33_4c', 'UAVG 33(4)(c), 33(6)', {
      label: both(
        'Ten behoeve van derden: vergunning van de AP (zwarte lijst)',
        'For third parties: licence of the AP (blacklist)',
      ),
      forThirdParties: true,
      note: both(
        'Alleen bij een zwaarwegend belang van derden en met waarborgen (lid 6, tot 01-09-2026 lid 5; lid 4 onder c verwijst nog naar het vijfde lid).',
        'Only for a weighty interest of third parties and with safeguards (paragraph 6, until 1 Sept 2026 paragraph 5; paragraph 4(c) still refers to the fifth paragraph).',
      ),
    }),
    ground('CR_33_5', 'UAVG 33(5)', {
      label: both('Wettelijk voorgeschreven accountantsopdracht', 'Statutory engagement of an accountant'),
      note: both('Nieuw sinds 01-09-2026.', 'New since 1 Sept 2026.'),
    }),
  ],
};

function ground(
  code: string,
  source: string,
  more: { readonly label: Text; readonly note?: Text; readonly forThirdParties?: boolean },
): CriminalGround {
  return { code, source, verified: true, forThirdParties: false, ...more };
}
