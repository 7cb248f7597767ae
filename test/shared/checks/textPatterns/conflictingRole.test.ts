import { describe, expect, it } from 'vitest';
import { mayConflict } from '../../../../shared/checks/textPatterns/conflictingRole';

describe('a role beside that of the DPO', () => {
  it.each([
    ...['CISO', 'Security Officer', 'hoofd ICT', 'Hoofd P&O', 'Bestuurder', 'Directeur bedrijfsvoering'],
    ...['Head of HR', 'IT manager', 'proceseigenaar salarissen', 'Member, board member'],
  ])('may conflict: %s', (role) => {
    expect(mayConflict(role)).toBe(true);
  });

  it.each(['Bestuurssecretaris', 'Jurist', 'Interne auditor', 'Privacy officer', 'Cisogroep', ''])(
    'needs no assessment: %j',
    (role) => {
      expect(mayConflict(role)).toBe(false);
    },
  );
});
