import { describe, expect, it } from 'vitest';
import type { TransferMechanism } from '../../../shared/lists/transferMechanisms';
import { transferMechanisms } from '../../../shared/lists/transferMechanisms';

const codesWhere = (holds: (item: TransferMechanism) => boolean) =>
  transferMechanisms.items.filter(holds).map((item) => item.code);

describe('the transfer mechanisms', () => {
  it('ask an adequacy decision only for Article 45', () => {
    expect(codesWhere((item) => item.needsCountryInAdequacyList)).toEqual(['A45']);
  });

  it('ask an assessment of the law of the third country for every safeguard of Article 46 and nothing else', () => {
    expect(codesWhere((item) => item.needsTia)).toEqual(codesWhere((item) => item.code.startsWith('A46_')));
  });

  it('ask documents in the register only for compelling legitimate interests', () => {
    expect(codesWhere((item) => item.documentsInRegister)).toEqual(['A49_1_SUB2']);
  });

  it('never offer a rule as a mechanism', () => {
    expect(codesWhere((item) => !item.selectable)).toEqual(['A48_NOTE', 'A49_3_NOTE']);
  });

  it('close 49(1)(a) to (c) and the second subparagraph to public powers', () => {
    expect(codesWhere((item) => item.notForPublicPowers)).toEqual([
      'A49_1_a',
      'A49_1_b',
      'A49_1_c',
      'A49_1_SUB2',
    ]);
  });

  it('keep contracts and legal claims to occasional transfers', () => {
    expect(codesWhere((item) => item.occasionalOnly)).toEqual(['A49_1_b', 'A49_1_c', 'A49_1_e']);
  });
});
