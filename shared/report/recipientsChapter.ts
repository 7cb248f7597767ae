import type { Values } from '../fields/state';
import { recordTexts } from '../i18n/reportTexts';
import { say } from '../i18n/text';
import { partySchema } from '../register/party';
import type { Part } from './blocks';
import { factsOfFields } from './facts';
import { valueOf } from './fieldValue';
import { itemsOf, listTable } from './listTable';
import type { Scope } from './scope';
import { chapterHead, factsBlock } from './sectionChapter';
import type { SectionChapter } from './sectionChapter';
import type { Section } from './sectionOrder';
import { lack } from './values';

/** Article 30(1)(d): who receives the data, and the agreements with each party. */
export function recipientsChapter({ id, fields }: Section, scope: Scope): SectionChapter {
  const head = chapterHead(id, scope.context.language);
  const tables = fields.flatMap(({ name, info }) => {
    const items = itemsOf(scope.record[name]).map((item) => withCategory(item, scope.context));
    const record = { ...scope.record, [name]: items };
    return info.kind === 'list' && items.length > 0
      ? [
          listTable(
            { name, info },
            { ...scope, record },
            { more: (item) => agreementParts(item, scope.context) },
          ),
        ]
      : [];
  });
  return { ...head, blocks: [...factsBlock(head.title, factsOfFields(fields, scope)), ...tables] };
}

/** Article 30 asks for categories: where the activity gives none, that of the party itself counts. */
function withCategory(item: Values, { partyOf }: Scope['context']): Values {
  const party = partyOf(String(item.partyId));
  return item.category === '' && party !== undefined ? { ...item, category: party.category } : item;
}

/** The agreements of a recipient's party; that there is none is said where the role needs one, Article 28(3). */
function agreementParts(item: Values, context: Scope['context']): readonly Part[] {
  const { language } = context;
  const party = context.partyOf(String(item.partyId));
  const field = context.fieldsOf(partySchema).find(({ name }) => name === 'agreements');
  const label = say(language, recordTexts.agreement);
  if (party === undefined || field === undefined) return [];
  if (party.agreements.length === 0) {
    return item.role === 'processor' ? [{ label, value: lack(language, 'empty') }] : [];
  }
  return [
    { label, value: valueOf(field.info, party.agreements, { schema: partySchema, record: party, context }) },
  ];
}
