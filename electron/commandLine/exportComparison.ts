import path from 'node:path';
import { AppError } from '../../shared/errors';
import { stateSince } from '../../shared/history/stateSince';
import { localDate } from '../../shared/localDate';
import type { Register } from '../../shared/register/register';
import { hasChapter } from '../../shared/report/editions';
import type { ReportOptions } from '../../shared/report/reportOptions';
import { UsageError, baseFolder } from './arguments';
import { commandLineStorage } from './registerFiles';
import type { ReportArguments } from './reportArguments';

/** What the report is compared with: a state in the register's own history, or another file of it. */
export async function exportComparison(
  register: Register,
  { since, trackChanges, onlyChanges, edition }: ReportArguments,
): Promise<Pick<ReportOptions, 'previous' | 'trackChanges' | 'onlyChanges'>> {
  if (onlyChanges) refuseOddChanges({ since, trackChanges, edition });
  if (since === undefined) {
    if (trackChanges) throw new UsageError('--track-changes needs --since NUMBER, DATE or FILE');
    return {};
  }
  const previous = await stateOf(register, since);
  if (onlyChanges) return { previous, onlyChanges };
  return trackChanges ? { previous, trackChanges } : { previous };
}

/** The register of the report, and the day it is of: the present one, or as it was at the end of a day. */
export function exportState(
  current: Register,
  { until, deliverTo }: ReportArguments,
): { readonly register: Register; readonly date: string } {
  if (until === undefined) return { register: current, date: localDate(new Date()) };
  if (!DAY.test(until)) throw new UsageError(`--until takes a day, YYYY-MM-DD, not "${until}"`);
  if (deliverTo !== undefined)
    throw new UsageError('--deliver-to notes the present state; leave out --until');
  const register = stateSince(current, until);
  if (register === undefined) throw new AppError({ code: 'stateNotFound', since: until });
  return { register, date: until };
}

function refuseOddChanges({
  since,
  trackChanges,
  edition,
}: Pick<ReportArguments, 'since' | 'trackChanges' | 'edition'>): void {
  if (since === undefined) throw new UsageError('--only-changes needs --since NUMBER, DATE or FILE');
  if (trackChanges) throw new UsageError('--only-changes and --track-changes do not go together');
  if (!hasChapter(edition, 'changes')) {
    throw new UsageError(`edition ${edition} does not tell what changed; --only-changes takes ap or audit`);
  }
}

const DAY = /^\d{4}-\d\d-\d\d$/;

async function stateOf(register: Register, since: string): Promise<Register> {
  if (/^\d+$/.test(since) || DAY.test(since)) {
    const state = stateSince(register, since);
    if (state === undefined) throw new AppError({ code: 'stateNotFound', since });
    return state;
  }
  return (await commandLineStorage().open(path.resolve(baseFolder(), since))).current();
}
