import { describe, expect, it } from 'vitest';
import { listOfFigure } from '../../../shared/overview/figureFilters';
import type { FigureKind } from '../../../shared/overview/figureFilters';
import { overviewOf } from '../../../shared/overview/registerOverview';
import { COLLECTIONS } from '../../../shared/register/register';
import type { Register } from '../../../shared/register/register';
import { sampleRegister } from '../../../shared/register/sample/sample';
import { rowFilter } from '../../../shared/search/filters';

const KINDS: readonly FigureKind[] = ['statuses', 'roles', 'legalBases', 'dataKinds', 'transfers', 'dpia'];

function withOneEnded(register: Register): Register {
  const [first, ...others] = register.activities;
  return first ? { ...register, activities: [{ ...first, status: 'ended' }, ...others] } : register;
}

function counted(register: Register): readonly (readonly [string, number, number])[] {
  const overview = overviewOf(register);
  return KINDS.flatMap((kind) =>
    overview[kind].flatMap((figure) => {
      const list = listOfFigure(register, kind, figure);
      if (!list) return [];
      const passes = rowFilter(COLLECTIONS[list.collection], list.filters, () => undefined);
      const found = register[list.collection].filter((record) => passes(record)).length;
      return [[`${kind} ${figure.code}`, figure.count, found] as const];
    }),
  );
}

describe('the list behind a figure', () => {
  it.each([
    ['the example', sampleRegister()],
    ['a register with an ended activity', withOneEnded(sampleRegister())],
  ])('has as many records as the figure says, in %s', (_name, register) => {
    const figures = counted(register);
    expect(figures.length).toBeGreaterThan(8);
    expect(figures.filter(([, said, found]) => said !== found)).toEqual([]);
  });

  it('is not there for a figure of nothing, nor where no filter counts the same', () => {
    const register = sampleRegister();
    const label = { nl: 'x', en: 'x' };
    const none = { code: 'active', label, count: 0, isGap: false };
    expect(listOfFigure(register, 'statuses', none)).toBeUndefined();
    expect(listOfFigure(register, 'legalBases', { ...none, code: '', count: 3 })).toBeUndefined();
    expect(listOfFigure(register, 'dataKinds', { ...none, code: 'special', count: 999 })).toBeUndefined();
  });
});
