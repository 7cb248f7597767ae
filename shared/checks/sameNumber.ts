import { checkTexts } from '../i18n/checkTexts';
import { say } from '../i18n/text';
import type { Activity } from '../register/activity';
import type { ProcessorRecord } from '../register/processorRecord';
import type { AnyRecord, CollectionName } from '../register/register';
import type { CheckContext } from './context';
import type { FindingFacts } from './findings';
import { isBlank } from './blank';
import { question } from './question';
import { quoted } from './quoted';
import { remembered } from './remembered';

/** Not of the catalogue: no law asks for numbers, but a number that means two records means neither. */
export const SAME_NUMBER_RULE = 'SCH-03';

type Numbered = Activity | ProcessorRecord;

/** A live record with the number of an earlier live one of its list. The first of them keeps its number. */
export function sameNumberFacts(
  collection: CollectionName,
  record: AnyRecord,
  context: CheckContext,
): readonly FindingFacts[] {
  if (!('number' in record) || record.status === 'ended' || isBlank(record.number)) return [];
  const first =
    collection === 'activities' ? askActivity(context, record) : askProcessorRecord(context, record);
  if (first === undefined) return [];
  const values = { number: record.number.trim(), name: quoted(first.name) };
  return [
    {
      rule: SAME_NUMBER_RULE,
      level: 'GP',
      severity: 'REC',
      certainty: 'hard',
      verified: true,
      path: 'number',
      message: { nl: say('nl', checkTexts.sameNumber, values), en: say('en', checkTexts.sameNumber, values) },
      article: '',
    },
  ];
}

const askActivity = question(({ register }) => register.activities, otherWithNumber);
const askProcessorRecord = question(({ register }) => register.processorRecords, otherWithNumber);

function otherWithNumber(records: readonly Numbered[], { id, number }: Numbered): Numbered | undefined {
  const first = firstByNumber(records).get(keyOf(number));
  return first?.id === id ? undefined : first;
}

const firstByNumber = remembered((records: readonly Numbered[]): ReadonlyMap<string, Numbered> => {
  const first = new Map<string, Numbered>();
  for (const record of records) {
    const key = keyOf(record.number);
    if (key !== '' && record.status !== 'ended' && !first.has(key)) first.set(key, record);
  }
  return first;
});

/** "v 08" and "V08" are the same number to a reader. */
function keyOf(number: string): string {
  return number.replace(/\s+/g, '').toLowerCase();
}
