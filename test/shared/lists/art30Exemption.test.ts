import { describe, expect, it } from 'vitest';
import { art30Exemption, exemptionInForce } from '../../../shared/lists/art30Exemption';

describe('the exemption for small organisations', () => {
  it('is the one of 250 persons with its four triggers', () => {
    expect(exemptionInForce()).toMatchObject({
      employeesBelow: 250,
      triggers: ['risk', 'notOccasional', 'art9', 'art10'],
      verified: true,
    });
  });

  it('ships the agreement on Omnibus IV disabled and unverified', () => {
    expect(art30Exemption.rules.filter((rule) => !rule.inForce)).toMatchObject([
      { employeesBelow: 1_000, triggers: ['highRisk', 'coreActivity'], verified: false },
    ]);
  });

  it('says of which day it is', () => {
    expect(art30Exemption.asOf).toBe('2026-11-22');
  });
});
