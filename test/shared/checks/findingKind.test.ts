import { expect, it } from 'vitest';
import { findingKind } from '../../../shared/checks/findingKind';

it.each([
  ['missing', { rule: 'REC-01', level: 'A30', severity: 'REQ', certainty: 'hard' }],
  ['question', { rule: 'RET-02', level: 'A30', severity: 'REQ', certainty: 'soft' }],
  ['question', { rule: 'GOV-04', level: 'GP', severity: 'REC', certainty: 'soft' }],
  ['legal', { rule: 'LB-01', level: 'LAW', severity: 'REQ', certainty: 'hard' }],
  ['relevant', { rule: 'PRO-12', level: 'LAW', severity: 'REC', certainty: 'hard' }],
  ['advice', { rule: 'ACT-12', level: 'GP', severity: 'REC', certainty: 'hard' }],
  ['unknown', { rule: 'unknown', level: 'A30', severity: 'REQ', certainty: 'hard' }],
] as const)('is %s for %o', (kind, facts) => {
  expect(findingKind(facts)).toBe(kind);
});
