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
import { oddDates } from './oddDates';
import { SAME_NUMBER_RULE } from './sameNumber';
import { unknownCodes } from './unknownCodes';

// Not of the catalogue: the schema sees these in every field of their kind.
export const BROKEN_RULE = 'SCH-01';
const CONTRADICTION_RULE = 'SCH-02';
const ODD_DATE_RULE = 'SCH-04';
const UNKNOWN_CODE_RULE = 'SCH-05';
export const WRONG_RULES: readonly string[] = [
  BROKEN_RULE,
  CONTRADICTION_RULE,
  SAME_NUMBER_RULE,
  ODD_DATE_RULE,
  UNKNOWN_CODE_RULE,
];

/**
 * What the schema itself sees to be wrong in a record: references to nothing, "no" beside something, dates that cannot be
 * and codes that no list has.
 */
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
    ...oddDates(record, context.today).map(({ path, certainty, message }) =>
      wrong({ rule: ODD_DATE_RULE, certainty, path }, GOOD_PRACTICE, message),
    ),
    ...unknownCodes(schema, record).map((path) =>
      wrong({ rule: UNKNOWN_CODE_RULE, certainty: 'soft', path }, GOOD_PRACTICE, checkTexts.unknownCode),
    ),
  ];
}

/** No law asks for these; whoever reads the register does. */
const GOOD_PRACTICE = { level: 'GP', article: '' } as const;

type Kind = { readonly rule: string; readonly certainty: Certainty; readonly path: string };

function wrong(
  kind: Kind,
  { level, article }: Pick<FieldInfo, 'level' | 'article'>,
  message: Text,
): FindingFacts {
  return { ...kind, level, severity: level === 'GP' ? 'REC' : 'REQ', verified: true, message, article };
}

function inBoth(text: typeof checkTexts.isBroken | typeof checkTexts.contradicts, field: Text): Text {
  return { nl: say('nl', text, { field: field.nl }), en: say('en', text, { field: field.en }) };
}
