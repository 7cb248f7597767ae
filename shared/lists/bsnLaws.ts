import type { Text } from '../i18n/text';
import type { ListItem, ValueList } from './valueList';
import { both } from './valueList';

/** UAVG 46: the laws that may allow somebody to use the BSN. Consent is no basis. */
export const bsnLaws: ValueList = {
  title: both('Wet die het BSN toestaat', 'Law that allows the BSN'),
  asOf: '2026-09-19',
  note: both(
    'Buiten de overheid moet een wet voor de sector het nummer voorschrijven; toestemming is geen grond.',
    'Outside public bodies a law for the sector must prescribe the number; consent is no basis.',
  ),
  items: [
    {
      ...law(
        'BSN_WABB',
        'UAVG 46; Wabb 1(d), 10, 12',
        both('Wabb (overheidsorganen en gebruikers)', 'Wabb (public bodies and users)'),
      ),
      verified: true,
      note: both(
        'Een overheidsorgaan met een publieke taak heeft geen andere wet nodig; andere gebruikers alleen voor zover bij of krachtens wet voorgeschreven. Ga na of het nummer bij de persoon hoort (art. 12). Gelezen in een tekst van omstreeks 2014.',
        'A public body in a public task needs no further law; other users only where prescribed by or under statute. Check that the number belongs to the person (Article 12). Read in a text of about 2014.',
      ),
    },
    law(
      'BSN_LB_AWR',
      'Wet LB 1964; AWR',
      both('Wet LB 1964 en AWR (werkgever, loonadministratie)', 'Wet LB 1964 and AWR (employer, payroll)'),
    ),
    law(
      'BSN_WABVPZ',
      'Wabvpz 4, 8, 9',
      both('Wabvpz (zorgaanbieder, verzekeraar)', 'Wabvpz (care provider, insurer)'),
    ),
    law('BSN_ZVW', 'Zvw 86', both('Zorgverzekeringswet', 'Zorgverzekeringswet (Health Insurance Act)')),
    law(
      'BSN_EDUCATION',
      'Onderwijswetten',
      both('Onderwijswetten (persoonsgebonden nummer)', 'Education laws (personal number)'),
    ),
    law(
      'BSN_WFT_AWR',
      'Wft; AWR',
      both('Wft en AWR (banken, verzekeraars)', 'Wft and AWR (banks, insurers)'),
    ),
    law('BSN_PENSION', 'Pensioenwet', both('Pensioenwet', 'Pensioenwet (Pensions Act)')),
    {
      ...law(
        'BSN_47A',
        'UAVG 47a(2)',
        both(
          'Instellingsregeling van een tijdelijke commissie of adviescollege',
          'Founding regulation of a temporary commission or advisory body',
        ),
      ),
      verified: true,
      note: both('Met waarborgen.', 'With safeguards.'),
    },
    {
      ...law(
        'BSN_DECREE',
        'UAVG 48b',
        both('Besluit op grond van het oude UAVG 46 lid 2', 'Decree based on the former UAVG 46(2)'),
      ),
      verified: true,
      note: both(
        'Sinds 01-09-2026 komen er geen nieuwe bij; bestaande besluiten blijven gelden.',
        'Since 1 Sept 2026 no new ones are added; existing decrees stay valid.',
      ),
    },
    {
      // A reading of UAVG 46 that no source confirms.
      ...law(
        'BSN_CONTROLLER',
        'UAVG 46',
        both('Verwerker: de wet van de opdrachtgever', 'Processor: the law of the controller'),
      ),
      note: both(
        'Een verwerker mag het BSN alleen hebben voor een verwerkingsverantwoordelijke die het mag gebruiken.',
        'A processor may hold the BSN only for a controller that is allowed to use it.',
      ),
    },
  ],
};

/** What holds for every national number, whichever law allows it. */
export const bsnRules: ValueList = {
  title: both(
    'Regels voor het nationaal identificatienummer',
    'Rules for the national identification number',
  ),
  asOf: '2026-09-19',
  items: [
    rule(
      'BSN_RULE_STATUTE',
      'AVG 87; UAVG 46',
      both(
        'Alleen ter uitvoering van de wet die het nummer voorschrijft, of voor doeleinden bij wet bepaald',
        'Only to carry out the law that prescribes the number, or for purposes set by law',
      ),
    ),
    rule('BSN_RULE_NO_CONSENT', 'UAVG 46', both('Toestemming is geen grond', 'Consent is no basis')),
    rule(
      'BSN_RULE_OTHER_NUMBERS',
      '',
      both(
        'Ook het BIG-nummer en het onderwijsnummer zijn nationale nummers',
        'The BIG number and the education number are national numbers too',
      ),
    ),
    rule(
      'BSN_RULE_NO_DECREE',
      'UAVG 46, 48b',
      both(
        'Sinds 01-09-2026 geen nieuwe gevallen bij algemene maatregel van bestuur; bestaande besluiten blijven gelden',
        'No further cases by decree since 1 Sept 2026; existing decrees stay valid',
      ),
    ),
  ],
};

/** Most laws of the list were not read, or only in an older text: unverified unless the row says otherwise. */
function law(code: string, source: string, label: Text): ListItem {
  return { code, label, source, verified: false };
}

function rule(code: string, source: string, label: Text): ListItem {
  return { code, label, source, verified: true };
}
