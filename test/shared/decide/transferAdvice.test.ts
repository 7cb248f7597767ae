import { describe, expect, it } from 'vitest';
import { transferAdvice } from '../../../shared/decide/transferAdvice';
import type { Destination } from '../../../shared/decide/transferAdvice';
import { aParty } from '../../factories';

const TODAY = '2026-11-25';
const NOWHERE: Destination = {
  country: '',
  internationalOrganisation: '',
  isDpfCertified: '',
  recipient: undefined,
};
const to = (facts: Partial<Destination>, today = TODAY) => transferAdvice({ ...NOWHERE, ...facts }, today);
const words = (advice: ReturnType<typeof to>) => advice.statements.map(({ text }) => text.nl).join(' ');

describe('transfer help', () => {
  it('waits while no destination is named', () => {
    expect(to({})).toMatchObject({ outcome: 'open', statements: [] });
  });

  it.each([
    ['DE', 'eea', false],
    ['NO', 'eea', false],
    ['CH', 'adequate', false],
    ['GB', 'adequate', false],
    ['US', 'dependsOnRecipient', undefined],
    ['CA', 'dependsOnRecipient', undefined],
    ['JP', 'dependsOnRecipient', undefined],
    ['IN', 'noDecision', true],
    ['BQ', 'noDecision', true],
    ['ZZ', 'unknownCountry', undefined],
  ])('knows what holds for %s', (country, outcome, needsMechanism) => {
    expect(to({ country })).toMatchObject({ outcome, needsMechanism });
  });

  it('covers the United States by DPF certification alone, and unknown is no certification', () => {
    expect(to({ country: 'US', isDpfCertified: 'yes' }).outcome).toBe('adequate');
    expect(to({ country: 'US', isDpfCertified: 'no' })).toMatchObject({
      outcome: 'notCovered',
      needsMechanism: true,
    });
    expect(to({ country: 'US', isDpfCertified: 'unknown' }).outcome).toBe('dependsOnRecipient');
    expect(words(to({ country: 'US' }))).toMatch(/gecertificeerd onder het EU-VS Data Privacy Framework/);
    expect(words(to({ country: 'US' }))).toMatch(/C-703\/25 P/);
  });

  it('covers no Canadian authority', () => {
    const recipient = aParty({ country: 'CA', category: 'RC_TAX' });
    expect(to({ country: 'CA', recipient }).outcome).toBe('notCovered');
  });

  it('says when a decision ends, and that it did', () => {
    expect(words(to({ country: 'GB' }))).toMatch(/Vervalt op 27-12-2031, tenzij verlengd/);
    const after = to({ country: 'GB' }, '2031-12-28');
    expect(after.outcome).toBe('noDecision');
    expect(words(after)).toMatch(/vervallen op 27-12-2031/);
  });

  it('dates what moves, and marks what was not confirmed', () => {
    const dates = to({ country: 'CH' }).statements.map(({ asOf }) => asOf);
    expect(new Set(dates)).toEqual(new Set(['2026-11-22']));
    expect(to({ country: 'IL' }).statements.every(({ verified }) => verified)).toBe(false);
    expect(to({ country: 'AW' }).statements.some(({ verified }) => !verified)).toBe(true);
  });

  it('knows the organisation of the list by its name, and of any other name only that it is not on it', () => {
    expect(to({ internationalOrganisation: 'European Patent Organisation' }).outcome).toBe('adequate');
    expect(to({ internationalOrganisation: 'Verenigde Naties' })).toMatchObject({
      outcome: 'unknownOrganisation',
      place: { nl: 'Verenigde Naties' },
    });
  });

  it('asks about a recipient that stands elsewhere in the register, or has a parent outside the EEA', () => {
    const recipient = aParty({ country: 'US', parentOutsideEEA: 'yes' });
    const here = words(to({ country: 'IE', recipient }));
    expect(here).toMatch(/in een ander land: Verenigde Staten\. Klopt dat\?/);
    expect(here).toMatch(/moederonderneming buiten de EER/);
    expect(words(to({ country: 'US', recipient }))).not.toMatch(/ander land/);
  });
});
