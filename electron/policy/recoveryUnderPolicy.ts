import type { Recovery } from '../../shared/commands/recoveryPort';
import type { Policy } from '../../shared/policy/policy';

const DAY = 24 * 60 * 60 * 1000;

/** Unsaved work that is removed once it is older than the administrator lets it be; found when it is next looked for. */
export function recoveryUnderPolicy(
  recovery: Recovery,
  { unsavedWorkDays }: Policy,
  now: () => string,
): Recovery {
  if (unsavedWorkDays === undefined) return recovery;
  return {
    ...recovery,
    async list(locked) {
      const { work, unreadable } = await recovery.list(locked);
      const oldest = Date.parse(now()) - unsavedWorkDays * DAY;
      const isOld = ({ at }: { readonly at: string }) => Date.parse(at) < oldest;
      for (const each of work.filter(isOld)) await recovery.drop(each);
      return { work: work.filter((each) => !isOld(each)), unreadable };
    },
  };
}
