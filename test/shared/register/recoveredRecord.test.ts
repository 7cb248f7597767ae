import { describe, expect, it } from 'vitest';
import { activitySchema } from '../../../shared/register/activity';
import { isOvertaken, recoveredRecord } from '../../../shared/register/recoveredRecord';
import { anActivity, anId } from '../../factories';

const saved = anActivity({ number: 'V08', name: 'Marketing' });

describe('kept work', () => {
  it('comes back over the record as it is saved', () => {
    const values = { ...saved, name: 'Marketing en verkoop' };
    expect(recoveredRecord('activities', saved, { recordId: saved.id, values })).toEqual(values);
  });

  it('comes back for a record that was never saved', () => {
    const back = recoveredRecord('activities', undefined, { recordId: anId(7), values: { name: 'Nieuw' } });
    expect(back).toEqual(activitySchema.parse({ id: anId(7), name: 'Nieuw' }));
  });

  it('keeps the saved value of a field that was half typed, and all the rest', () => {
    const values = { name: 'Marketing en verkoop', startedOn: '22-1' };
    const back = recoveredRecord('activities', saved, { recordId: saved.id, values });
    expect(back).toEqual({ ...saved, name: 'Marketing en verkoop' });
  });

  it('leaves the record as it is when nothing usable was kept', () => {
    expect(recoveredRecord('activities', saved, { recordId: saved.id, values: 'x' })).toEqual(saved);
  });

  it('is overtaken when the record was saved since', () => {
    expect(isOvertaken('activities', saved, { base: saved })).toBe(false);
    expect(isOvertaken('activities', { ...saved, name: 'Anders' }, { base: saved })).toBe(true);
    expect(isOvertaken('activities', saved, { base: null })).toBe(true);
    expect(isOvertaken('activities', undefined, { base: null })).toBe(false);
  });
});
