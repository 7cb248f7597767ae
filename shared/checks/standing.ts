import type { Decision } from '../register/decision';
import type { Judged } from './decisions';
import type { Finding, FindingFacts } from './findings';

/** What was decided of a finding, for whoever shows it. An explained gap and a decision that lapsed are open. */
export type Standing = {
  readonly kind: 'explained' | 'accepted' | 'off' | 'lapsed';
  readonly decision: Decision;
};

export type Standings = ReadonlyMap<FindingFacts, Standing>;

const KINDS = ['explained', 'accepted', 'off', 'lapsed'] as const;

/** By finding; whoever is not in it was never decided about. */
export function standingsOf(judged: Judged): ReadonlyMap<Finding, Standing> {
  return new Map(
    KINDS.flatMap((kind) =>
      judged[kind].map(({ finding, decision }) => [finding, { kind, decision }] as const),
    ),
  );
}

/** The same for several records at once. */
export function joined(all: Iterable<Judged>): Judged {
  const list = [...all];
  return {
    open: list.flatMap(({ open }) => open),
    explained: list.flatMap(({ explained }) => explained),
    accepted: list.flatMap(({ accepted }) => accepted),
    off: list.flatMap(({ off }) => off),
    lapsed: list.flatMap(({ lapsed }) => lapsed),
  };
}

/** Why a decision holds no more on a day (YYYY-MM-DD): its own day came, or else what it was about has changed. */
export function lapseOf({ until }: Decision, today: string): 'day' | 'change' {
  return until !== '' && until <= today ? 'day' : 'change';
}
