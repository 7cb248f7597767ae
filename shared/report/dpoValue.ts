import { recordTexts, valueTexts } from '../i18n/reportTexts';
import { say } from '../i18n/text';
import type { Dpo } from '../register/dpo';
import type { Organisation } from '../register/organisation';
import type { Value } from './blocks';
import type { ReportContext } from './reportContext';
import { lack, recorded } from './values';

/**
 * Who the DPO of an organisation is, with the AP's number. Without an organisation: whoever this register names, since
 * it is not known for whom.
 */
export function dpoValue(organisation: Organisation | undefined, context: ReportContext): Value {
  const { language, register, date } = context;
  const current = register.dpos.filter(({ endedOn }) => endedOn === '' || endedOn > date);
  const found = current.filter((dpo) => organisation === undefined || isDpoOf(dpo, organisation.id));
  if (found.length > 0) return recorded(...found.map((dpo) => dpoLine(dpo, organisation?.id, context)));
  const designated = organisation?.dpoDesignated ?? '';
  if (designated === 'no') return recorded(say(language, recordTexts.noDpo));
  return lack(language, designated === 'unknown' ? 'unknown' : 'empty');
}

// A registration that names no organisation may be anyone's: the AP's number is then printed, not withheld.
function isDpoOf({ registrations }: Dpo, organisationId: string): boolean {
  return registrations.length === 0 || registrations.some((one) => isFor(one.organisationId, organisationId));
}

function dpoLine(dpo: Dpo, organisationId: string | undefined, { language }: ReportContext): string {
  const numbers = dpo.registrations
    .filter((one) => organisationId === undefined || isFor(one.organisationId, organisationId))
    .map(({ number }) => number)
    .filter((number) => number !== '');
  const name = dpo.name.trim() || valueTexts.states.empty[language];
  const distinct = [...new Set(numbers)].join(', ');
  return distinct === '' ? name : `${name} (${distinct})`;
}

function isFor(registeredFor: string, organisationId: string): boolean {
  return registeredFor === '' || registeredFor === organisationId;
}
