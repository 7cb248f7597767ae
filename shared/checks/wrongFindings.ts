import type { FieldInfo, RecordSchema } from '../fields/fieldInfo';
import type { Values } from '../fields/state';
import { checkTexts } from '../i18n/checkTexts';
import type { Text } from '../i18n/text';
import { say } from '../i18n/text';
import { brokenReferences } from './brokenReferences';
import type { CheckContext } from './context';
import { contradictions } from './contradictions';
import type { FindingFacts } from './findings';
import type { Certainty } from './rule';
import { SAME_NUMBER_RULE } from './sameNumber';

// Not of the catalogue: the schema sees these in every field of their kind.
export const BROKEN_RULE = 'SCH-01';
const CONTRADICTION_RULE = 'SCH-02';
export const WRONG_RULES: readonly string[] = [BROKEN_RULE, CONTRADICTION_RULE, SAME_NUMBER_RULE];

/** What the schema itself sees to be wrong in a record: references to nothing, and "no" beside something. */
export function wrongFacts(
  schema: RecordSchema,
  record: Values,
  context: CheckContext,
): readonly FindingFacts[] {
  return [
    ...brokenReferences(schema, record, context).map(({ path, info }) =>
      wrong({ rule: BROKEN_RULE, certainty: 'hard', path }, info, inBoth(checkTexts.isBroken, info.label)),
    ),
    ...contradictions(schema, record).map(({ path, question, filled }) =>
      wrong(
        { rule: CONTRADICTION_RULE, certainty: 'soft', path },
        question,
        inBoth(checkTexts.contradicts, filled.label),
      ),
    ),
  ];
}

type Kind = { readonly rule: string; readonly certainty: Certainty; readonly path: string };

function wrong(kind: Kind, { level, article }: FieldInfo, message: Text): FindingFacts {
  return { ...kind, level, severity: level === 'GP' ? 'REC' : 'REQ', verified: true, message, article };
}

function inBoth(text: typeof checkTexts.isBroken | typeof checkTexts.contradicts, field: Text): Text {
  return { nl: say('nl', text, { field: field.nl }), en: say('en', text, { field: field.en }) };
}
