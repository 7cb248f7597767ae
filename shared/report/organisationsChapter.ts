import type { RecordSchema } from '../fields/fieldInfo';
import type { Values } from '../fields/state';
import { checkTexts } from '../i18n/checkTexts';
import { chapterTexts, coverTexts } from '../i18n/reportTexts';
import { say } from '../i18n/text';
import { dpoSchema } from '../register/dpo';
import { organisationSchema } from '../register/organisation';
import { CHAPTER_ANCHORS, anchorOf } from './anchors';
import type { Block, Fact } from './blocks';
import { byNumberThenName } from '../search/naturalOrder';
import type { ReportContext } from './reportContext';
import { factsBlock, fieldBlocks } from './sectionChapter';
import { lack } from './values';

/** The legal entities and their DPO, once and in full; the activities name them. Articles 30(1)(a) and 30(2)(a). */
export function organisationsChapter(context: ReportContext): readonly Block[] {
  const { language, register } = context;
  const text = say(language, chapterTexts.organisations);
  // An edition may name no DPO at all: then there is no heading with the name either.
  const dpos = context.fieldsOf(dpoSchema).length === 0 ? undefined : register.dpos;
  const nobody = (label: string): Fact => ({ label, article: '', value: lack(language, 'empty') });
  const missing = [
    ...(register.organisations.length === 0 ? [nobody(say(language, coverTexts.organisations))] : []),
    ...(dpos?.length === 0 ? [nobody(say(language, coverTexts.dpo))] : []),
  ];
  return [
    { kind: 'heading', level: 1, text, article: '', anchor: CHAPTER_ANCHORS.organisations, onNewPage: true },
    ...byNumberThenName(register.organisations).flatMap((one) => chapterOf(organisationSchema, one, context)),
    ...byNumberThenName(dpos ?? []).flatMap((one) => chapterOf(dpoSchema, one, context)),
    ...factsBlock(text, missing),
  ];
}

function chapterOf(
  schema: RecordSchema,
  record: Values & { readonly id: string; readonly name: string },
  context: ReportContext,
): readonly Block[] {
  const text = record.name || say(context.language, checkTexts.noName);
  return [
    { kind: 'heading', level: 2, text, article: '', anchor: anchorOf(record.id), onNewPage: false },
    ...fieldBlocks(text, context.fieldsOf(schema), { schema, record, context }),
  ];
}
