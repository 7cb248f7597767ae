import type { z } from 'zod';
import { activitySchema } from '../activity';
import type { Activity } from '../activity';
import { generalMeasureIds, measureId } from './measures';
import type { MeasureKey } from './measures';
import { partyId } from './parties';
import type { PartyKey } from './parties';
import { sampleId } from './sampleId';
import { NOTICE, SAID_OF_ALL, SOURCE_OF_ALL, source } from './statement';
import { systemId } from './systems';
import type { SystemKey } from './systems';

type Input = z.input<typeof activitySchema>;
type Item<Name extends 'purposes' | 'dataSubjects' | 'data' | 'recipients'> = Omit<
  NonNullable<Input[Name]>[number],
  'id' | 'dataIds' | 'partyId'
>;

/** A category of data; `key` is its name within the activity, for purposes and recipients that point to it. */
export type DataFacts = Item<'data'> & { readonly key: string };

/** What the statement tells of one activity; ids and what it says of all activities are added. */
export type ActivityFacts = Pick<
  Input,
  'description' | 'role' | 'hasRecipients' | 'objectionRoute' | 'remarks'
> & {
  readonly number: string;
  readonly name: string;
  /** Sections of the statement, e.g. "3.1". */
  readonly sections: readonly string[];
  readonly purposes?: readonly (Item<'purposes'> & { readonly data?: readonly string[] })[];
  readonly dataSubjects: readonly Item<'dataSubjects'>[];
  readonly data?: readonly DataFacts[];
  readonly recipients?: readonly (Item<'recipients'> & { readonly party?: PartyKey })[];
  readonly systems?: readonly SystemKey[];
  readonly measures?: readonly MeasureKey[];
  /** Rights besides those the statement names for everybody. */
  readonly moreRights?: readonly string[];
  /** True where the statement declares itself not applicable, so that its general facts are not recorded either. */
  readonly outsideStatement?: boolean;
};

/** An activity of the example: the facts given here, what holds for all, and neutral defaults for all the rest. */
export function sampleActivity(facts: ActivityFacts): Activity {
  const { number, name, description, role, hasRecipients, objectionRoute, remarks } = facts;
  const idOf = (key: string) => sampleId(`${number}/${key}`);
  return activitySchema.parse({
    ...general(facts),
    ...{ number, name, description, role, hasRecipients, objectionRoute, remarks },
    id: sampleId(number),
    // The statement speaks in the present tense of all it describes, of what it "can" do as well.
    status: 'active',
    purposes: facts.purposes?.map(({ data = [], ...purpose }, index) => ({
      ...purpose,
      id: idOf(`purpose/${index + 1}`),
      dataIds: data.map((key) => idOf(`data/${key}`)),
    })),
    dataSubjects: facts.dataSubjects.map((group, index) => ({ ...group, id: idOf(`subject/${index + 1}`) })),
    data: facts.data?.map(({ key, ...data }) => ({ ...data, id: idOf(`data/${key}`) })),
    recipients: facts.recipients?.map(({ party, ...recipient }, index) => ({
      ...recipient,
      id: idOf(`recipient/${index + 1}`),
      partyId: party === undefined ? '' : partyId(party),
    })),
    systemIds: facts.systems?.map(systemId),
    privacyNotice: NOTICE,
  });
}

function general({ sections, measures = [], moreRights = [], outsideStatement = false }: ActivityFacts) {
  const specific = measures.map(measureId);
  if (outsideStatement) return { measureIds: specific, sourceOfFacts: source(...sections) };
  return {
    ...SAID_OF_ALL,
    rights: [...SAID_OF_ALL.rights, ...moreRights],
    measureIds: [...generalMeasureIds(), ...specific],
    sourceOfFacts: `${source(...sections)}${SOURCE_OF_ALL}`,
  };
}
