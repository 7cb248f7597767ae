import { expect, it } from 'vitest';
import { recoveryUnderPolicy } from '../../../electron/policy/recoveryUnderPolicy';
import type { Recovery, UnsavedWork } from '../../../shared/commands/recoveryPort';
import { anId } from '../../factories';

const NOW = '2026-11-25T12:00:00Z';

function aRecovery(...days: readonly string[]) {
  let kept = days.map((day, index): UnsavedWork => ({
    ...{ registerId: anId(1), registerPath: '', registerTitle: 'x', recordKind: 'activities' },
    ...{ recordId: anId(index + 2), recordName: day, base: null, values: {} },
    at: `${day}T12:00:00Z`,
  }));
  const recovery = {
    keep: () => Promise.resolve(),
    list: () => Promise.resolve({ work: kept, unreadable: [] }),
    drop: ({ recordId }) => {
      kept = kept.filter((work) => work.recordId !== recordId);
      return Promise.resolve();
    },
  } satisfies Partial<Recovery> as unknown as Recovery;
  return { recovery, names: () => kept.map(({ recordName }) => recordName) };
}

it('work older than the policy allows is removed when it is looked for, and no other', async () => {
  const { recovery, names } = aRecovery('2026-11-24', '2026-11-18', '2026-11-17');
  const listed = await recoveryUnderPolicy(recovery, { version: 1, unsavedWorkDays: 7 }, () => NOW).list();
  expect(listed.work.map(({ recordName }) => recordName)).toEqual(['2026-11-24', '2026-11-18']);
  expect(names()).toEqual(['2026-11-24', '2026-11-18']);
});

it('without a limit nothing is ever removed', async () => {
  const { recovery, names } = aRecovery('2006-11-24');
  await recoveryUnderPolicy(recovery, { version: 1 }, () => NOW).list();
  expect(names()).toEqual(['2006-11-24']);
});
