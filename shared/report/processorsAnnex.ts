import { annexTexts } from '../i18n/annexTexts';
import { chapterTexts } from '../i18n/reportTexts';
import { say } from '../i18n/text';
import { labelOf } from '../lists/lists';
import { partySchema } from '../register/party';
import type { Party } from '../register/party';
import { byNumberThenName } from '../search/naturalOrder';
import { CHAPTER_ANCHORS } from './anchors';
import type { Block, Cell, Part } from './blocks';
import { valueOf } from './fieldValue';
import type { ReportContext } from './reportContext';
import { columnOf, headingBlock, linesCell, paragraphBlock, partsCell, recordsCell } from './simpleTable';
import { bare, lack, recorded } from './values';

/** Annex: who processes on the organisation's behalf, or on behalf of its customers, and the agreements with them. */
export function processorsAnnex(title: string, context: ReportContext): readonly Block[] {
  const { language, register } = context;
  const engaged = engagements(context);
  const parties = byNumberThenName(register.parties.filter(({ id }) => engaged.has(id)));
  const heading = headingBlock(1, title, { anchor: CHAPTER_ANCHORS.processors });
  if (parties.length === 0) return [heading, paragraphBlock(say(language, chapterTexts.none))];
  return [
    heading,
    paragraphBlock(say(language, annexTexts.processorsIntro)),
    {
      kind: 'table',
      caption: title,
      columns: [
        columnOf(annexTexts.party, 22, context),
        columnOf(annexTexts.role, 14, context),
        columnOf(annexTexts.country, 12, context),
        columnOf(annexTexts.agreements, 38, context),
        columnOf(annexTexts.usedIn, 14, context),
      ],
      rows: parties.map((party) => rowOf(party, engaged.get(party.id) ?? [], context)),
    },
  ];
}

/** One place in which a party is engaged; `agreement` is what that place itself says of it. */
type Engagement = {
  readonly recordId: string;
  readonly role: 'processor' | 'subProcessor';
  readonly agreement: string;
};

function engagements({ register, language }: ReportContext): ReadonlyMap<string, readonly Engagement[]> {
  const found = new Map<string, Engagement[]>();
  const add = (partyId: string, engagement: Engagement) => {
    if (partyId === '') return;
    const known = found.get(partyId);
    if (known === undefined) found.set(partyId, [engagement]);
    else known.push(engagement);
  };
  for (const { id, recipients } of register.activities) {
    for (const { partyId, role } of recipients) {
      if (role === 'processor') add(partyId, { recordId: id, role, agreement: '' });
    }
  }
  for (const { id, subProcessors } of register.processorRecords) {
    for (const { partyId, agreementStatus } of subProcessors) {
      const agreement = agreementStatus === '' ? '' : labelOf('agreementStatuses', agreementStatus, language);
      add(partyId, { recordId: id, role: 'subProcessor', agreement });
    }
  }
  return found;
}

function rowOf(party: Party, engaged: readonly Engagement[], context: ReportContext): readonly Cell[] {
  const { language } = context;
  const roles = [...new Set(engaged.map(({ role }) => role))].toSorted();
  const country = party.country === '' ? '' : labelOf('countries', party.country, language);
  return [
    linesCell([party.name], context),
    linesCell(
      roles.map((role) => annexTexts[role][language]),
      context,
    ),
    linesCell([country], context),
    partsCell(...agreementParts(party, engaged, context)),
    recordsCell(
      engaged.map(({ recordId }) => recordId),
      context,
    ),
  ];
}

function agreementParts(
  party: Party,
  engaged: readonly Engagement[],
  context: ReportContext,
): readonly Part[] {
  const field = context.fieldsOf(partySchema).find(({ name }) => name === 'agreements');
  const own =
    field === undefined || party.agreements.length === 0
      ? []
      : [bare(valueOf(field.info, party.agreements, { schema: partySchema, record: party, context }))];
  const told = [...new Set(engaged.map(({ agreement }) => agreement))].filter((text) => text !== '');
  const parts = [...own, ...(told.length === 0 ? [] : [bare(recorded(...told))])];
  return parts.length === 0 ? [bare(lack(context.language, 'empty'))] : parts;
}
