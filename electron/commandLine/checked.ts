import { countOfRegister, findingsByRecord } from '../../shared/checks/count';
import type { Count } from '../../shared/checks/count';
import { judge } from '../../shared/checks/decisions';
import type { Judged } from '../../shared/checks/decisions';
import { findingsOf } from '../../shared/checks/findings';
import type { Finding } from '../../shared/checks/findings';
import type { Decision } from '../../shared/register/decision';
import type { Register } from '../../shared/register/register';
import type { Arguments } from './arguments';

/** What a check of a register gives, however it is written down. */
export type Checked = {
  readonly register: Register;
  /** Of the whole register, whatever is asked for. */
  readonly count: Count;
  /** What is asked for. */
  readonly judged: Judged;
  readonly rulesOff: readonly Decision[];
};

/** Checks a register on a day (YYYY-MM-DD), and keeps the findings of the level and rules that are asked for. */
export function checked(
  register: Register,
  today: string,
  asked: Pick<Arguments, 'level' | 'only'>,
): Checked {
  const judged = judge(register, findingsOf(register, today), today);
  const isAsked = (finding: Finding) => isAskedFor(finding, asked);
  const areAsked = <Item extends { readonly finding: Finding }>(items: readonly Item[]) =>
    items.filter(({ finding }) => isAsked(finding));
  const off = areAsked(judged.off);
  return {
    register,
    count: countOfRegister(register, findingsByRecord(judged.open)),
    judged: {
      open: judged.open.filter(isAsked),
      explained: areAsked(judged.explained),
      accepted: areAsked(judged.accepted),
      off,
      lapsed: areAsked(judged.lapsed),
    },
    rulesOff: register.decisions.filter(({ id }) => off.some(({ decision }) => decision.id === id)),
  };
}

function isAskedFor({ level, rule }: Finding, asked: Pick<Arguments, 'level' | 'only'>): boolean {
  return (
    (asked.level === undefined || asked.level === level) &&
    (asked.only.length === 0 || asked.only.includes(rule))
  );
}
