import type { Field, FieldInfo, FieldKind, RecordSchema } from '../fields/fieldInfo';
import { isMissing, stateOf } from '../fields/state';
import type { Values } from '../fields/state';
import { articleText } from '../i18n/articleText';
import type { Language } from '../i18n/text';
import type { Fact, Value } from './blocks';
import { valueOf } from './fieldValue';
import type { ReportContext } from './reportContext';
import type { Scope } from './scope';
import { onOneLine } from './values';

/**
 * Every field of a record that says something, or should: facts as facts, and what is asked for and empty in the word
 * for it. Fields that do not apply, and optional ones that are empty, are left out. A filled list is a table of its own.
 */
export function factsOf(schema: RecordSchema, record: Values, context: ReportContext): readonly Fact[] {
  return factsOfFields(context.fieldsOf(schema), { schema, record, context });
}

/** The same for some fields of the record. */
export function factsOfFields(fields: readonly Field[], scope: Scope): readonly Fact[] {
  return fields.filter((field) => isFact(field, scope)).map((field) => factOf(field, scope));
}

function factOf({ name, info }: Field, scope: Scope): Fact {
  const { label, article } = headOf(info, scope.context.language);
  return { label, article, value: inlined(info, valueOf(info, scope.record[name], scope)) };
}

type Head = Pick<Fact, 'label' | 'article'>;

/** What stands before a value is the same for every record. */
function headOf(info: FieldInfo, language: Language): Head {
  const known = heads[language].get(info);
  if (known !== undefined) return known;
  const head = { label: info.label[language], article: articleText(language, info.article, 'short') };
  heads[language].set(info, head);
  return head;
}

const heads: Readonly<Record<Language, WeakMap<FieldInfo, Head>>> = {
  nl: new WeakMap(),
  en: new WeakMap(),
};

/** Kinds that hold a set of short words. */
const SETS: readonly FieldKind[] = ['choices', 'siblings', 'texts'];

/** A set of short words on one line, everything else as it stands. */
export function inlined({ kind }: FieldInfo, value: Value): Value {
  return SETS.includes(kind) ? onOneLine(value) : value;
}

function isFact(field: Field, { schema, record }: Scope): boolean {
  const state = stateOf(field.info, record[field.name]);
  if (state === 'empty') return isMissing(field, record, schema);
  return field.info.kind !== 'list' || state !== 'recorded';
}
