import type { Activity } from '../register/activity';
import type { Dpo } from '../register/dpo';
import type { Measure } from '../register/measure';
import type { Organisation } from '../register/organisation';
import type { Party } from '../register/party';
import { withRecord } from '../register/records';
import type { AnyRecord, CollectionName, Register } from '../register/register';
import type { System } from '../register/system';
import { remembered } from './remembered';

/** The records of a collection by their id. Only looking up is offered, so that who looks can be told what was found. */
export type ById<Record> = Pick<ReadonlyMap<string, Record>, 'get' | 'has'>;

/** The register with what rules look up again and again, and the date that terms are compared with. */
export type CheckContext = {
  readonly register: Register;
  /** YYYY-MM-DD. */
  readonly today: string;
  readonly organisations: ById<Organisation>;
  readonly parties: ById<Party>;
  readonly systems: ById<System>;
  readonly measures: ById<Measure>;
  /** Not ended. */
  readonly liveActivities: readonly Activity[];
  readonly liveDpos: readonly Dpo[];
  /** Hears what is asked of the rest of the register, see `watchedContext`. */
  readonly watch?: Watch;
};

export type Watch = {
  /** The same context, unheard. */
  readonly context: CheckContext;
  readonly note: Note;
};

/** What was asked of the rest of the register, about what, and the answer. */
export type Note = <Key>(
  ask: (context: CheckContext, key: Key) => unknown,
  key: Key,
  answer: unknown,
) => void;

export function checkContext(register: Register, today: string): CheckContext {
  return {
    register,
    today,
    organisations: organisationsById(register.organisations),
    parties: partiesById(register.parties),
    systems: systemsById(register.systems),
    measures: measuresById(register.measures),
    liveActivities: liveActivitiesIn(register.activities),
    liveDpos: liveDposIn(register.dpos),
  };
}

/** The same register with a record as it is being typed. */
export function contextWith(
  context: CheckContext,
  collection: CollectionName,
  record: AnyRecord,
): CheckContext {
  // An activity is compared with the other ones only, by rules that leave the own one out. So what is typed need not
  // stand among them, and what is worked out over ten thousand is not worked out again for every letter.
  if (collection === 'activities') return context;
  return checkContext(withRecord(context.register, collection, record), context.today);
}

const organisationsById = remembered(byId<Organisation>);
const partiesById = remembered(byId<Party>);
const systemsById = remembered(byId<System>);
const measuresById = remembered(byId<Measure>);

const liveActivitiesIn = remembered((activities: readonly Activity[]) =>
  activities.filter(({ status }) => status !== 'ended'),
);

const liveDposIn = remembered((dpos: readonly Dpo[]) => dpos.filter(({ endedOn }) => endedOn === ''));

function byId<Record extends { readonly id: string }>(
  records: readonly Record[],
): ReadonlyMap<string, Record> {
  return new Map(records.map((record) => [record.id, record]));
}
