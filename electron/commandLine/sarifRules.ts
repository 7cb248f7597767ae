import type { Finding } from '../../shared/checks/findings';
import { RULE_FACTS, generalMessage } from '../../shared/checks/ruleFacts';
import { articleText } from '../../shared/i18n/articleText';
import { checkTexts } from '../../shared/i18n/checkTexts';
import type { Language, Text } from '../../shared/i18n/text';

export type SarifLevel = 'error' | 'warning' | 'note';

/** What Article 30 misses is an error; other law, and a question about Article 30, a warning; the rest is a note. */
export function sarifLevel({ level, certainty }: Pick<Finding, 'level' | 'certainty'>): SarifLevel {
  if (level === 'A30') return certainty === 'hard' ? 'error' : 'warning';
  return level === 'LAW' && certainty === 'hard' ? 'warning' : 'note';
}

/** The rules that the findings name, each once, with what they say in the language of the log and in both. */
export function sarifRules(findings: readonly Finding[], language: Language) {
  const first = new Map<string, Finding>();
  for (const finding of findings) if (!first.has(finding.rule)) first.set(finding.rule, finding);
  const ids = [...first.keys()];
  const indexes = new Map(ids.map((id, index) => [id, index]));
  return {
    rules: [...first].map(([id, finding]) => ruleOf(id, finding, language)),
    indexOf: (id: string) => indexes.get(id) ?? -1,
  };
}

function ruleOf(id: string, finding: Finding, language: Language): object {
  const facts = RULE_FACTS.get(id);
  const text = facts === undefined ? schemaRuleText(id, finding) : generalMessage(facts);
  // Facts that the schema asks for are of every level and article, so the rule itself names none.
  const article = facts?.article ?? '';
  return {
    id,
    shortDescription: { text: text[language] },
    ...(article === '' ? {} : { fullDescription: { text: withArticle(text, article, language) } }),
    defaultConfiguration: { level: sarifLevel(facts ?? finding) },
    properties: { nl: text.nl, en: text.en, ...(facts === undefined ? {} : { level: facts.level, article }) },
  };
}

function withArticle(text: Text, article: string, language: Language): string {
  return `${text[language]} (${articleText(language, article, 'full')})`;
}

function schemaRuleText(id: string, { message }: Finding): Text {
  const texts: Readonly<Record<string, Text>> = checkTexts.schemaRules;
  return Object.hasOwn(texts, id) ? (texts[id] ?? message) : message;
}
