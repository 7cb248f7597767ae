import type { Level } from '../fields/fieldInfo';
import type { Text } from '../i18n/text';
import type { CollectionName, RecordOf } from '../register/register';
import type { CheckContext } from './context';

/** A hard rule states a fact; a soft rule reads between the lines, so its message is a question. */
export type Certainty = 'hard' | 'soft';

/** Required by law, or recommended. */
export type Severity = 'REQ' | 'REC';

/** What a rule says of itself; one row of the catalogue. */
export type RuleFacts = {
  /** Stable for ever: reports, accepted findings and scripts name it. */
  readonly id: string;
  readonly level: Level;
  readonly severity: Severity;
  readonly certainty: Certainty;
  /** `{name}` stands for a value that a hit fills in. */
  readonly message: Text;
  readonly article: string;
  /** False while a lawyer must still confirm the law behind it. */
  readonly verified: boolean;
};

/** One place where a rule strikes, within the record that was looked at. */
export type Hit = {
  /** The field it points to, as form and JSON name it: `purposes.0.text`. */
  readonly path: string;
  /** For the message, in both languages where they differ. */
  readonly values?: Readonly<Record<string, string | number | Text>>;
  /** False where the row of a list behind this hit is not confirmed, although the rule itself is. */
  readonly verified?: boolean;
};

/** A rule about one record of one collection; it may look at the rest of the register, but speaks of this record. */
export type RecordRule<Name extends CollectionName> = RuleFacts & {
  readonly find: (record: RecordOf<Name>, context: CheckContext) => readonly Hit[];
  /** Set when the rule is silent on what has ended: the same without that test, for whoever made it already. */
  readonly findLive?: (record: RecordOf<Name>, context: CheckContext) => readonly Hit[];
};

/** The rules of every collection: the tables of the subjects, joined in `rules.ts`. */
export type RuleBook = { readonly [Name in CollectionName]?: readonly RecordRule<Name>[] };
