import type { Activity } from '../register/activity';
import type { ProcessorRecord } from '../register/processorRecord';
import type { CheckContext } from './context';
import { question } from './question';
import { remembered } from './remembered';
import { contains, plain, words } from './textPatterns/words';

type Either = Activity | ProcessorRecord;

/**
 * The live activity that bears the name of a processor record, of the same legal entity, while neither of them explains
 * it. Names are all there is to compare: a processor record has no purposes or data of its own.
 */
export function twinOf(record: ProcessorRecord, context: CheckContext): Activity | undefined {
  const name = plain(record.name).trim();
  if (name === '' || isExplained(record, context)) return undefined;
  return namesakes(context, name)?.find(
    (activity) => isSameEntity(activity, record) && !isExplained(activity, context),
  );
}

/** True when a record names a number of the other part of the register, or speaks of both roles. */
export function isExplained(record: Either, context: CheckContext): boolean {
  const said = `${record.description}\n${record.remarks}`;
  if (said.trim() === '') return false;
  if (contains(said, PROCESSOR) && contains(said, CONTROLLER)) return true;
  return 'controllers' in record ? namesActivity(context, said) : namesProcessorRecord(context, said);
}

const PROCESSOR = words('verwerker', 'processor');
const CONTROLLER = words('verantwoordelijke*', 'verwerkingsverantwoordelijke*', 'controller*');

function isSameEntity(activity: Activity, record: ProcessorRecord): boolean {
  return (
    activity.organisationId === record.organisationId ||
    activity.organisationId === '' ||
    record.organisationId === ''
  );
}

const namesakes = question(
  ({ liveActivities }) => liveActivities,
  (activities, name: string) => activitiesByName(activities).get(name),
);

const activitiesByName = remembered((activities: readonly Activity[]) => {
  const byName = new Map<string, Activity[]>();
  for (const activity of activities) {
    const name = nameKeyOf(activity);
    const known = byName.get(name);
    if (known === undefined) byName.set(name, [activity]);
    else known.push(activity);
  }
  return byName;
});

const namesActivity = question(({ liveActivities }) => liveActivities, namesNumberOf);
const namesProcessorRecord = question(({ register }) => register.processorRecords, namesNumberOf);

function namesNumberOf(records: readonly Either[], said: string): boolean {
  const numbers = numbersOf(records);
  return tokensOf(said).some((token) => numbers.has(token));
}

/** A number of one character would be found in any text. */
const numbersOf = remembered(
  (records: readonly Either[]): ReadonlySet<string> =>
    new Set(records.map(numberKeyOf).filter((number) => number.length > 1)),
);

/** After an edit only the names of the edited record are new. */
export const nameKeyOf: (activity: Activity) => string = remembered(({ name }: Activity) =>
  plain(name).trim(),
);

export const numberKeyOf: (record: Either) => string = remembered(({ number }: Either) =>
  plain(number).trim(),
);

function tokensOf(text: string): readonly string[] {
  return plain(text)
    .split(/[\s,;:()]+/)
    .map((token) => token.replace(/[.“”"']+$/, ''));
}
