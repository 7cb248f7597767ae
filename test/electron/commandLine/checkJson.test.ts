import { describe, expect, it } from 'vitest';
import { checkedJson } from '../../../electron/commandLine/checkJson';
import { checkedExample } from './checkedExample';

type Row = Record<string, unknown>;
type Output = {
  registerId: string;
  counts: Record<string, number>;
  findings: Row[];
  accepted: Row[];
  rulesOff: Row[];
  count: { letters: Row[]; levels: Record<string, Record<string, number>> };
};

const found = checkedExample();
const output = JSON.parse(JSON.stringify(checkedJson(found, 'nl'))) as Output;

const FINDING_KEYS = [
  'rule',
  'level',
  'severity',
  'certainty',
  'verified',
  'collection',
  'recordId',
  'recordName',
  'path',
  'message',
  'article',
  'field',
];
const STATES = ['recorded', 'question', 'missing', 'unknown', 'notApplicable'];

describe('the JSON of a check', () => {
  it('has the same keys for scripts in every version', () => {
    expect(Object.keys(output)).toEqual([
      'registerId',
      'counts',
      'findings',
      'accepted',
      'rulesOff',
      'count',
    ]);
    for (const row of output.findings) expect(Object.keys(row)).toEqual([...FINDING_KEYS, 'explanation']);
    for (const row of output.accepted) expect(Object.keys(row)).toEqual([...FINDING_KEYS, 'decision']);
    expect(Object.keys(output.rulesOff[0] ?? {})).toEqual(['rule', 'findings', 'reason', 'by', 'at']);
    for (const row of output.count.letters) {
      expect(Object.keys(row)).toEqual(['article', 'letter', 'label', 'collection', ...STATES]);
    }
    expect(Object.keys(output.count.levels)).toEqual(['A30', 'LAW', 'GP']);
  });

  it('counts what is open, and gives what was accepted and is off apart', () => {
    const total = Object.values(output.counts).reduce((sum, count) => sum + count, 0);
    expect(output.findings).toHaveLength(total);
    expect(output.accepted).toMatchObject([
      { rule: 'RET-03', decision: { reason: 'Loopt vanaf\nhet einde.', by: 'fg', until: '2027-01-01' } },
    ]);
    expect(output.rulesOff).toMatchObject([{ rule: 'RET-07', findings: found.judged.off.length }]);
    expect(output.findings.some(({ rule }) => rule === 'RET-07')).toBe(false);
  });

  it('gives an explained gap among the findings, with its explanation', () => {
    const explained = output.findings.filter(({ explanation }) => explanation !== null);
    expect(explained).toMatchObject([{ level: 'A30', explanation: { reason: 'Wordt nog beschreven.' } }]);
  });
});
