import type { Activity } from '../register/activity';
import type { Dpo } from '../register/dpo';
import type { Measure } from '../register/measure';
import type { Organisation } from '../register/organisation';
import type { Party } from '../register/party';
import type { Register } from '../register/register';
import type { System } from '../register/system';

/** The register with what rules look up again and again, and the date that terms are compared with. */
export type CheckContext = {
  readonly register: Register;
  /** YYYY-MM-DD. */
  readonly today: string;
  readonly organisations: ReadonlyMap<string, Organisation>;
  readonly parties: ReadonlyMap<string, Party>;
  readonly systems: ReadonlyMap<string, System>;
  readonly measures: ReadonlyMap<string, Measure>;
  /** Not ended. */
  readonly liveActivities: readonly Activity[];
  readonly liveDpos: readonly Dpo[];
};

export function checkContext(register: Register, today: string): CheckContext {
  return {
    register,
    today,
    organisations: byId(register.organisations),
    parties: byId(register.parties),
    systems: byId(register.systems),
    measures: byId(register.measures),
    liveActivities: register.activities.filter(({ status }) => status !== 'ended'),
    liveDpos: register.dpos.filter(({ endedOn }) => endedOn === ''),
  };
}

function byId<Record extends { readonly id: string }>(
  records: readonly Record[],
): ReadonlyMap<string, Record> {
  return new Map(records.map((record) => [record.id, record]));
}
