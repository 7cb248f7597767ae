import type { Language, Text } from '../i18n/text';
import { fill } from '../i18n/text';
import { nameOf } from '../register/records';
import { COLLECTIONS, COLLECTION_NAMES } from '../register/register';
import type { AnyRecord, CollectionName, RecordOf, Register } from '../register/register';
import { checkContext } from './context';
import type { CheckContext } from './context';
import { fieldOrder } from './fieldOrder';
import type { Finding } from './findings';
import type { MissingField } from './missing';
import { missingBeside, missingMessage } from './missingFindings';
import type { Hit, RecordRule, RuleFacts } from './rule';
import { RULES } from './rules';

/** Every finding of a register on a day (YYYY-MM-DD): by collection, record, and field in the order of the law. */
export function checkRegister(register: Register, today: string): readonly Finding[] {
  const context = checkContext(register, today);
  return COLLECTION_NAMES.flatMap((collection) => checkCollection(collection, register, context));
}

/** The findings of one record, in the order of its fields. A rule comes before a missing fact of the same field. */
export function checkRecord<Name extends CollectionName>(
  collection: Name,
  record: RecordOf<Name>,
  context: CheckContext,
): readonly Finding[] {
  const whose: Whose = { collection, recordId: record.id, recordName: nameOf(record) };
  const struck = strikes(RULES[collection] ?? [], record, { context, whose });
  const pointedAt = new Set(struck.map(({ path }) => path));
  const missing = missingBeside(COLLECTIONS[collection], record, pointedAt);
  return inOrder(collection, [...struck, ...missing.map((field) => missingFinding(field, whose))]);
}

/** Most rules find nothing in most records, so nothing is made for those. */
function strikes<Name extends CollectionName>(
  rules: readonly RecordRule<Name>[],
  record: RecordOf<Name>,
  { context, whose }: { readonly context: CheckContext; readonly whose: Whose },
): readonly Finding[] {
  const findings: Finding[] = [];
  for (const rule of rules) {
    for (const hit of rule.find(record, context)) findings.push(ruleFinding(rule, hit, whose));
  }
  return findings;
}

type Whose = Pick<Finding, 'collection' | 'recordId' | 'recordName'>;

function checkCollection(
  collection: CollectionName,
  register: Register,
  context: CheckContext,
): readonly Finding[] {
  const records: readonly AnyRecord[] = register[collection];
  return records.flatMap((record) => checkRecord(collection, record, context));
}

function ruleFinding(rule: RuleFacts, hit: Hit, { collection, recordId, recordName }: Whose): Finding {
  return {
    rule: rule.id,
    level: rule.level,
    severity: rule.severity,
    certainty: rule.certainty,
    verified: rule.verified && hit.verified !== false,
    collection,
    recordId,
    recordName,
    path: hit.path,
    message: hit.values === undefined ? rule.message : filled(rule.message, hit.values),
    article: rule.article,
  };
}

/** What the schema asks for needs no lawyer any more: its articles were read when it was made. */
function missingFinding(missing: MissingField, { collection, recordId, recordName }: Whose): Finding {
  const { path, level, state, info } = missing;
  return {
    rule: state === 'unknown' ? 'unknown' : 'missing',
    level,
    severity: level === 'GP' ? 'REC' : 'REQ',
    certainty: 'hard',
    verified: true,
    collection,
    recordId,
    recordName,
    path,
    message: missingMessage(missing),
    article: info.article,
  };
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
