import type { Level } from '../fields/fieldInfo';
import { articleText } from '../i18n/articleText';
import { checkTexts } from '../i18n/checkTexts';
import type { Language, Text } from '../i18n/text';
import { say } from '../i18n/text';
import type { CollectionName, Register } from '../register/register';
import { checkRegister } from './checkRegister';
import type { Certainty, Severity } from './rule';

/** One thing to look at: which record, which field, what about it, and which law says so. */
export type Finding = {
  /** The id of the catalogue; `missing` or `unknown` for a fact that the schema itself asks for. */
  readonly rule: string;
  readonly level: Level;
  readonly severity: Severity;
  readonly certainty: Certainty;
  /** False while a lawyer must still confirm the law behind it. */
  readonly verified: boolean;
  readonly collection: CollectionName;
  readonly recordId: string;
  readonly recordName: string;
  /** As form and JSON name it: `purposes.0.text`. */
  readonly path: string;
  /** One sentence without the record's name, its values filled in. */
  readonly message: Text;
  readonly article: string;
};

/** What a finding says, but for the record it says it of. */
export type FindingFacts = Omit<Finding, 'collection' | 'recordId' | 'recordName'>;

/** Every finding of a register on a day (YYYY-MM-DD): what the rules see and what is missing. */
export function findingsOf(register: Register, today: string): readonly Finding[] {
  return checkRegister(register, today);
}

/** How many findings there are at each level. */
export function countByLevel(
  findings: readonly { readonly level: Level }[],
): Readonly<Record<Level, number>> {
  const count = (level: Level) => findings.filter((finding) => finding.level === level).length;
  return { A30: count('A30'), LAW: count('LAW'), GP: count('GP') };
}

/** What a finding says, in one sentence without the record's name. */
export function findingMessage(language: Language, { message }: Finding): string {
  return message[language];
}

/** `record · field · rule · message · article`, for a terminal. */
export function findingLine(language: Language, finding: Finding): string {
  return [
    finding.recordName || say(language, checkTexts.noName),
    finding.path,
    finding.rule,
    findingMessage(language, finding),
    articleText(language, finding.article, 'short'),
  ]
    .filter((part) => part !== '')
    .join(' · ');
}
