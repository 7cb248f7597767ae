import { describe, expect, it } from 'vitest';
import { checkRegister } from '../../../shared/checks/checkRegister';
import { sampleRegister } from '../../../shared/register/sample/sample';
import { findFindings } from '../../../shared/search/findFindings';
import { CAREFUL_TODAY } from '../../fixtures/carefulRegister';

const findings = checkRegister(sampleRegister(), CAREFUL_TODAY);

describe('searching findings', () => {
  it('gives all of them for an empty query', () => {
    expect(findFindings(findings, '  ', 'nl')).toBe(findings);
  });

  it.each([
    ['the message', 'dubbele registratie wederopzegging', 0],
    ['the message', 'WEDEROPZEGGING', 1],
    ['the rule', 'ret-02', 1],
    ['the record and the field together', 'v08 grondslag', 1],
  ])('looks in %s: %s', (_where, query, least) => {
    const found = findFindings(findings, query, 'nl');
    expect(found.length >= least && found.length < findings.length).toBe(true);
    if (least === 0) expect(found).toEqual([]);
  });

  it('speaks the language of the window', () => {
    expect(findFindings(findings, 'retention missing', 'en').length).toBeGreaterThan(0);
    expect(findFindings(findings, 'retention missing', 'nl')).toEqual([]);
  });
});
