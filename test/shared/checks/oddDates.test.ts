import { describe, expect, it } from 'vitest';
import { oddDates } from '../../../shared/checks/oddDates';

const TODAY = '2026-11-25';
const found = (record: object) =>
  oddDates({ ...record }, TODAY).map(({ path, certainty }) => `${path} ${certainty}`);

describe('odd dates', () => {
  it('are an end before the start, which is certain, and an end behind an active record, which is asked', () => {
    expect(found({ startedOn: '2021-01-01', endedOn: '2020-12-31', status: 'ended' })).toEqual([
      'endedOn hard',
    ]);
    expect(found({ startedOn: '2020-01-01', endedOn: '2020-12-31', status: 'active' })).toEqual([
      'endedOn soft',
    ]);
  });

  it('are reviews that lie in the future', () => {
    const ahead = {
      lastReviewedOn: '2027-01-01',
      seenByDpoOn: '2027-01-01',
      registerReviewedOn: '2027-01-01',
    };
    expect(found(ahead)).toEqual(['lastReviewedOn hard', 'seenByDpoOn hard', 'registerReviewedOn hard']);
  });

  it('are not what can be: today, one day only, an end to come, nothing at all', () => {
    expect(
      found({ lastReviewedOn: TODAY, startedOn: '2020-01-01', endedOn: '2020-01-01', status: 'ended' }),
    ).toEqual([]);
    expect(found({ endedOn: '2027-01-01', status: 'active' })).toEqual([]);
    expect(found({ startedOn: '', endedOn: '', lastReviewedOn: '' })).toEqual([]);
  });
});
