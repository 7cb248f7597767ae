import { describe, expect, it } from 'vitest';
import { chosenMechanism, mechanismsNeeded } from '../../../shared/decide/transferMechanisms';
import { aParty } from '../../factories';

const limitsOf = (code: string, party = aParty()) =>
  mechanismsNeeded(party)
    .find((choice) => choice.code === code)
    ?.limits.map(({ nl }) => nl)
    .join(' ');

describe('the mechanisms for a transfer', () => {
  it('are safeguards, then derogations, and never adequacy or a row that only warns', () => {
    const codes = mechanismsNeeded(undefined).map(({ code }) => code);
    expect(codes).toContain('A46_2_c');
    expect(codes.at(-1)).toBe('A49_1_SUB2');
    expect(codes.filter((code) => /A45|NONE|NOTE/.test(code))).toEqual([]);
  });

  it('have their limits', () => {
    expect(limitsOf('A49_1_b')).toMatch(/^Alleen incidenteel\. Niet voor een overheid/);
    expect(limitsOf('A49_1_SUB2')).toMatch(/horen in het register zelf/);
    expect(limitsOf('A46_2_c')).toMatch(/Oude modelcontracten/);
  });

  it('ask whether binding corporate rules fit who is no group company', () => {
    expect(limitsOf('A46_2_b', aParty({ category: 'RC_BANK' }))).toMatch(/Klopt dat\?/);
    expect(limitsOf('A46_2_b', aParty({ category: 'RC_GROUP' }))).not.toMatch(/Klopt dat\?/);
  });

  it('ask a TIA of a safeguard, and of a derogation that it stays one', () => {
    const statements = (code: string) =>
      chosenMechanism(code, undefined)?.statements.map(({ source }) => source);
    expect(statements('A46_2_c')).toEqual(['AVG 46']);
    expect(statements('A49_1_a')).toEqual(['AVG 49']);
    expect(statements('A45')).toEqual([]);
    expect(statements('A99')).toBeUndefined();
  });
});
