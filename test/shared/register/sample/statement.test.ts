import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { isEmpty } from '../../../../shared/fields/state';
import { encodeRegister } from '../../../../shared/register/canonical';
import { COLLECTION_NAMES } from '../../../../shared/register/register';
import { sampleRegister } from '../../../../shared/register/sample/sample';
import { fieldValuesOf, textsOf } from './walk';

const register = sampleRegister();
const statement = flat(
  readFileSync(new URL('../../../fixtures/privacyverklaring-filelinx.txt', import.meta.url), 'utf8'),
);

/** What the statement neither divides, assesses, dates nor names. */
const UNSAID = [
  ...['organisationId', 'department', 'owner', 'startedOn', 'lastReviewedOn', 'reviewDueOn', 'seenByDpoOn'],
  ...['dpiaStatus', 'dpiaTriggers', 'apDpiaTypes', 'wp248Criteria', 'isLargeScale', 'isLikelyRisk'],
  ...['hasProfiling', 'isOccasional', 'breaches', 'documents', 'transfers', 'jointControllers'],
  ...['agreements', 'agreementStatus', 'dataReturn', 'breachNotice', 'authorityOrders', 'hasSubProcessors'],
  ...['hosting', 'countries', 'encryptedAtRest', 'backedUp', 'preset', 'legalSource', 'lawReference'],
  ...[
    'interest',
    'balancingTest',
    'art9Ground',
    'provision',
    'areVulnerable',
    'includeChildren',
    'employees',
  ],
  ...['representativeId', 'parentOutsideEEA', 'confirmed', 'conflictAssessment', 'consentEvidence'],
];

function flat(text: string): string {
  return text.replace(/\s+/g, ' ');
}

describe('the example register beside the privacy statement', () => {
  it('names for every entry a section that the statement has', () => {
    const entries = COLLECTION_NAMES.flatMap((name) => [...register[name]]);
    const sources = entries.map((one) => one.sourceOfFacts);
    expect(sources.filter((text) => !/^Privacyverklaring FileLinx, .*§ \d/.test(text))).toEqual([]);
    const sections = new Set(sources.flatMap((text) => text.match(/(?<=§ )\d+(\.\d)?/g) ?? []));
    expect(sections.size).toBeGreaterThan(15);
    expect([...sections].filter((section) => !new RegExp(` ${section}\\.? [A-Z]`).test(statement))).toEqual(
      [],
    );
  });

  it('quotes only words that stand in it', () => {
    const quotes = textsOf(register).flatMap((text) =>
      [...text.matchAll(/“([^”]*)”/g)].map((match) => match[1] ?? ''),
    );
    expect(quotes.length).toBeGreaterThan(150);
    expect(quotes.filter((quote) => quote.length < 3 || !statement.includes(flat(quote)))).toEqual([]);
  });

  it('closes every quotation it opens, so that none escapes that check', () => {
    expect(textsOf(register).filter((text) => !/^[^“”]*(“[^“”]*”[^“”]*)*$/.test(text))).toEqual([]);
    expect(textsOf(register).filter((text) => /["„‘]/.test(text))).toEqual([]);
  });

  it('knows no address, phone or registration number, and no e-mail address but the one of § 10', () => {
    const contact = [...fieldValuesOf(register)].filter(({ name }) =>
      ['address', 'phone', 'chamberOfCommerceNumber', 'website', 'dpoContact'].includes(name),
    );
    expect(contact.length).toBeGreaterThan(20);
    expect(contact.filter(({ value }) => value !== '')).toEqual([]);
    const text = encodeRegister(register).replace(/"[0-9a-f-]{36}"/g, '');
    expect(new Set(text.match(/[\w.]+@[\w.]+/g))).toEqual(new Set(['info@filelinx.com']));
    expect(text).not.toMatch(/\b\d{4} ?[A-Z]{2}\b|\b0\d{1,3}[- ]?\d{6,8}\b|\b\d{8}\b/);
  });

  it('knows the country of its partners only, as § 8 tells it', () => {
    const countries = register.parties.flatMap((one) => (one.country === '' ? [] : [one.name, one.country]));
    expect(countries).toEqual(
      ['Accountants', 'Juristen', 'Banken', 'Belastingdienst'].flatMap((name) => [name, 'NL']),
    );
  });

  it('leaves open what it does not say', () => {
    const fields = [...fieldValuesOf(register)];
    const names = new Set(fields.map(({ name }) => name));
    expect(UNSAID.filter((name) => !names.has(name))).toEqual([]);
    expect(fields.filter(({ name, info, value }) => UNSAID.includes(name) && !isEmpty(info, value))).toEqual(
      [],
    );
  });

  it('answers no question with "unknown" or "not applicable": the statement never says so', () => {
    const answers = new Set(
      [...fieldValuesOf(register)].flatMap(({ info, value }) => (info.kind === 'answer' ? [value] : [])),
    );
    expect(answers).toEqual(new Set(['', 'yes', 'no']));
  });
});

describe('who is who in the example register', () => {
  it('has two entities and one DPO, with a number that is tied to neither of them', () => {
    expect(register.organisations.map((one) => one.name)).toEqual([
      'FileLinx Benelux B.V.',
      'FileLinx Nederland B.V.',
    ]);
    expect(register.dpos).toMatchObject([
      {
        name: 'Paul van Baar',
        email: '',
        contactPublished: 'yes',
        registrations: [{ organisationId: '', number: 'FG001394' }],
        otherRoles: ['Security Officer'],
      },
    ]);
  });

  it('has the vendors of § 9 as suppliers of systems and not as recipients', () => {
    const vendors = register.parties.filter((one) => /Google|Zendesk|Mark-I/.test(one.name));
    expect(vendors).toHaveLength(3);
    const supplied = register.systems.map((system) => system.supplierId).filter((id) => id !== '');
    expect(new Set(supplied)).toEqual(new Set(vendors.map((one) => one.id)));
    const recipients = register.activities.flatMap((one) => one.recipients.map(({ partyId }) => partyId));
    expect(recipients.filter((id) => supplied.includes(id))).toEqual([]);
  });
});
