import type { Language, Text } from '../i18n/text';
import { fill } from '../i18n/text';
import { nameOf } from '../register/records';
import { COLLECTIONS, COLLECTION_NAMES } from '../register/register';
import type { AnyRecord, CollectionName, RecordOf, Register } from '../register/register';
import { byNumberThenName } from '../search/naturalOrder';
import { checkContext } from './context';
import type { CheckContext } from './context';
import { emptyRegister } from './emptyRegister';
import { fieldOrder } from './fieldOrder';
import type { Finding, FindingFacts } from './findings';
import { withoutBroken } from './brokenReferences';
import { missingBeside, missingFacts } from './missingFindings';
import { wrongFacts } from './wrongFindings';
import type { Hit, RecordRule, RuleFacts } from './rule';
import { RULES } from './rules';

/** Every finding of a register on a day (YYYY-MM-DD): by collection, by number and name, and by field as the law has it. */
export function checkRegister(register: Register, today: string): readonly Finding[] {
  const context = checkContext(register, today);
  const records = COLLECTION_NAMES.flatMap((collection) => checkCollection(collection, register, context));
  return [...emptyRegister(register), ...records];
}

/** The findings of one record, in the order of its fields. A rule comes before a missing fact of the same field. */
export function checkRecord<Name extends CollectionName>(
  collection: Name,
  record: RecordOf<Name>,
  context: CheckContext,
): readonly Finding[] {
  const whose: Whose = { collection, recordId: record.id, recordName: nameOf(record) };
  const schema = COLLECTIONS[collection];
  const wrong = wrongFacts(schema, record, context).map((facts) => findingIn(whose, facts));
  // What points nowhere answers nothing, and the schema keeps the shape of the record as it was.
  const whole = wrong.length === 0 ? record : (withoutBroken(schema, record, context) as RecordOf<Name>);
  const struck = strikes(RULES[collection] ?? [], whole, { context, whose });
  const pointedAt = new Set([...wrong, ...struck].map(({ path }) => path));
  const missing = missingBeside(schema, whole, pointedAt);
  const facts = missing.map((field) => findingIn(whose, missingFacts(field)));
  return inOrder(collection, [...wrong, ...struck, ...facts]);
}

/** Most rules find nothing in most records, so nothing is made for those. */
function strikes<Name extends CollectionName>(
  rules: readonly RecordRule<Name>[],
  record: RecordOf<Name>,
  { context, whose }: { readonly context: CheckContext; readonly whose: Whose },
): readonly Finding[] {
  const findings: Finding[] = [];
  for (const rule of rules) {
    for (const hit of rule.find(record, context)) findings.push(findingIn(whose, factsOf(rule, hit)));
  }
  return findings;
}

type Whose = Omit<Finding, keyof FindingFacts>;

function checkCollection(
  collection: CollectionName,
  register: Register,
  context: CheckContext,
): readonly Finding[] {
  return byNumberThenName<AnyRecord>(register[collection]).flatMap((record) =>
    checkRecord(collection, record, context),
  );
}

function factsOf(rule: RuleFacts, hit: Hit): FindingFacts {
  return {
    rule: rule.id,
    level: rule.level,
    severity: rule.severity,
    certainty: rule.certainty,
    verified: rule.verified && hit.verified !== false,
    path: hit.path,
    message: hit.values === undefined ? rule.message : filled(rule.message, hit.values),
    article: rule.article,
  };
}

function findingIn(whose: Whose, { path, message, article, ...facts }: FindingFacts): Finding {
  return { ...facts, ...whose, path, message, article };
}

function filled(message: Text, values: NonNullable<Hit['values']>): Text {
  const inLanguage = (language: Language) => {
    const words = Object.entries(values).map(([name, value]) => [
      name,
      typeof value === 'object' ? value[language] : value,
    ]);
    return fill(language, message[language], Object.fromEntries(words) as Record<string, string | number>);
  };
  return { nl: inLanguage('nl'), en: inLanguage('en') };
}

function inOrder(collection: CollectionName, findings: readonly Finding[]): readonly Finding[] {
  const schema = COLLECTIONS[collection];
  return findings
    .map((finding) => ({ finding, place: fieldOrder(schema, finding.path) }))
    .sort((a, b) => (a.place === b.place ? 0 : a.place < b.place ? -1 : 1))
    .map(({ finding }) => finding);
}
