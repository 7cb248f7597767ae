import { describe, expect, it } from 'vitest';
import type { Activity } from '../../../../shared/register/activity';
import { sampleRegister } from '../../../../shared/register/sample/sample';

const register = sampleRegister();
const NUMBERS = Array.from({ length: 26 }, (_, index) => `V${String(index + 1).padStart(2, '0')}`);

/** What the statement mentions of an activity; of everything else it mentions nothing ("n.v."). */
const MENTIONED: readonly [what: string, has: (one: Activity) => boolean, numbers: readonly string[]][] = [
  ['purposes', (one) => one.purposes.length > 0, except('V22', 'V24', 'V25')],
  ['data subjects', (one) => one.dataSubjects.length > 0, NUMBERS],
  ['data', (one) => one.data.length > 0, except('V07', 'V09', 'V15', 'V16', 'V24', 'V25', 'V26')],
  ['recipients', (one) => one.recipients.length > 0, ['V04', 'V12', 'V13', 'V16', 'V19', 'V24', 'V26']],
  ['an answer on recipients', (one) => one.hasRecipients !== '', ['V04', 'V12', 'V13', 'V16', 'V19', 'V26']],
  [
    'systems',
    (one) => one.systemIds.length > 0,
    except('V04', 'V06', 'V07', 'V08', 'V09', 'V10', 'V12', 'V13', 'V16', 'V19', 'V25', 'V26'),
  ],
  [
    'retention',
    (one) => one.data.some(({ retention }) => retention.kind !== ''),
    ['V01', 'V04', 'V05', 'V08', 'V11', 'V20', 'V21'],
  ],
  [
    'a legal basis',
    (one) => one.purposes.some((purpose) => purpose.legalBases.length > 0),
    ['V01', 'V04', 'V05', 'V07', 'V08', 'V09', 'V13', 'V17'],
  ],
];

function except(...numbers: string[]): string[] {
  return NUMBERS.filter((number) => !numbers.includes(number));
}

function activity(number: string): Activity {
  const found = register.activities.find((one) => one.number === number);
  if (found === undefined) throw new Error(`no activity ${number}`);
  return found;
}

function processorRecord(number: string) {
  const found = register.processorRecords.find((one) => one.number === number);
  if (found === undefined) throw new Error(`no processor record ${number}`);
  return found;
}

function partyName(id: string): string | undefined {
  return register.parties.find((party) => party.id === id)?.name;
}

describe('the activities and processor records of FileLinx', () => {
  it('are V01 to V26 and P01 to P03 in that order, all active and named', () => {
    expect(register.title).toBe('FileLinx');
    expect(register.activities.map((one) => one.number)).toEqual(NUMBERS);
    expect(register.processorRecords.map((one) => one.number)).toEqual(['P01', 'P02', 'P03']);
    const records = [...register.activities, ...register.processorRecords];
    expect(records.filter((one) => one.name === '' || one.status !== 'active')).toEqual([]);
  });

  it.each(MENTIONED)('have %s only where the statement mentions it', (_what, has, numbers) => {
    expect(register.activities.filter(has).map((one) => one.number)).toEqual(numbers);
  });

  it('rest on the legal basis that the statement gives', () => {
    const bases = register.activities.flatMap((one) =>
      one.purposes.flatMap((purpose) =>
        purpose.legalBases.map((basis) => `${one.number} ${basis.slice(-1)}`),
      ),
    );
    expect(bases.join(', ')).toBe('V01 b, V04 c, V05 b, V07 a, V08 a, V08 a, V09 a, V13 c, V17 c');
  });

  it('keep fiscal documents seven years, from no stated moment and under no stated law', () => {
    expect(activity('V04').data.at(-1)?.retention).toMatchObject({
      kind: 'statutory',
      amount: 7,
      unit: 'year',
      startEvent: '',
      legalSource: '',
      endAction: 'erase',
    });
  });

  it('keep Analytics data 26 months and erase a chat when its session ends', () => {
    expect(activity('V20').data[0]?.retention).toMatchObject({ amount: 26, unit: 'month', startEvent: '' });
    expect(activity('V21').data[0]?.retention).toMatchObject({
      kind: 'criterion',
      amount: null,
      startEvent: 'END_OF_SESSION',
      endAction: 'erase',
    });
  });

  it('ask consent under a heading that says legitimate interest, and keep that contradiction', () => {
    const purposes = ['V07', 'V08', 'V09'].flatMap((number) => activity(number).purposes);
    expect(purposes).toHaveLength(4);
    expect(
      purposes.filter(({ basisNote }) => !/Gerechtvaardigd belang.*toestemming/.test(basisNote)),
    ).toEqual([]);
    expect(purposes.filter(({ consentWithdrawal }) => !consentWithdrawal.includes('via een link'))).toEqual(
      [],
    );
    expect(activity('V09').purposes[0]?.basisNote).toContain('§ 3.1 de overeenkomst');
  });

  it('leave the role of partners unknown and quote both opposite sentences', () => {
    const roles = ['V04', 'V26'].flatMap((number) => activity(number).recipients.map(({ role }) => role));
    expect(roles).toEqual(['unknown', 'unknown', 'unknown', 'unknown']);
    expect(activity('V04').remarks).toMatch(/in opdracht van FileLinx”.*de partner de verwerkings/);
    const asRecipients = activity('V04').recipients.map(({ partyId }) => partyName(partyId));
    expect(asRecipients).toEqual(['Accountants', 'Banken', 'Belastingdienst']);
    const asControllers = processorRecord('P02').controllers.map(({ partyId }) => partyName(partyId));
    expect(asControllers).toEqual(['Accountants', 'Juristen', 'Banken', 'Belastingdienst']);
  });

  it('report breaches to the Autoriteit Persoonsgegevens and to those concerned', () => {
    expect(
      activity('V16').recipients.map(({ partyId, category, role }) => [partyName(partyId) ?? category, role]),
    ).toEqual([
      ['Autoriteit Persoonsgegevens', 'authority'],
      ['RC_SUBJECT', 'subject'],
    ]);
  });

  it('offer the rights of § 7, among which there is no right to object', () => {
    const rights = new Set(register.activities.flatMap((one) => one.rights));
    expect(rights).toContain('RIGHT_PORTABILITY');
    expect([...rights].filter((right) => right.startsWith('RIGHT_OBJECT'))).toEqual([]);
  });

  it('deny transfers and automated decisions, except where the statement declares itself not applicable', () => {
    const silent = register.activities.filter(
      (one) => one.hasTransfers !== 'no' || one.hasAutomatedDecisions !== 'no',
    );
    expect(silent.map((one) => one.number)).toEqual(['V24']);
    expect(activity('V24')).toMatchObject({ hasTransfers: '', rights: [], measureIds: [] });
  });

  it('call data ordinary only where the list of § 2 sets them apart from special data', () => {
    const ordinary = register.activities.flatMap((one) =>
      one.data.flatMap(({ kind, category }) => (kind === '' ? [] : [`${kind} ${category}`])),
    );
    expect(new Set(ordinary)).toEqual(
      new Set(
        ['PD_NAME', 'PD_GENDER', 'PD_JOB', 'PD_COMPANY', 'PD_PHONE', 'PD_EMAIL', 'PD_SIGN', 'PD_ADDR'].map(
          (category) => `ordinary ${category}`,
        ),
      ),
    );
  });

  it('have medical data as processor only, for customers that are not named', () => {
    expect(processorRecord('P01')).toMatchObject({
      hasSpecialData: 'yes',
      hasTransfers: 'no',
      controllers: [{ operations: ['OP_STORE'], agreementStatus: '' }],
    });
    expect(processorRecord('P01').measureIds.length).toBeGreaterThan(5);
    expect(processorRecord('P03')).toMatchObject({ hasTransfers: '', measureIds: [], hasSpecialData: '' });
  });
});
