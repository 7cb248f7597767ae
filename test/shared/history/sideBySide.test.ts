import { describe, expect, it } from 'vitest';
import { sideBySide } from '../../../shared/history/sideBySide';
import { anActivity, anId, aRegister } from '../../factories';

const A = anActivity({ id: anId(1), number: 'V1', name: 'Incasso' });

describe('two states beside each other', () => {
  it('gives each field with its value in either, as a report writes it', () => {
    const before = aRegister({ activities: [A] });
    const after = aRegister({ title: 'Anders', activities: [{ ...A, department: 'Financiën' }] });
    expect(sideBySide(before, after, 'nl').map(({ name, fields }) => [name, fields])).toEqual([
      ['', [{ field: 'Titel van het register', before: 'Testregister', after: 'Anders' }]],
      ['“V1 Incasso”', [{ field: 'Afdeling', before: '', after: 'Financiën' }]],
    ]);
  });

  it('says of a record that it is there on one side only', () => {
    const [one] = sideBySide(aRegister(), aRegister({ activities: [A] }), 'en');
    expect(one?.fields).toEqual([{ field: 'The whole entry', before: '', after: 'in the register' }]);
  });

  it('has nothing to tell of the same state', () => {
    expect(sideBySide(aRegister({ activities: [A] }), aRegister({ activities: [A] }), 'nl')).toEqual([]);
  });
});
