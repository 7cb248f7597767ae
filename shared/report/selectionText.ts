import { checkTexts } from '../i18n/checkTexts';
import { editionTexts } from '../i18n/editionTexts';
import { say } from '../i18n/text';
import { byNumberThenName } from '../search/naturalOrder';
import type { ReportFrame } from './reportFrame';

/** Which part of the register a report is about, in words; '' for all of it. */
export function selectionText({ context, options, edition }: ReportFrame): string {
  const { language, register, nameFor } = context;
  const { recordIds, organisationId, department, customerPartyId } = options.selection ?? {};
  const noName = say(language, checkTexts.noName);
  const parts: string[] = [];
  if (customerPartyId !== undefined) {
    parts.push(say(language, editionTexts.ofCustomer, { name: nameFor('parties', customerPartyId) }));
  } else if (edition === 'customer') parts.push(say(language, editionTexts.noCustomer));
  if (organisationId !== undefined) {
    parts.push(
      say(language, editionTexts.ofOrganisation, { name: nameFor('organisations', organisationId) }),
    );
  }
  if (department !== undefined) parts.push(say(language, editionTexts.ofDepartment, { name: department }));
  if (recordIds !== undefined) {
    const records = [
      ...byNumberThenName(register.activities),
      ...byNumberThenName(register.processorRecords),
    ];
    const names = records.map(({ number, name }) => number || name || noName).join(', ');
    parts.push(say(language, editionTexts.ofRecords, { names }));
  }
  return parts.join('; ');
}
