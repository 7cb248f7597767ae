import { describe, expect, it } from 'vitest';
import { findMissing } from '../../../shared/checks/missing';
import { activitySchema } from '../../../shared/register/activity';
import { organisationSchema } from '../../../shared/register/organisation';
import { partySchema } from '../../../shared/register/party';
import { processorRecordSchema } from '../../../shared/register/processorRecord';
import { aParty, aProcessorRecord, anActivity, anId } from '../../factories';

function missingA30(schema: typeof activitySchema | typeof processorRecordSchema, record: object): string[] {
  return findMissing(schema, { ...record })
    .filter(({ level }) => level === 'A30')
    .map(({ path }) => path);
}

describe('missing facts', () => {
  it('asks an empty activity for every element of Article 30(1), in the order of the law', () => {
    expect(missingA30(activitySchema, anActivity())).toEqual([
      'organisationId',
      'role',
      'purposes',
      'dataSubjects',
      'data',
      'hasRecipients',
      'hasTransfers',
      'measureIds',
    ]);
  });

  it('never asks a processor record for purposes, data subjects, data, recipients or retention (PRO-07)', () => {
    const asked = findMissing(processorRecordSchema, aProcessorRecord()).map(({ path }) => path);
    expect(
      asked.filter((path) => /^(purposes|dataSubjects|data|recipients|hasRecipients)$|retention/.test(path)),
    ).toEqual([]);
    expect(missingA30(processorRecordSchema, aProcessorRecord())).toEqual([
      'organisationId',
      'controllers',
      'hasTransfers',
      'measureIds',
    ]);
  });

  it('asks for the retention of each data category, unless there is a reason why there is none', () => {
    const [withTerm, withReason, without] = [
      { description: 'naam', retention: { amount: 7, unit: 'year' } },
      { description: 'adres', noRetentionReason: 'nog niet te bepalen' },
      { description: 'foto' },
    ].map((facts, index) => ({ id: anId(10 + index), ...facts }));
    const activity = activitySchema.parse({ id: anId(1), data: [withTerm, withReason, without] });
    expect(missingA30(activitySchema, activity).filter((path) => path.startsWith('data.'))).toEqual([
      'data.2.retention',
    ]);
  });

  it.each([
    [{ kind: 'period' }, true],
    [{ amount: 4 }, true],
    [{ kind: 'statutory', legalSource: 'AWR 52' }, true],
    [{ amount: 7, unit: 'year' }, false],
    [{ criterion: 'twee jaar na het laatste contact' }, false],
  ])('takes %j for a retention period only when it tells how long', (retention, isMissing) => {
    const data = [{ id: anId(5), description: 'naam', retention }];
    const activity = activitySchema.parse({ id: anId(1), data });
    expect(missingA30(activitySchema, activity).includes('data.0.retention')).toBe(isMissing);
  });

  it('asks once for what several fields can answer', () => {
    const recipients = [{ id: anId(5) }];
    const transfers = [{ id: anId(6) }];
    const activity = activitySchema.parse({ id: anId(1), recipients, transfers });
    const asked = missingA30(activitySchema, activity).filter((path) =>
      /^(recipients|transfers)\./.test(path),
    );
    expect(asked).toEqual(['recipients.0.partyId', 'transfers.0.country']);
  });

  it('does not ask contact details of a party that is only a recipient', () => {
    expect(
      findMissing(partySchema, aParty({ name: 'Banken' })).filter(({ level }) => level === 'A30'),
    ).toEqual([]);
  });

  it('keeps legal basis apart as a legal duty, not as an element of the register', () => {
    const activity = activitySchema.parse({
      id: anId(1),
      purposes: [{ id: anId(5), text: 'Facturen versturen' }],
    });
    const basis = findMissing(activitySchema, activity).find(({ path }) => path === 'purposes.0.legalBases');
    expect(basis?.level).toBe('LAW');
  });

  it('reports an answer "unknown" as unknown, not as empty', () => {
    const found = findMissing(activitySchema, anActivity({ hasTransfers: 'unknown' }));
    expect(found.find(({ path }) => path === 'hasTransfers')?.state).toBe('unknown');
  });

  it('asks for the documents of Article 49(6) only with that mechanism', () => {
    const transfer = { id: anId(5), country: 'US', mechanism: 'A49_1_SUB2' };
    const asked = (mechanism: string) =>
      missingA30(
        activitySchema,
        activitySchema.parse({ id: anId(1), transfers: [{ ...transfer, mechanism }] }),
      );
    expect(asked('A49_1_SUB2')).toEqual(
      expect.arrayContaining(['transfers.0.safeguardDocuments', 'transfers.0.assessment']),
    );
    expect(asked('A45').filter((path) => path.startsWith('transfers'))).toEqual([]);
  });

  it('sees no text in blanks of any kind, and a text in the word "unknown"', () => {
    const missing = (owner: string) =>
      findMissing(activitySchema, anActivity({ owner })).some(({ path }) => path === 'owner');
    for (const blank of [' ', '\n\t', '\u00a0', '\u2003']) expect(missing(blank)).toBe(true);
    for (const text of ['unknown', 'Éva', '\u00a0x', '漢', '-']) expect(missing(text)).toBe(false);
  });
});

describe('facts that are said to be unknown', () => {
  const stateOf = (facts: object, place: string) =>
    findMissing(activitySchema, activitySchema.parse({ id: anId(1), ...facts })).find(
      ({ path }) => path === place,
    )?.state;

  it.each(['onbekend', '?', 'n.n.b.', 'n.v.t.', '-'])(
    'are the purpose, recipient and country “%s”',
    (text) => {
      expect(stateOf({ purposes: [{ id: anId(5), text }] }, 'purposes.0.text')).toBe('unknown');
      const recipients = [{ id: anId(6), description: text }];
      expect(stateOf({ recipients }, 'recipients.0.partyId')).toBe('unknown');
      const transfers = [{ id: anId(7), internationalOrganisation: text }];
      expect(stateOf({ transfers }, 'transfers.0.country')).toBe('unknown');
    },
  );

  it.each(['onbekend', '?', 'tbd'])('are the term “%s”, and such a reason for having none', (text) => {
    const data = [{ id: anId(5), description: 'naam', retention: { criterion: text } }];
    expect(stateOf({ data }, 'data.0.retention')).toBe('unknown');
    const excused = [{ id: anId(5), description: 'naam', noRetentionReason: text }];
    expect(stateOf({ data: excused }, 'data.0.retention')).toBe('unknown');
  });

  it('are questions passed over that cannot be', () => {
    expect(stateOf({ hasRecipients: 'notApplicable' }, 'hasRecipients')).toBe('unknown');
    expect(stateOf({ hasTransfers: 'notApplicable' }, 'hasTransfers')).toBe('unknown');
  });
});

describe('a representative in the Union', () => {
  const asks = (facts: object) =>
    findMissing(organisationSchema, organisationSchema.parse({ id: anId(1), ...facts })).some(
      ({ path }) => path === 'representativeId',
    );

  it('is asked of who is established elsewhere, but not of a public authority (27(2)(b))', () => {
    expect(asks({ establishedInEU: 'no' })).toBe(true);
    expect(asks({ establishedInEU: 'no', isPublicAuthority: 'no' })).toBe(true);
    expect(asks({ establishedInEU: 'no', isPublicAuthority: 'yes' })).toBe(false);
  });
});

describe('what has ended', () => {
  it('is asked for the law, and no more for what is only recommended', () => {
    const levels = (status: string) =>
      new Set(findMissing(activitySchema, { ...anActivity(), status }).map(({ level }) => level));
    expect(levels('active')).toEqual(new Set(['A30', 'LAW', 'GP']));
    expect(levels('ended')).toEqual(new Set(['A30', 'LAW']));
  });
});
