import { describe, expect, it } from 'vitest';
import { checkRecord, checkRegister } from '../../../shared/checks/checkRegister';
import { checkContext } from '../../../shared/checks/context';
import { fieldOrder } from '../../../shared/checks/fieldOrder';
import { findMissing } from '../../../shared/checks/missing';
import { newRecord } from '../../../shared/register/newRecord';
import { nameOf } from '../../../shared/register/records';
import { COLLECTIONS, COLLECTION_NAMES } from '../../../shared/register/register';
import type { AnyRecord } from '../../../shared/register/register';
import { byNumberThenName } from '../../../shared/search/naturalOrder';
import { sampleRegister } from '../../../shared/register/sample/sample';
import { aRegister, anActivity, anId } from '../../factories';
import { CAREFUL_TODAY, carefulRegister } from '../../fixtures/carefulRegister';
import { registerOf } from '../../ruleTable';

describe('the findings of a register', () => {
  const sample = sampleRegister();
  const findings = checkRegister(sample, CAREFUL_TODAY);

  it('carry what a reader, a list and a script need', () => {
    const register = registerOf({
      parties: [{ id: anId(9), name: 'Hosting Plus' }],
      activities: [
        {
          number: 'V01',
          name: 'Facturatie',
          recipients: [{ id: anId(8), partyId: anId(9), role: 'processor' }],
        },
      ],
    });
    expect(checkRegister(register, CAREFUL_TODAY).find(({ rule }) => rule === 'REC-02')).toEqual({
      rule: 'REC-02',
      level: 'LAW',
      severity: 'REQ',
      certainty: 'hard',
      verified: true,
      collection: 'activities',
      recordId: register.activities[0]?.id,
      recordName: 'V01 Facturatie',
      path: 'recipients.0.partyId',
      message: {
        nl: 'Verwerkersovereenkomst met Hosting Plus ontbreekt of is niet getekend.',
        en: 'Processing agreement with Hosting Plus is missing or unsigned.',
      },
      article: '28(3), 28(9)',
    });
  });

  it('fill in a value in the words of each language', () => {
    const transfer = { id: anId(8), country: 'IN', mechanism: 'A45' };
    const register = registerOf({ activities: [{ transfers: [transfer] }] });
    expect(checkRegister(register, CAREFUL_TODAY).find(({ rule }) => rule === 'TRF-04')?.message).toEqual({
      nl: 'Voor India bestaat geen adequaatheidsbesluit (lijst van 22-11-2026).',
      en: 'No adequacy decision for India (list of 22 Nov 2026).',
    });
  });

  it('come by collection, by number and name, and by field', () => {
    const place = new Map(
      COLLECTION_NAMES.flatMap((name) => byNumberThenName<AnyRecord>(sample[name]).map(({ id }) => id)).map(
        (id, index) => [id, index],
      ),
    );
    const keys = findings.map(({ recordId, collection, path }) => {
      const record = String(place.get(recordId)).padStart(5, '0');
      return `${record} ${fieldOrder(COLLECTIONS[collection], path)}`;
    });
    expect(keys).toEqual(keys.toSorted());
  });

  it('say a gap once: where a rule points, the missing fact itself stays out', () => {
    const atOnePlace = findings.filter(
      ({ recordName, path }) => recordName.startsWith('V22 ') && path === 'purposes',
    );
    expect(atOnePlace.map(({ rule }) => rule)).toEqual(['ACT-01']);
    const register = registerOf({ activities: [{ transfers: [{ id: anId(8), mechanism: 'A45' }] }] });
    const destination = checkRegister(register, CAREFUL_TODAY).filter(({ path }) =>
      /^transfers\.0\.(country|internationalOrganisation)$/.test(path),
    );
    expect(destination.map(({ rule, path }) => [rule, path])).toEqual([['TRF-02', 'transfers.0.country']]);
  });

  it('lose no missing fact that no rule speaks of', () => {
    const said = new Set(findings.map(({ recordId, path }) => `${recordId} ${path}`));
    const lost = COLLECTION_NAMES.flatMap((name) =>
      sample[name].flatMap((record) =>
        findMissing(COLLECTIONS[name], record)
          .filter(({ path, info }) => {
            const siblings = (info.orElse ?? []).map((other) => path.replace(/[^.]+$/, other));
            return ![path, ...siblings].some((one) => said.has(`${record.id} ${one}`));
          })
          .map(({ path }) => `${nameOf(record)} ${path}`),
      ),
    );
    expect(lost).toEqual([]);
  });

  it('are the same for one record alone', () => {
    const context = checkContext(sample, CAREFUL_TODAY);
    const alone = sample.activities.flatMap((activity) => checkRecord('activities', activity, context));
    expect(alone).toEqual(findings.filter(({ collection }) => collection === 'activities'));
  });

  it('are none in a small register that was filled in with care, missing facts included', () => {
    expect(checkRegister(carefulRegister(), CAREFUL_TODAY)).toEqual([]);
  });

  it('are never verified where a row of a list is not', () => {
    const retention = { amount: 1, unit: 'year', preset: 'RT46' };
    const register = registerOf({ activities: [{ data: [{ id: anId(8), retention }] }] });
    const tooShort = checkRegister(register, CAREFUL_TODAY).find(({ rule }) => rule === 'RET-04');
    expect(tooShort?.verified).toBe(false);
  });
});

describe('the example register (LEGAL 5.12)', () => {
  const findings = checkRegister(sampleRegister(), CAREFUL_TODAY);
  const struck = new Set(findings.map(({ rule }) => rule));

  it('triggers what the catalogue says that it triggers', () => {
    const expected = [
      ...['ORG-01', 'ORG-02', 'ORG-06', 'ORG-07', 'ORG-09', 'ACT-02', 'ACT-11', 'ACT-14', 'ACT-15'],
      ...['LB-01', 'LB-04', 'LB-13', 'LB-14', 'LB-15', 'LB-16'],
      ...['REC-02', 'REC-04', 'REC-07', 'REC-12', 'TRF-11', 'RET-01', 'RET-02', 'SEC-03'],
      ...['PRO-01', 'PRO-02', 'PRO-04', 'PRO-11', 'PRO-12', 'RGT-05', 'GOV-04'],
    ];
    expect(expected.filter((rule) => !struck.has(rule))).toEqual([]);
  });

  it.each([
    [
      'ORG-05',
      '§ 1 gives a number of the right form, and not whether the AP confirmed it; ORG-06 says the rest',
    ],
    ['LB-03', '§ 4 and § 3.1 put consent and contract on two activities, not on one purpose'],
    ['REC-08', '§ 8 gives banks, lawyers and the tax authority two opposite roles; REC-07 says so'],
    ['DPIA-08', '§ 2 stores health data, and does not say how many'],
    ['RGT-06', 'which section of the notice lacks what the register does not hold'],
  ])('does not trigger %s, which the catalogue lists: %s', (rule) => {
    expect(struck.has(rule)).toBe(false);
  });

  it.each([
    ['ORG-03', 'a DPO is designated (§ 1)'],
    ['PRO-07', 'a processor record is not asked for purposes, data subjects, data, recipients or retention'],
    ['SPC-01', 'the health data are held as processor (§ 2)'],
    ['RGT-03', 'no solely automated decisions are taken (§ 7.7)'],
    ['LB-05', 'a way to withdraw consent is given (§ 5.1)'],
  ])('does not trigger %s: %s', (rule) => {
    expect(struck.has(rule)).toBe(false);
  });
});

describe('a gap of Article 30', () => {
  it('is stated beside a finding of another law at the same place, behind which it could be accepted', () => {
    const organisation = { ...newRecord('organisations', anId(5)), isPublicAuthority: 'yes' as const };
    const found = checkRegister(aRegister({ organisations: [organisation] }), '2026-11-25')
      .filter(({ path }) => path === 'dpoDesignated')
      .map(({ rule, level }) => `${rule} ${level}`);
    expect(found).toContain('missing A30');
    expect(found.some((one) => one.endsWith(' LAW'))).toBe(true);
  });
});

describe('a date on which the DPO saw an activity', () => {
  it('is not asked for where there is no DPO', () => {
    const found = checkRegister(aRegister({ activities: [anActivity()] }), '2026-11-25');
    expect(found.filter(({ path }) => path === 'seenByDpoOn')).toEqual([]);
  });
});
