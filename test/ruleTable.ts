import { describe, expect, it } from 'vitest';
import { checkContext } from '../shared/checks/context';
import type { Hit, RecordRule } from '../shared/checks/rule';
import { articleText } from '../shared/i18n/articleText';
import { LANGUAGES, fill } from '../shared/i18n/text';
import type { Language } from '../shared/i18n/text';
import { REGISTER_FORMAT, registerSchema } from '../shared/register/register';
import type { CollectionName, Register } from '../shared/register/register';
import { anId } from './factories';
import { CAREFUL_TODAY, carefulRegister } from './fixtures/carefulRegister';

/** Facts of records by collection; ids of records and items that are left out are added. */
export type Facts = { readonly [Name in CollectionName]?: readonly object[] };

/** One rule: facts in which it strikes at this path, and facts that differ little and in which it keeps silent. */
export type RuleCase = {
  readonly id: string;
  readonly at: string;
  readonly strikes: Facts;
  readonly silent: Readonly<Record<string, Facts>>;
};

/** Hard, and in the words of the catalogue a question: what is asked for is certainly not there. */
const ASKS_FOR_A_FACT: ReadonlySet<string> = new Set(['RET-03']);

type Table<Name extends CollectionName> = {
  readonly collection: Name;
  readonly rules: readonly RecordRule<Name>[];
  readonly cases: readonly RuleCase[];
};

/** Tests every rule of a table: where it strikes, where it does not, how it is worded, and that care silences it. */
export function describeRules<Name extends CollectionName>(title: string, table: Table<Name>): void {
  const { collection, rules, cases } = table;
  const hitsOf = (register: Register) => hitsIn(register, collection, rules);
  const pathsOf = (id: string, facts: Facts) =>
    hitsOf(registerOf(facts))
      .filter((hit) => hit.rule.id === id)
      .map((hit) => hit.path);

  describe(title, () => {
    it('has a case for every rule', () => {
      expect([...new Set(cases.map(({ id }) => id))].sort()).toEqual(rules.map(({ id }) => id).sort());
    });

    it.each(cases)('$id strikes at $at', ({ id, at, strikes }) => {
      expect(pathsOf(id, strikes)).toEqual([at]);
    });

    it.each(
      cases.flatMap(({ id, silent }) => Object.entries(silent).map(([name, facts]) => ({ id, name, facts }))),
    )('$id keeps silent $name', ({ id, facts }) => {
      expect(pathsOf(id, facts)).toEqual([]);
    });

    it.each(cases)('$id is worded in both languages, with every value filled in', ({ id, strikes }) => {
      const hits = hitsOf(registerOf(strikes)).filter((hit) => hit.rule.id === id);
      for (const language of LANGUAGES) {
        for (const hit of hits) expect(messageOf(language, hit)).toMatch(/^[^{}]+[.?)]$/);
      }
    });

    it.each(rules)('$id asks when it is soft, states when it is hard, and addresses nobody', (rule) => {
      // SPC-13 and the like may end with advice after the question.
      for (const language of LANGUAGES) {
        expect([language, rule.message[language].includes('?')]).toEqual([
          language,
          rule.certainty === 'soft' || ASKS_FOR_A_FACT.has(rule.id),
        ]);
      }
      expect(rule.message.nl).not.toMatch(/(?<!\p{L})(?:u|uw|je|jij|jouw)(?!\p{L})/iu);
    });

    it.each(rules)('$id names an article that can be put in words', ({ article }) => {
      expect(articleText('nl', article, 'short')).not.toMatch(/[()]/);
    });

    it('finds nothing in a careful, complete register', () => {
      expect(hitsOf(carefulRegister()).map(({ rule, path }) => [rule.id, path])).toEqual([]);
    });

    it('reads nothing between the lines of an empty record', () => {
      const empty = registerOf({ [collection]: [{}] });
      expect(hitsOf(empty).filter(({ rule }) => rule.certainty === 'soft')).toEqual([]);
    });
  });
}

type RuleHit = Hit & { readonly rule: RecordRule<CollectionName>; readonly record: { readonly id: string } };

/** What the rules of one collection find in a register on the day of the careful one. */
export function hitsIn<Name extends CollectionName>(
  register: Register,
  collection: Name,
  rules: readonly RecordRule<Name>[],
): readonly RuleHit[] {
  const context = checkContext(register, CAREFUL_TODAY);
  // A rule of a collection meets records of that collection only; TypeScript cannot follow the lookup.
  const known = rules as unknown as readonly RecordRule<CollectionName>[];
  return register[collection].flatMap((record) =>
    known.flatMap((rule) => rule.find(record as never, context).map((hit) => ({ ...hit, rule, record }))),
  );
}

/** A register of these facts. Items get ids by place: the first purpose of every record has `itemId('purposes', 0)`. */
export function registerOf(facts: Facts): Register {
  const collections = Object.entries(facts).map(([name, records], collection) => [
    name,
    records.map((record, index) => withIds({ id: anId(100_000 * (collection + 1) + index), ...record })),
  ]);
  return registerSchema.parse({
    format: REGISTER_FORMAT,
    version: 1,
    id: anId(0),
    ...(Object.fromEntries(collections) as object),
  });
}

/** The id of an item that has none of its own. */
export function itemId(list: string, index: number): string {
  return anId(1_000 * (ITEM_LISTS.indexOf(list) + 1) + index);
}

const ITEM_LISTS = [
  ...['purposes', 'dataSubjects', 'data', 'recipients', 'transfers', 'jointControllers', 'documents'],
  ...['breaches', 'registrations', 'controllers', 'subProcessors', 'agreements'],
];

function withIds(record: object): object {
  const entries = Object.entries(record as Record<string, unknown>).map(([name, value]) => [
    name,
    Array.isArray(value)
      ? value.map((item: unknown, index) =>
          typeof item === 'object' ? { id: itemId(name, index), ...item } : item,
        )
      : value,
  ]);
  return Object.fromEntries(entries) as object;
}

function messageOf(language: Language, { rule, values = {} }: RuleHit): string {
  const own = Object.entries(values).map(([name, value]) => [
    name,
    typeof value === 'object' ? value[language] : value,
  ]);
  return fill(language, rule.message[language], Object.fromEntries(own) as Record<string, string | number>);
}
