import type { CollectionName, Register } from '../register/register';
import { nameOf } from '../register/records';

/** A record that is to be looked at again on a day. */
export type Review = {
  readonly collection: Extract<CollectionName, 'activities' | 'processorRecords'>;
  readonly id: string;
  readonly name: string;
  /** YYYY-MM-DD */
  readonly due: string;
  readonly isOverdue: boolean;
};

export type Reviews = {
  /** With a date, the earliest first. */
  readonly planned: readonly Review[];
  /** How many live records have no date. */
  readonly unplanned: number;
};

/** What is due for review on a day (YYYY-MM-DD), and when. */
export function reviewsOf(register: Register, today: string): Reviews {
  const live = (['activities', 'processorRecords'] as const).flatMap((collection) =>
    register[collection]
      .filter(({ status }) => status !== 'ended')
      .map((record) => ({
        collection,
        id: record.id,
        name: nameOf(record),
        due: record.reviewDueOn,
        isOverdue: record.reviewDueOn !== '' && record.reviewDueOn < today,
      })),
  );
  const planned = live.filter(({ due }) => due !== '');
  return {
    planned: planned.sort((a, b) => (a.due < b.due ? -1 : Number(a.due > b.due))),
    unplanned: live.length - planned.length,
  };
}
