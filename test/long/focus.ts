import type { Session } from '../../shared/commands/session';
import type { Activity } from '../../shared/register/activity';
import { anyChange } from './changes';
import type { Change } from './changes';
import type { Random } from './random';

/** Where the work is: people get in each other's way there, so it is where faults are. */
export type Focus = {
  readonly random: Random;
  next: number;
  changedLast: string;
  changedKey: string | undefined;
};

const FIRST_NUMBER = 100;
const DRAWS = 8;

export function focusOf(random: Random): Focus {
  return { random, next: FIRST_NUMBER, changedLast: '', changedKey: undefined };
}

/** A record that a window has, half of the time the one that was changed last. */
export function anyRecord(focus: Focus, { open }: Session): Activity | undefined {
  const records = open?.register.activities ?? [];
  const last = records.find(({ id }) => id === focus.changedLast);
  const isAgain = last !== undefined && focus.random.below(2) === 0;
  const record = isAgain ? last : records[focus.random.below(records.length)];
  focus.changedLast = record?.id ?? '';
  return record;
}

/** A change of it, where it can of the fact that was changed last. */
export function likelyChange(focus: Focus, record: Activity): Change {
  const number = (focus.next += 1);
  const drawn = Array.from({ length: DRAWS }, () => anyChange(record, focus.random, number));
  const change = drawn.find(({ key }) => key === focus.changedKey) ?? focus.random.pick(drawn);
  focus.changedKey = change.key;
  return change;
}
