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
import { quoted, quotedNames } from './quoted';
import { sameNumberFacts } from './sameNumber';
import { missingBeside, missingFacts } from './missingFindings';
import { wrongFacts } from './wrongFindings';
import type { Hit, RecordRule, RuleFacts } from './rule';
import { RULES } from './rules';
import { hasEnded } from './whileLive';

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
  const double = sameNumberFacts(collection, record, context).map((facts) => findingIn(whose, facts));
  // What points nowhere answers nothing, and the schema keeps the shape of the record as it was.
  const whole = wrong.length === 0 ? record : (withoutBroken(schema, record, context) as RecordOf<Name>);
  const struck = strikes(RULES[collection] ?? [], whole, { context, whose });
  const missing = missingBeside(schema, whole, [...wrong, ...struck]);
  const facts = missing.map((field) => findingIn(whose, missingFacts(field)));
  return inOrder(collection, [...wrong, ...double, ...struck, ...facts]);
}

function strikes<Name extends CollectionName>(
  rules: readonly RecordRule<Name>[],
  record: RecordOf<Name>,
  { context, whose }: { readonly context: CheckContext; readonly whose: Whose },
): readonly Finding[] {
  const findings: Finding[] = [];
  const isEnded = hasEnded(record);
  for (const rule of rules) {
    if (isEnded && rule.findLive !== undefined) continue;
    const hits = (rule.findLive ?? rule.find)(record, context);
    // A million times there is none, and even beginning to go through none takes time.
    if (hits.length > 0) for (const hit of hits) findings.push(findingIn(whose, factsOf(rule, hit)));
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

/** Key by key, in the order in which a script reads them: a spread costs ten times as much, a hundred thousand times. */
function findingIn(whose: Whose, facts: FindingFacts): Finding {
  return {
    rule: facts.rule,
    level: facts.level,
    severity: facts.severity,
    certainty: facts.certainty,
    verified: facts.verified,
    collection: whose.collection,
    recordId: whose.recordId,
    recordName: whose.recordName,
    path: facts.path,
    message: facts.message,
    article: facts.article,
  };
}

function filled(message: Text, values: NonNullable<Hit['values']>): Text {
  const inLanguage = (language: Language) => {
    const betweenQuotes = quotedNames(message[language]);
    const words = Object.entries(values).map(([name, value]) => {
      const word = typeof value === 'object' ? value[language] : value;
      return [name, typeof word === 'string' && betweenQuotes.has(name) ? quoted(word) : word];
    });
    return fill(language, message[language], Object.fromEntries(words) as Record<string, string | number>);
  };
  return { nl: inLanguage('nl'), en: inLanguage('en') };
}

function inOrder(collection: CollectionName, findings: readonly Finding[]): readonly Finding[] {
  if (findings.length < 2) return findings;
  const schema = COLLECTIONS[collection];
  return findings
    .map((finding) => ({ finding, place: fieldOrder(schema, finding.path) }))
    .sort((a, b) => (a.place === b.place ? 0 : a.place < b.place ? -1 : 1))
    .map(({ finding }) => finding);
}
