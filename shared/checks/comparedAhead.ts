import type { Register } from '../register/register';
import { nameKeyOf, numberKeyOf } from './doubleRole';
import { duplicateKeyOf } from './duplicates';
import { noticeKeyOf } from './noticeDates';

/** So few are compared in a moment, and their findings need not wait for it. */
const AT_ONCE_MAX = 500;

/**
 * Works out beforehand what the activities are compared by, a step for each of them. Whoever asks for the findings of the
 * first record would otherwise wait for something about all of them.
 */
export function* comparedAhead({ activities }: Register): Generator<undefined, void> {
  if (activities.length <= AT_ONCE_MAX) return;
  for (const activity of activities) {
    duplicateKeyOf(activity);
    noticeKeyOf(activity);
    nameKeyOf(activity);
    numberKeyOf(activity);
    yield undefined;
  }
}
