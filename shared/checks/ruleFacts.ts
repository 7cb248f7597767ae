import type { Text } from '../i18n/text';
import { COLLECTION_NAMES } from '../register/register';
import type { RuleFacts } from './rule';
import { RULES } from './rules';

/** What the catalogue says of each rule, by its id. A rule on two collections says the same on both. */
export const RULE_FACTS: ReadonlyMap<string, RuleFacts> = new Map(
  COLLECTION_NAMES.flatMap((collection): readonly RuleFacts[] => RULES[collection] ?? []).map((rule) => [
    rule.id,
    rule,
  ]),
);

/** Stands for a value in a message that speaks of several findings. */
export const ELLIPSIS = '…';

/** The message of a rule with an ellipsis for each value, as a heading above several of its findings. */
export function generalMessage({ message }: RuleFacts): Text {
  const general = (words: string) => words.replace(/\{\w+\}/g, ELLIPSIS);
  return { nl: general(message.nl), en: general(message.en) };
}
