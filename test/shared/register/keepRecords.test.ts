import { describe, expect, it } from 'vitest';
import { keepRecords } from '../../../shared/register/keepRecords';
import { withRecord } from '../../../shared/register/records';
import { sampleRegister } from '../../../shared/register/sample/sample';

describe('a newer copy of a register', () => {
  const before = sampleRegister();
  const [first, second] = before.activities;
  if (!first || !second) throw new Error('no activities');

  it('holds the very records and lists that say the same', () => {
    const kept = keepRecords(before, structuredClone(before));
    expect(kept).toEqual(before);
    expect(kept.activities).toBe(before.activities);
  });

  it('holds what was edited, added or removed as it is now, and the rest as it was', () => {
    const edited = withRecord(before, 'activities', { ...first, systemIds: [...first.systemIds, second.id] });
    const kept = keepRecords(before, structuredClone(edited));
    expect(kept).toEqual(edited);
    expect(kept.activities[0]).not.toBe(first);
    expect(kept.activities[1]).toBe(second);
    expect(kept.parties).toBe(before.parties);
    const fewer = keepRecords(before, { ...before, activities: before.activities.slice(1) });
    expect(fewer.activities).toHaveLength(before.activities.length - 1);
    expect(fewer.activities[0]).toBe(second);
  });

  it('is another register when its title or its order changed', () => {
    const turned = { ...before, title: 'Anders', activities: before.activities.toReversed() };
    const kept = keepRecords(before, structuredClone(turned));
    expect(kept.title).toBe('Anders');
    expect(kept.activities.map(({ id }) => id)).toEqual(turned.activities.map(({ id }) => id));
    expect(kept.activities.at(-1)).toBe(first);
  });
});
