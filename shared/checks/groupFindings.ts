import { LEVELS } from '../fields/fieldInfo';
import type { Text } from '../i18n/text';
import { naturally } from '../search/naturalOrder';
import type { Finding } from './findings';
import { ELLIPSIS, RULE_FACTS, generalMessage } from './ruleFacts';

export const GROUPINGS = ['rule', 'record', 'article', 'level'] as const;
export type Grouping = (typeof GROUPINGS)[number];

/** Findings that belong together; never empty. */
export type FindingGroup = {
  readonly key: string;
  readonly first: Finding;
  readonly findings: readonly Finding[];
};

const KEYS: Readonly<Record<Grouping, (finding: Finding) => string>> = {
  rule: keyOfRule,
  record: ({ recordId }) => recordId,
  article: ({ article }) => leadingArticle(article),
  level: ({ level }) => level,
};

/**
 * The findings by rule, record, article or level. Rules come by level, what is stated before what is asked, the most frequent
 * first: eighteen equal gaps are one decision. Records keep the order in which they come;
 * articles are counted on, those that Article 30 itself asks for first.
 */
export function groupFindings(findings: readonly Finding[], by: Grouping): readonly FindingGroup[] {
  const groups = new Map<string, Finding[]>();
  for (const finding of findings) {
    const key = KEYS[by](finding);
    const known = groups.get(key);
    if (known === undefined) groups.set(key, [finding]);
    else known.push(finding);
  }
  const made = [...groups].flatMap(([key, [first, ...rest]]) =>
    first === undefined ? [] : [{ key, first, findings: [first, ...rest] }],
  );
  if (by === 'record') return made;
  return made.sort(by === 'article' ? byArticle : byWeight);
}

/** The article that a finding rests on first; others only stand beside it. */
export function leadingArticle(article: string): string {
  return article.split(', ')[0] ?? '';
}

/** What the findings of one rule say, in general where each names something else. */
export function messageOfGroup({ first, findings }: FindingGroup): Text {
  const isSame = findings.every(({ message }) => message.nl === first.message.nl);
  const facts = RULE_FACTS.get(first.rule);
  return isSame || facts === undefined ? first.message : generalMessage(facts);
}

/** What a message says in the place of the ellipses of its group's: the name or value that makes it another finding. */
export function detailIn(message: Text, { nl, en }: Text): Text {
  return { nl: between(message.nl, nl), en: between(message.en, en) };
}

function between(words: string, general: string): string {
  const head = general.indexOf(ELLIPSIS);
  if (words === general || head === -1) return '';
  const tail = general.length - general.lastIndexOf(ELLIPSIS) - ELLIPSIS.length;
  return words.slice(head, words.length - tail);
}

/** A fact that the schema asks for is a rule of its own for each field, named by what it says. */
function keyOfRule({ rule, level, message }: Finding): string {
  return RULE_FACTS.has(rule) ? rule : `${rule} ${level} ${message.nl}`;
}

function byArticle(a: FindingGroup, b: FindingGroup): number {
  return Number(!isArticle30(a)) - Number(!isArticle30(b)) || naturally(a.key, b.key);
}

function isArticle30({ key }: FindingGroup): boolean {
  return key.startsWith('30(');
}

function byWeight(a: FindingGroup, b: FindingGroup): number {
  return (
    LEVELS.indexOf(a.first.level) - LEVELS.indexOf(b.first.level) ||
    Number(a.first.certainty === 'soft') - Number(b.first.certainty === 'soft') ||
    b.findings.length - a.findings.length ||
    (a.key < b.key ? -1 : 1)
  );
}
