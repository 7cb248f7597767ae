import type { Field } from '../fields/fieldInfo';
import { articleText } from '../i18n/articleText';
import { recordTexts } from '../i18n/reportTexts';
import { say } from '../i18n/text';
import { dpoSchema } from '../register/dpo';
import type { Organisation } from '../register/organisation';
import { organisationSchema } from '../register/organisation';
import type { Fact } from './blocks';
import { CONTACT, contactValue } from './contactValue';
import { dpoValue } from './dpoValue';
import { factsOfFields } from './facts';
import type { Scope } from './scope';

/**
 * The legal entity of a record, with what letter (a) of Article 30 asks of it. In full this stands once, in its own
 * chapter; here it is short, so that a chapter handed over by itself still says whose it is.
 */
export function organisationFacts(fields: readonly Field[], article: string, scope: Scope): readonly Fact[] {
  const { context, record } = scope;
  const short = articleText(context.language, article, 'short');
  const own = factsOfFields(
    fields.filter(({ name }) => name === 'organisationId'),
    scope,
  );
  const organisation = context.organisationOf(String(record.organisationId));
  const dpo: Fact = {
    label: say(context.language, recordTexts.dpo),
    article: short,
    value: dpoValue(organisation, context),
  };
  // An edition may name no DPO at all, nor say how to reach anybody.
  const dpos = context.fieldsOf(dpoSchema).length === 0 ? [] : [dpo];
  if (organisation === undefined) return [...own, ...dpos];
  return [
    ...own,
    ...contactFacts(organisation, short, scope),
    ...representativeFacts(organisation, scope),
    ...dpos,
  ];
}

function contactFacts(organisation: Organisation, article: string, { context }: Scope): readonly Fact[] {
  if (!context.fieldsOf(organisationSchema).some(({ name }) => CONTACT.includes(name))) return [];
  return [
    {
      label: say(context.language, recordTexts.contact),
      article,
      value: contactValue(organisationSchema, organisation, context),
    },
  ];
}

function representativeFacts(organisation: Organisation, { context }: Scope): readonly Fact[] {
  const fields = context.fieldsOf(organisationSchema).filter(({ name }) => name === 'representativeId');
  return factsOfFields(fields, { schema: organisationSchema, record: organisation, context });
}
