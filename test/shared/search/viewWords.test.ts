import { describe, expect, it } from 'vitest';
import type { ListFilter } from '../../../shared/search/filters';
import { holdsWords } from '../../../shared/search/viewWords';
import { anId } from '../../factories';

const holds = (field: string, values: string[]) =>
  holdsWords({ collection: 'activities', filters: [{ kind: 'values', field, values }] });

describe('the filters of a view', () => {
  it('hold words where a field is text, or one that this version does not know', () => {
    expect(holds('department', ['Financiën'])).toBe(true);
    expect(holds('department', ['', 'Financiën'])).toBe(true);
    expect(holds('mood', ['blij'])).toBe(true);
  });

  it('hold words where a list of the law has no such code, or an id is none', () => {
    expect(holds('purposes.legalBases', ['Mijn reden'])).toBe(true);
    expect(holds('purposes.legalBases', ['toString'])).toBe(true);
    expect(holds('organisationId', ['Bedrijf'])).toBe(true);
  });

  it('hold none in codes, ids, dates, levels and what is not recorded', () => {
    expect(holds('department', [''])).toBe(false);
    expect(holds('purposes.legalBases', ['A6_1_a', ''])).toBe(false);
    expect(holds('organisationId', [anId(1)])).toBe(false);
    const filters: ListFilter[] = [
      { kind: 'findings', levels: ['A30'] },
      { kind: 'date', field: 'startedOn', test: 'from', date: '2026-01-01' },
    ];
    expect(holdsWords({ collection: 'activities', filters })).toBe(false);
  });
});
