import type { ValueList } from './valueList';
import { both, option } from './valueList';

export const dpiaStatuses = {
  title: both('Stand van de DPIA', 'State of the DPIA'),
  items: [
    option('needed', both('Nodig, nog niet begonnen', 'Needed, not started')),
    option('inProgress', both('In uitvoering', 'In progress')),
    option('done', both('Uitgevoerd', 'Done')),
    option(
      'notNeeded',
      both('Niet nodig, met reden', 'Not needed, with reason'),
      both('Leg vast waarom.', 'Record why.'),
    ),
  ],
} as const satisfies ValueList;

/** What is left of the risk after the measures; a high one asks for prior consultation (AVG 36(1)). */
export const residualRisks = {
  title: both('Restrisico', 'Residual risk'),
  items: [
    option('low', both('Laag', 'Low')),
    option('medium', both('Gemiddeld', 'Medium')),
    option(
      'high',
      both('Hoog', 'High'),
      both('Raadpleeg de AP voordat de verwerking begint.', 'Consult the AP before the processing starts.'),
    ),
  ],
} as const satisfies ValueList;
