import { apDpiaTypes } from './apDpiaTypes';
import { wp248Criteria } from './dpiaTriggers';
import type { ValueList } from './valueList';
import { both } from './valueList';

/** The questions of the DPIA test: the criteria of WP248 and the types of the AP's list, for answers other than yes. */
export const dpiaQuestions: ValueList = {
  title: both('Vraag van de DPIA-toets', 'Question of the DPIA test'),
  items: [...wp248Criteria.items, ...apDpiaTypes.items],
};
