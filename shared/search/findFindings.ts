import type { Finding } from '../checks/findings';
import { pathLabel } from '../fields/pathLabel';
import type { Language, Text } from '../i18n/text';
import { COLLECTIONS } from '../register/register';
import { folded } from './searchText';

/** The findings in which every word of the query occurs: in the message, the record, the field or the rule. */
export function findFindings(
  findings: readonly Finding[],
  query: string,
  language: Language,
): readonly Finding[] {
  const wanted = folded(query)
    .split(/\s+/)
    .filter((word) => word !== '');
  if (wanted.length === 0) return findings;
  const textOf = searchTexts(language);
  return findings.filter((finding) => {
    const texts = textOf(finding);
    return wanted.every((word) => texts.some((text) => text.includes(word)));
  });
}

/** A hundred thousand findings share a few hundred messages, and each record has many: every text is folded once. */
function searchTexts(language: Language): (finding: Finding) => readonly string[] {
  const messages = new Map<Text, string>();
  const names = new Map<string, string>();
  const fields = new Map<string, string>();
  return ({ rule, message, recordName, collection, path }) => [
    known(messages, message, () => folded(message[language])),
    known(names, recordName, () => folded(recordName)),
    known(fields, `${collection} ${path}`, () => folded(pathLabel(COLLECTIONS[collection], path, language))),
    rule.toLowerCase(),
  ];
}

function known<Key>(texts: Map<Key, string>, key: Key, make: () => string): string {
  const before = texts.get(key);
  if (before !== undefined) return before;
  const text = make();
  texts.set(key, text);
  return text;
}
