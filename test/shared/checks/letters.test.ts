import { describe, expect, it } from 'vitest';
import type { Finding } from '../../../shared/checks/findings';
import { lettersOf, lettersOfProcessorRecord } from '../../../shared/checks/letters';
import type { LetterMark } from '../../../shared/checks/letters';
import { activitySchema } from '../../../shared/register/activity';
import { processorRecordSchema } from '../../../shared/register/processorRecord';
import { aProcessorRecord, anActivity, anId } from '../../factories';

function inShort(marks: readonly LetterMark[]): string {
  const shapes = { recorded: '+', question: '?', missing: 'x', notApplicable: '-' } as const;
  return marks.map(({ letter, state }) => letter + shapes[state]).join(' ');
}

function activity(facts: Record<string, unknown>) {
  return activitySchema.parse({ ...anActivity(), ...facts });
}

function aFinding(facts: Pick<Finding, 'path' | 'certainty'> & Partial<Finding>): Finding {
  return {
    rule: 'RET-02',
    level: 'A30',
    severity: 'REQ',
    verified: true,
    collection: 'activities',
    recordId: anId(1),
    recordName: '',
    message: { nl: 'Klopt dat?', en: 'Is that right?' },
    article: '',
    ...facts,
  };
}

const complete = {
  organisationId: anId(9),
  role: 'controller',
  purposes: [{ id: anId(10), text: 'Facturen sturen' }],
  dataSubjects: [{ id: anId(11), category: 'DS_CUSTOMER' }],
  data: [{ id: anId(12), description: 'Adres', retention: { kind: 'fixed', amount: 7, unit: 'year' } }],
  hasRecipients: 'no',
  hasTransfers: 'no',
  securityDescription: 'Toegang op basis van rol',
};

describe('the letters of Article 30', () => {
  it('marks every element of an empty activity as missing', () => {
    expect(inShort(lettersOf(anActivity()))).toBe('ax bx cx cx dx ex fx gx');
  });

  it('marks “no recipients” and “no transfers” as recorded', () => {
    expect(inShort(lettersOf(activity(complete)))).toBe('a+ b+ c+ c+ d+ e+ f+ g+');
  });

  it('marks unknown as missing', () => {
    const marks = lettersOf(activity({ ...complete, hasTransfers: 'unknown' }));
    expect(inShort(marks)).toBe('a+ b+ c+ c+ d+ ex f+ g+');
  });

  it('tells data subjects and data apart, which share a letter', () => {
    expect(inShort(lettersOf(activity({ ...complete, dataSubjects: [] })))).toBe('a+ b+ cx c+ d+ e+ f+ g+');
  });

  it('marks a category of data without a term under f and not under c', () => {
    const data = [{ id: anId(12), description: 'Adres' }];
    expect(inShort(lettersOf(activity({ ...complete, data })))).toBe('a+ b+ c+ c+ d+ e+ fx g+');
  });

  it('leaves b complete when only the legal basis is missing, which Article 30 does not ask', () => {
    expect(lettersOf(activity(complete))[1]).toMatchObject({ letter: 'b', state: 'recorded' });
  });

  it('marks a question that cannot be passed over and is as missing', () => {
    const marks = lettersOf(activity({ ...complete, hasTransfers: 'notApplicable' }));
    expect(inShort(marks)).toBe('a+ b+ c+ c+ d+ ex f+ g+');
  });

  it('marks what is recorded while a rule asks about it, and leaves what other law states alone', () => {
    const [found] = [activity(complete)].map((record) =>
      lettersOf(record, [
        aFinding({ path: 'data.0.retention.criterion', certainty: 'soft' }),
        aFinding({ path: 'purposes.0.text', certainty: 'soft', level: 'LAW' }),
        aFinding({ path: 'measureIds', certainty: 'hard', level: 'LAW' }),
      ]),
    );
    expect(inShort(found ?? [])).toBe('a+ b? c+ c+ d+ e+ f? g+');
    const without = lettersOf(activity({ ...complete, purposes: [] }), [
      aFinding({ path: 'purposes', certainty: 'soft' }),
    ]);
    expect(inShort(without)).toBe('a+ bx c+ c+ d+ e+ f+ g+');
  });

  it('leaves a letter alone when the question is about a field that Article 30 does not ask', () => {
    const marks = lettersOf(activity(complete), [
      aFinding({ path: 'purposes.0.legalBases', certainty: 'soft', level: 'LAW' }),
    ]);
    expect(inShort(marks)).toBe('a+ b+ c+ c+ d+ e+ f+ g+');
  });

  it('marks a processor record by the four elements of 30(2)', () => {
    expect(inShort(lettersOfProcessorRecord(aProcessorRecord()))).toBe('ax bx cx dx');
    const served = processorRecordSchema.parse({
      ...aProcessorRecord(),
      organisationId: anId(9),
      controllers: [{ id: anId(10), partyId: anId(11) }],
      hasTransfers: 'no',
      securityDescription: 'Toegang op basis van rol',
    });
    expect(inShort(lettersOfProcessorRecord(served))).toBe('a+ bx c+ d+');
  });
});
