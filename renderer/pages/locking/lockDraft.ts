import { PASSPHRASE_MAX } from '../../../shared/commands/lockSchemas';
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
  const wrongCurrent = task === 'lock' ? undefined : wrongForm(current);
  const wrongFresh = task === 'remove' ? undefined : wrongForm(fresh.trim() === '' ? '' : fresh);
  const differs = task !== 'remove' && fresh !== repeat;
  return {
    ...(wrongCurrent ? { current: wrongCurrent } : {}),
    ...(wrongFresh ? { fresh: wrongFresh } : {}),
    ...(differs ? { repeat: lockWindowTexts.differs } : {}),
  };
}

/** Why no file can have this passphrase; undefined where one may. */
export function wrongForm(typed: string): Text | undefined {
  if (typed === '') return lockWindowTexts.needed;
  return typed.length > PASSPHRASE_MAX ? lockWindowTexts.tooLong : undefined;
}

/** How many characters a person sees in it. */
export function lengthOf(passphrase: string): number {
  return [...new Intl.Segmenter().segment(passphrase)].length;
}
