import type { Register } from '../register/register';
import { checkTexts } from '../i18n/checkTexts';
import type { Text } from '../i18n/text';
import type { Finding } from './findings';

/** What is missing from the register as a whole: without it the lists are empty, and emptiness is not completeness. */
export function emptyRegister(register: Register): readonly Finding[] {
  const { organisations, activities, processorRecords } = register;
  return [
    ...(organisations.length > 0 ? [] : [gap(register, 'organisations', checkTexts.noOrganisation)]),
    ...(activities.length + processorRecords.length > 0
      ? []
      : [gap(register, 'activities', checkTexts.noRecord)]),
  ];
}

function gap({ id, title }: Register, collection: 'organisations' | 'activities', message: Text): Finding {
  return {
    rule: 'missing',
    level: 'A30',
    severity: 'REQ',
    certainty: 'hard',
    verified: true,
    collection,
    recordId: id,
    recordName: title,
    path: '',
    message,
    article: collection === 'organisations' ? '30(1)(a), 30(2)(a)' : '30(1), 30(2)',
  };
}
