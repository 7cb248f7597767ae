import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { overviewOf } from '../../../shared/overview/registerOverview';
import type { Figure } from '../../../shared/overview/registerOverview';
import { fieldsOf } from '../../../shared/fields/fields';
import { activitySchema } from '../../../shared/register/activity';
import { sampleRegister } from '../../../shared/register/sample/sample';
import { anActivity, anId, aRegister } from '../../factories';
import { anyRegister } from '../../registerArbitrary';

const sum = (figures: readonly Figure[]) => figures.reduce((total, { count }) => total + count, 0);
const newItemOf = (list: 'data' | 'purposes') => {
  const info = fieldsOf(activitySchema).find(({ name }) => name === list)?.info;
  return info?.kind === 'list' ? info.item.parse({ id: anId(90) }) : {};
};
const gapOf = (figures: readonly Figure[]) => figures.find(({ isGap }) => isGap)?.count ?? 0;

describe('the figures of a register', () => {
  it('count every live activity once for role, data, transfers and DPIA, whatever is in it', () => {
    fc.assert(
      fc.property(anyRegister(), (register) => {
        const { live, roles, dataKinds, transfers, dpia, statuses } = overviewOf(register);
        expect(sum(roles)).toBe(live + register.processorRecords.length);
        for (const figures of [dataKinds, transfers, dpia]) expect(sum(figures)).toBe(live);
        expect(sum(statuses)).toBe(register.activities.length);
      }),
      { numRuns: 100 },
    );
  });

  it('tell what is not recorded apart from no and from unknown', () => {
    const register = aRegister({
      activities: [
        anActivity({ id: anId(1), hasTransfers: 'no' }),
        anActivity({ id: anId(2), hasTransfers: 'unknown' }),
        anActivity({ id: anId(3) }),
      ],
    });
    const { transfers } = overviewOf(register);
    expect(transfers.map(({ code, count, isGap }) => [code, count, isGap])).toEqual([
      ['yes', 0, false],
      ['no', 1, false],
      ['unknown', 1, true],
      ['', 1, true],
    ]);
  });

  it('never take data whose kind nobody recorded for ordinary', () => {
    const data = (kind: string) => ({ ...newItemOf('data'), kind }) as never;
    const register = aRegister({
      activities: [
        anActivity({ id: anId(1), data: [data('ordinary')] }),
        anActivity({ id: anId(2), data: [data('ordinary'), data('')] }),
        anActivity({ id: anId(3), data: [data('special'), data('')] }),
      ],
    });
    const { dataKinds } = overviewOf(register);
    expect(dataKinds.filter(({ count }) => count > 0).map(({ code, count }) => [code, count])).toEqual([
      ['special', 1],
      ['ordinary', 1],
      ['', 1],
    ]);
  });

  it('never take “not applicable” for no, where the law knows no such answer', () => {
    const { transfers } = overviewOf(
      aRegister({ activities: [anActivity({ hasTransfers: 'notApplicable' })] }),
    );
    expect(transfers.filter(({ count }) => count > 0).map(({ code }) => code)).toEqual(['unknown']);
  });

  it('count an activity once for each of its legal bases', () => {
    const purpose = newItemOf('purposes');
    const withBases = (bases: readonly string[]) => ({ ...purpose, legalBases: [...bases] }) as never;
    const register = aRegister({
      activities: [
        anActivity({ id: anId(1), purposes: [withBases(['A6_1_a']), withBases(['A6_1_a', 'A6_1_b'])] }),
        anActivity({ id: anId(2) }),
      ],
    });
    const { legalBases } = overviewOf(register);
    expect(legalBases.filter(({ count }) => count > 0).map(({ code, count }) => [code, count])).toEqual([
      ['A6_1_a', 1],
      ['A6_1_b', 1],
      ['', 1],
    ]);
    expect(gapOf(legalBases)).toBe(1);
  });

  it('leave ended activities out of everything but the status', () => {
    const register = aRegister({ activities: [anActivity({ status: 'ended' })] });
    const { live, dpia, statuses } = overviewOf(register);
    expect([live, sum(dpia), sum(statuses)]).toEqual([0, 0, 1]);
  });

  it('are those of the example: 26 activities, none with special data as controller', () => {
    const { live, dataKinds, legalBases } = overviewOf(sampleRegister());
    expect(live).toBe(26);
    expect(dataKinds.find(({ code }) => code === 'special')?.count).toBe(0);
    expect(legalBases.map(({ code, count }) => `${code} ${count}`)).toEqual([
      'A6_1_a 3',
      'A6_1_b 2',
      'A6_1_c 3',
      'A6_1_d 0',
      'A6_1_e 0',
      'A6_1_f 0',
      ' 18',
    ]);
  });
});
