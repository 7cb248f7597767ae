import { describe, expect, it } from 'vitest';
import { createLiveRecord } from '../../../renderer/form/liveRecord';
import { partState, summaries } from '../../../renderer/form/partSummary';
import { partsOf } from '../../../renderer/form/parts';
import type { FindingFacts } from '../../../shared/checks/findings';
import { findMissing } from '../../../shared/checks/missing';
import { missingFacts } from '../../../shared/checks/missingFindings';
import type { Values } from '../../../shared/fields/state';
import { activitySchema } from '../../../shared/register/activity';
import type { Activity } from '../../../shared/register/activity';
import { anActivity, anId } from '../../factories';

function summaryOf(part: string, facts: Partial<Activity>, check = missingIn) {
  const record = anActivity(facts);
  const judged = (values: Values) => ({ open: check(values), accepted: [], standings: new Map() });
  const live = createLiveRecord({ schema: activitySchema, base: record, values: record, check: judged });
  const found = summaries(partsOf(activitySchema), live.get()).get(part);
  if (!found) throw new Error(`no part ${part}`);
  return found;
}

const missingIn = (values: Values): readonly FindingFacts[] =>
  findMissing(activitySchema, values).map(missingFacts);

function aQuestion(path: string): FindingFacts {
  return {
    rule: 'RET-02',
    level: 'A30',
    severity: 'REQ',
    certainty: 'soft',
    verified: true,
    path,
    message: { nl: 'Klopt dat?', en: 'Is that right?' },
    article: '30(1)(f)',
  };
}

describe('how a part of the record stands', () => {
  it('is missing while Article 30 asks for something that is empty', () => {
    expect(partState(summaryOf('d', {}))).toBe('missing');
  });

  it('is recorded when the answer is no', () => {
    const summary = summaryOf('d', { hasRecipients: 'no' });
    expect(summary).toMatchObject({ answer: 'no', missing: { A30: 0, LAW: 0 } });
    expect(partState(summary)).toBe('recorded');
  });

  it('is open, not recorded, when the answer is unknown', () => {
    const summary = summaryOf('d', { hasRecipients: 'unknown' });
    expect(summary).toMatchObject({ answer: 'unknown', unknown: 1, missing: { A30: 1 } });
    expect(partState(summary)).toBe('open');
  });

  it('is legally needed when only another duty misses something', () => {
    const [purpose] = activitySchema.shape.purposes.parse([{ id: anId(5), text: 'Factureren' }]);
    const summary = summaryOf('b', { purposes: purpose ? [purpose] : [] });
    expect(summary.missing).toMatchObject({ A30: 0, LAW: 1 });
    expect(partState(summary)).toBe('legal');
  });

  it('counts a missing term under (f) and not under (c)', () => {
    const data = activitySchema.shape.data.parse([
      { id: anId(6), category: 'NAME', kind: 'ordinary', source: 'subject' },
    ]);
    expect(summaryOf('f', { data }).missing.A30).toBe(1);
    expect(summaryOf('c', { data }).missing.LAW).toBe(0);
  });

  it('is a question when all is recorded and a rule asks about it', () => {
    const data = activitySchema.shape.data.parse([{ id: anId(6), retention: { criterion: 'zo lang' } }]);
    const check = () => [aQuestion('data.0.retention.criterion')];
    const summary = summaryOf('f', { data }, check);
    expect(summary).toMatchObject({ questions: 1, missing: { A30: 0, LAW: 0, GP: 0 } });
    expect(partState(summary)).toBe('question');
    expect(summaryOf('c', { data }, check).questions).toBe(0);
  });

  it('is open when nothing is asked and nothing is filled in', () => {
    expect(partState(summaryOf('breaches', {}))).toBe('open');
  });
});
