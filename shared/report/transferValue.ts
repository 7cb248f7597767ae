import { fieldsOf } from '../fields/fields';
import { labelOf } from '../lists/lists';
import { activitySchema } from '../register/activity';
import type { Activity } from '../register/activity';
import type { ProcessorRecord } from '../register/processorRecord';
import type { Value } from './blocks';
import { valueOf } from './fieldValue';
import type { ReportContext } from './reportContext';
import { recorded } from './values';

/** What was answered, and where the data go; both, also where they contradict each other. */
export function transfersOf(record: Activity | ProcessorRecord, context: ReportContext): Value {
  const { language } = context;
  const info = fieldsOf(activitySchema).find(({ name }) => name === 'hasTransfers')?.info;
  const places = record.transfers.map((one) => destinationOf(one, language)).filter((place) => place !== '');
  const distinct = [...new Set(places)];
  if (info === undefined || (record.hasTransfers === '' && distinct.length > 0)) return recorded(...distinct);
  const answer = valueOf(info, record.hasTransfers, { schema: activitySchema, record, context });
  return distinct.length === 0 ? answer : recorded(...answer.paragraphs, ...distinct);
}

/** Country or international organisation; '' where neither is recorded. */
export function destinationOf(
  {
    country,
    internationalOrganisation,
  }: Activity['transfers'][number] | ProcessorRecord['transfers'][number],
  language: ReportContext['language'],
): string {
  return country === '' ? internationalOrganisation.trim() : labelOf('countries', country, language);
}
