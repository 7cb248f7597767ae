import type { Text } from '../i18n/text';
import type { ListItem, ValueList } from './valueList';
import { both } from './valueList';

/** AVG 35(3): one of these is enough for a duty to do a DPIA. */
export const dpiaTriggers: ValueList = {
  title: both('DPIA verplicht volgens art. 35 lid 3', 'DPIA mandatory under Article 35(3)'),
  note: both(
    'De verwerkingsverantwoordelijke doet de DPIA en vraagt advies aan de FG als die er is (35 lid 2); een verwerker verleent bijstand (28 lid 3 onder f).',
    'The controller does the DPIA and seeks the advice of the DPO where there is one (35(2)); a processor assists (28(3)(f)).',
  ),
  items: [
    trigger(
      'a',
      both(
        'Systematische en uitgebreide beoordeling met geautomatiseerde middelen, waaronder profilering, met rechtsgevolgen of vergelijkbare gevolgen',
        'Systematic and extensive evaluation by automated means, profiling included, with legal or similar effects',
      ),
    ),
    trigger(
      'b',
      both(
        'Grootschalige verwerking van bijzondere of strafrechtelijke gegevens',
        'Large-scale processing of special or criminal data',
      ),
    ),
    trigger(
      'c',
      both(
        'Grootschalige stelselmatige monitoring van openbaar toegankelijke ruimten',
        'Large-scale systematic monitoring of publicly accessible areas',
      ),
    ),
  ],
};

/** When a trigger does not lead to a DPIA; a help text, never a choice. */
export const dpiaException: ListItem = {
  code: 'A35_10',
  label: both('Beoordeling al bij de wet gedaan', 'Assessment already made with the law'),
  source: 'AVG 35(10)',
  verified: true,
  note: both(
    'Rust de verwerking op een wet (grondslag c of e) die haar regelt, en is bij het vaststellen van die wet een algemene beoordeling gedaan, dan is geen DPIA nodig.',
    'Where the processing rests on a law (basis c or e) that regulates it and a general assessment was made when that law was adopted, no DPIA is needed.',
  ),
};

/** WP248: two or more normally call for a DPIA. */
export const wp248Criteria: ValueList = {
  title: both('Criterium van WP248', 'WP248 criterion'),
  note: both(
    'Twee of meer: doe in de regel een DPIA. Eén: beoordeel het en leg vast waarom niet.',
    'Two or more: normally do a DPIA. One: assess, and record why not.',
  ),
  items: [
    criterion(
      'WP1',
      both(
        'Evaluatie of scoretoekenning, met inbegrip van profielbepaling en voorspelling',
        'Evaluation or scoring, profiling and predicting included',
      ),
      both('Mensen beoordelen met persoonskenmerken.', 'Assessing people by personal traits.'),
    ),
    criterion(
      'WP2',
      both(
        'Geautomatiseerde beslissingen met rechtsgevolgen of die de persoon op vergelijkbare wijze wezenlijk treffen',
        'Automated decisions with legal or similar significant effect',
      ),
    ),
    criterion(
      'WP3',
      both('Stelselmatige monitoring', 'Systematic monitoring'),
      both(
        'Observeren, monitoren of controleren van betrokkenen.',
        'Observing, monitoring or controlling data subjects.',
      ),
    ),
    criterion(
      'WP4',
      both(
        'Gevoelige gegevens of gegevens van zeer persoonlijke aard',
        'Sensitive data or data of a highly personal nature',
      ),
      both(
        'Gegevens van art. 9 en 10, ook nationale identificatienummers, gegevens over het huishouden en privéactiviteiten, en gegevens waarvan een lek het dagelijks leven duidelijk schaadt.',
        'Article 9 and 10 data, also national identification numbers, data on household and private activities, and data whose leak clearly hurts daily life.',
      ),
    ),
    criterion(
      'WP5',
      both('Op grote schaal verwerkte gegevens', 'Data processed on a large scale'),
      both(
        'Aantal betrokkenen, volume, duur en geografische omvang.',
        'Number of data subjects, volume, duration and geographical extent.',
      ),
    ),
    criterion('WP6', both('Matching of samenvoeging van datasets', 'Matching or combining datasets')),
    criterion(
      'WP7',
      both('Gegevens over kwetsbare betrokkenen', 'Data on vulnerable data subjects'),
      both('Machtsongelijkheid.', 'Imbalance of power.'),
    ),
    criterion(
      'WP8',
      both(
        'Innovatief gebruik of innovatieve toepassing van nieuwe technologische of organisatorische oplossingen',
        'Innovative use or application of new technological or organisational solutions',
      ),
    ),
    criterion(
      'WP9',
      both(
        'De verwerking zelf belet een recht uit te oefenen of een dienst of overeenkomst te gebruiken',
        'The processing itself prevents exercising a right or using a service or contract',
      ),
    ),
  ],
};

function trigger(letter: string, label: Text) {
  return { code: `A35_3_${letter}`, label, source: `AVG 35(3)(${letter})`, verified: true };
}

function criterion(code: string, label: Text, note?: Text): ListItem {
  const item = { code, label, source: 'AVG 35(1); WP248', verified: true };
  return note === undefined ? item : { ...item, note };
}
