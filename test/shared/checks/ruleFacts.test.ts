import { describe, expect, it } from 'vitest';
import { RULE_FACTS, generalMessage } from '../../../shared/checks/ruleFacts';

describe('the facts of the rules', () => {
  it('are those of the catalogue', () => {
    expect(RULE_FACTS.size).toBe(129);
    expect(RULE_FACTS.get('RET-01')).toMatchObject({ level: 'A30', certainty: 'hard' });
  });

  it('name no value in general', () => {
    for (const facts of RULE_FACTS.values()) {
      expect(Object.values(generalMessage(facts)).join(' ')).not.toMatch(/[{}]/);
    }
  });
});
