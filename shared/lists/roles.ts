import type { Text } from '../i18n/text';
import type { ValueList } from './valueList';
import { both } from './valueList';

export const roles: ValueList = {
  title: both('Rol', 'Role'),
  note: both(
    'Feitelijke invloed op doel en middelen weegt zwaarder dan wat een contract zegt.',
    'Factual influence on purpose and means outweighs what a contract says.',
  ),
  items: [
    role('ROLE_C', '4(7)', both('Verwerkingsverantwoordelijke', 'Controller')),
    role('ROLE_JC', '26', both('Gezamenlijk verwerkingsverantwoordelijke', 'Joint controller')),
    role(
      'ROLE_IC',
      '4(7), 4(9)',
      both('Zelfstandig verwerkingsverantwoordelijke (ontvanger)', 'Independent controller (recipient)'),
    ),
    role('ROLE_P', '4(8), 28', both('Verwerker', 'Processor')),
    role(
      'ROLE_SP',
      '28(2), 28(4)',
      both('Subverwerker (andere verwerker)', 'Sub-processor (another processor)'),
    ),
    role('ROLE_REC', '4(9)', both('Ontvanger', 'Recipient')),
    role('ROLE_3P', '4(10)', both('Derde', 'Third party')),
    role('ROLE_REP', '27', both('Vertegenwoordiger', 'Representative')),
    role(
      'ROLE_FG',
      '37',
      both('Functionaris voor gegevensbescherming (FG)', 'Data protection officer (DPO)'),
    ),
  ],
};

function role(code: string, articles: string, label: Text) {
  return { code, label, source: `AVG ${articles}`, verified: true };
}
