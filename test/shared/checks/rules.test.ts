import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkContext } from '../../../shared/checks/context';
import { RULES } from '../../../shared/checks/rules';
import type { Hit, RecordRule, RuleFacts } from '../../../shared/checks/rule';
import { LANGUAGES } from '../../../shared/i18n/text';
import { COLLECTION_NAMES } from '../../../shared/register/register';
import type { CollectionName, Register } from '../../../shared/register/register';
import { aProcessorRecord, aRegister } from '../../factories';
import { anyRegister } from '../../registerArbitrary';
import { CAREFUL_TODAY, carefulRegister } from '../../fixtures/carefulRegister';

type Found = { readonly rule: RecordRule<CollectionName>; readonly record: object; readonly hit: Hit };

function findingsOf(register: Register): readonly Found[] {
  const context = checkContext(register, CAREFUL_TODAY);
  return COLLECTION_NAMES.flatMap((collection) => {
    // The rules of a collection meet its own records only; TypeScript cannot follow the lookup.
    const rules = (RULES[collection] ?? []) as readonly RecordRule<CollectionName>[];
    return register[collection].flatMap((record) =>
      rules.flatMap((rule) => rule.find(record as never, context).map((hit) => ({ rule, record, hit }))),
    );
  });
}

function namesIn(message: string): readonly string[] {
  return [...new Set([...message.matchAll(/\{(\w+)\}/g)].map(([, name = '']) => name))].sort();
}

/** What stands at `purposes.0.text`; undefined where the path leads nowhere. */
function valueAt(record: object, path: string): unknown {
  return path
    .split('.')
    .reduce<unknown>((value, key) => (value as Record<string, unknown> | undefined)?.[key], record);
}

/** The catalogue, LEGAL sections 5.1 to 5.11: how many rules each subject has. */
const CATALOGUE: readonly (readonly [section: string, subject: string, rules: number])[] = [
  ['5.1', 'ORG', 12],
  ['5.2', 'ACT', 15],
  ['5.3', 'LB', 18],
  ['5.4', 'SPC', 14],
  ['5.5', 'REC', 12],
  ['5.6', 'TRF', 13],
  ['5.7', 'RET', 11],
  ['5.8', 'SEC', 5],
  ['5.9', 'PRO', 12],
  ['5.10', 'DPIA', 8],
  ['5.11', 'RGT', 6],
  ['5.11', 'GOV', 4],
];

/** The promise that a processor record is never asked for what Article 30(2) does not ask. No rule, so no row. */
const ANTI_RULE = 'PRO-07';

const allRules = COLLECTION_NAMES.flatMap((collection): readonly RuleFacts[] => RULES[collection] ?? []);

describe('the rule book', () => {
  it.each(CATALOGUE)('has every rule of section %s on %s', (_section, subject, count) => {
    const ids = Array.from(
      { length: count },
      (_, index) => `${subject}-${String(index + 1).padStart(2, '0')}`,
    );
    const found = allRules.map(({ id }) => id).filter((id) => id.startsWith(`${subject}-`));
    expect([...new Set(found)].sort()).toEqual(ids.filter((id) => id !== ANTI_RULE));
  });

  it('has 129 rules, and no other', () => {
    const subjects = CATALOGUE.map(([, subject]) => `${subject}-`);
    const ids = new Set(allRules.map(({ id }) => id));
    expect(ids.size).toBe(129);
    expect([...ids].filter((id) => !subjects.some((subject) => id.startsWith(subject)))).toEqual([]);
  });

  it.each(COLLECTION_NAMES)('names no rule twice for %s', (collection) => {
    const ids = (RULES[collection] ?? []).map(({ id }) => id);
    expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
  });

  it('says the same of a rule wherever it stands', () => {
    const facts = new Map<string, object>();
    for (const { id, level, severity, certainty, message, article, verified } of allRules) {
      const own = { level, severity, certainty, message, article, verified };
      expect([id, own]).toEqual([id, facts.get(id) ?? own]);
      facts.set(id, own);
    }
  });

  it('recommends good practice and requires the register elements', () => {
    const severities = (level: string) => [
      ...new Set(allRules.filter((rule) => rule.level === level).map(({ severity }) => severity)),
    ];
    expect([severities('A30'), severities('GP')]).toEqual([['REQ'], ['REC']]);
  });

  it('never asks a processor record for purposes, data subjects, data, recipients or retention (PRO-07)', () => {
    const elements = /^(purposes|dataSubjects|data|hasRecipients|recipients)(\.|$)|retention/i;
    const asked = (register: Register) =>
      findingsOf({ ...register, activities: [] })
        .map(({ hit }) => hit.path)
        .filter((path) => elements.test(path));
    expect(asked(aRegister({ processorRecords: [aProcessorRecord()] }))).toEqual([]);
    fc.assert(
      fc.property(anyRegister(), (register) => {
        expect(asked(register)).toEqual([]);
      }),
    );
  });
});

describe('every rule', () => {
  it('takes any register that the schema accepts, points at a field that is there and fills in its message', () => {
    fc.assert(
      fc.property(anyRegister(), (register) => {
        for (const { rule, record, hit } of findingsOf(register)) {
          expect([rule.id, hit.path, valueAt(record, hit.path) !== undefined]).toEqual([
            rule.id,
            hit.path,
            true,
          ]);
          const given = Object.keys(hit.values ?? {}).sort();
          const named = LANGUAGES.map((language) => namesIn(rule.message[language]));
          expect([rule.id, ...named]).toEqual([rule.id, given, given]);
        }
      }),
    );
  });

  it('says the same the second time: looking changes nothing', () => {
    fc.assert(
      fc.property(anyRegister(), (register) => {
        const before = JSON.stringify(register);
        const pathsOf = () => findingsOf(register).map(({ rule, hit }) => `${rule.id} ${hit.path}`);
        expect(pathsOf()).toEqual(pathsOf());
        expect(JSON.stringify(register)).toBe(before);
      }),
      { numRuns: 20 },
    );
  });

  it('keeps silent on a small register that was filled in with care', () => {
    expect(findingsOf(carefulRegister()).map(({ rule, hit }) => `${rule.id} ${hit.path}`)).toEqual([]);
  });
});
