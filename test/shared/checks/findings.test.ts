import { describe, expect, it } from 'vitest';
import { countByLevel, findingLine, findingsOf } from '../../../shared/checks/findings';
import { CAREFUL_TODAY } from '../../fixtures/carefulRegister';
import { anActivity, aRegister } from '../../factories';

describe('findings', () => {
  const register = aRegister({
    activities: [anActivity({ number: 'V01', name: 'Facturatie', hasTransfers: 'unknown' })],
  });
  const findings = findingsOf(register, CAREFUL_TODAY);
  const lines = (path: string) =>
    findings
      .filter((finding) => finding.path === path)
      .map((finding) => [findingLine('nl', finding), findingLine('en', finding)]);

  it('name record, field, what is missing or unknown, and article in one line, in either language', () => {
    expect(lines('hasTransfers')).toEqual([
      [
        'V01 Facturatie · hasTransfers · unknown · Onbekend: Gaan er gegevens naar een land buiten de EER of een internationale organisatie? · 30 lid 1 e',
        'V01 Facturatie · hasTransfers · unknown · Unknown: Do data go to a country outside the EEA or to an international organisation? · 30(1)(e)',
      ],
    ]);
  });

  it('name the rule, where a rule says it', () => {
    expect(lines('hasRecipients')).toEqual([
      [
        'V01 Facturatie · hasRecipients · REC-01 · Vul de categorieën ontvangers in of bevestig dat er geen zijn. · 30 lid 1 d',
        'V01 Facturatie · hasRecipients · REC-01 · Enter the categories of recipients or confirm there are none. · 30(1)(d)',
      ],
    ]);
  });

  it('say so when a record has no name', () => {
    const found = findingsOf(aRegister({ activities: [anActivity()] }), CAREFUL_TODAY);
    const first = found.find(({ path }) => path === 'number');
    expect(first && findingLine('en', first)).toMatch(/^\(no name\) · number · missing · /);
  });

  it('are counted by level', () => {
    const counts = countByLevel(findings);
    expect(counts.A30 + counts.LAW + counts.GP).toBe(findings.length);
    // The eight elements of Article 30(1), and the organisation whose register it is.
    expect(counts.A30).toBe(9);
  });
});
