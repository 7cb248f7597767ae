import { create } from 'zustand';
import type { DpiaFilter } from '../../shared/i18n/windowTexts/decideDpiaTexts';

type DecideState = {
  readonly filter: DpiaFilter;
  /** The activity that was opened last from the overview; '' before that. */
  readonly openedId: string;
  /** The country that was looked up last; '' before that. */
  readonly country: string;
};

export const FIRST_DECIDE_STATE: DecideState = { filter: 'all', openedId: '', country: '' };

/** How the overview was left, so that coming back from a record finds it so. */
export const useDecideState = create<DecideState>(() => FIRST_DECIDE_STATE);
