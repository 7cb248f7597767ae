import path from 'node:path';
import { AppError } from '../../shared/errors';
import { stateSince } from '../../shared/history/stateSince';
import type { Register } from '../../shared/register/register';
import type { ReportOptions } from '../../shared/report/reportOptions';
import { UsageError, baseFolder } from './arguments';
import { commandLineStorage } from './registerFiles';
import type { ReportArguments } from './reportArguments';

/** What the report is compared with: a state in the register's own history, or another file of it. */
export async function exportComparison(
  register: Register,
  { since, trackChanges }: ReportArguments,
): Promise<Pick<ReportOptions, 'previous' | 'trackChanges'>> {
  if (since === undefined) {
    if (trackChanges) throw new UsageError('--track-changes needs --since NUMBER, DATE or FILE');
    return {};
  }
  const previous = await stateOf(register, since);
  return trackChanges ? { previous, trackChanges } : { previous };
}

async function stateOf(register: Register, since: string): Promise<Register> {
  if (/^\d+$/.test(since) || /^\d{4}-\d\d-\d\d$/.test(since)) {
    const state = stateSince(register, since);
    if (state === undefined) throw new AppError({ code: 'stateNotFound', since });
    return state;
  }
  return (await commandLineStorage().open(path.resolve(baseFolder(), since))).current();
}
