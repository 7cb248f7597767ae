import { describe, expect, it } from 'vitest';
import { countByLevel, findingsOf } from '../../../shared/checks/findings';
import { emptyRegister } from '../../../shared/checks/emptyRegister';
import { anActivity, aProcessorRecord, aRegister } from '../../factories';
import { carefulRegister, CAREFUL_TODAY } from '../../fixtures/carefulRegister';

describe('an empty register', () => {
  it('is not complete: it lacks an organisation and any processing', () => {
    expect(countByLevel(findingsOf(aRegister(), '2026-11-25')).A30).toBe(2);
  });

  it('is no longer empty with one record of either kind', () => {
    const [activity, record] = [{ activities: [anActivity()] }, { processorRecords: [aProcessorRecord()] }];
    for (const facts of [activity, record]) {
      expect(emptyRegister(aRegister(facts)).map(({ collection }) => collection)).toEqual(['organisations']);
    }
    expect(findingsOf(carefulRegister(), CAREFUL_TODAY)).toEqual([]);
  });
});
