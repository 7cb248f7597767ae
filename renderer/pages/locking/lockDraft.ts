import { lockWindowTexts } from '../../../shared/i18n/windowTexts/lockTexts';
import type { Text } from '../../../shared/i18n/text';

/** What is typed in the dialog about the lock of a file. */
export type LockDraft = { readonly current: string; readonly fresh: string; readonly repeat: string };

/** Shorter than this a passphrase can be guessed by who has the file. Advice, and no rule. */
export const ADVISED_LENGTH = 20;

/** What keeps the dialog from going on, by field. */
export function wrongIn(
  { current, fresh, repeat }: LockDraft,
  task: 'lock' | 'change' | 'remove',
): Partial<Record<keyof LockDraft, Text>> {
  const needsCurrent = task !== 'lock' && current === '';
  const needsFresh = task !== 'remove' && fresh.trim() === '';
  const differs = task !== 'remove' && fresh !== repeat;
  return {
    ...(needsCurrent ? { current: lockWindowTexts.needed } : {}),
    ...(needsFresh ? { fresh: lockWindowTexts.needed } : {}),
    ...(differs ? { repeat: lockWindowTexts.differs } : {}),
  };
}

/** How many characters a person sees in it. */
export function lengthOf(passphrase: string): number {
  return [...new Intl.Segmenter().segment(passphrase)].length;
}
