import { describe, expect, it } from 'vitest';
import { dpoSchema } from '../../../shared/register/dpo';
import { processorRecordSchema } from '../../../shared/register/processorRecord';
import type { Register } from '../../../shared/register/register';
import { redacted } from '../../../shared/report/redaction';
import type { ReportOptions } from '../../../shared/report/reportOptions';
import { selectedRegister } from '../../../shared/report/selectedRegister';
import { aParty, aProcessorRecord, aRegister, anActivity, anId } from '../../factories';

describe('names in running text', () => {
  it('are replaced in a customer edition when they are those of another customer, whole words only', () => {
    const { register, replaced } = redact(
      forCustomers('Voor Zorg+ (Midden), zorg+ (midden) en Zorg+ (Midden)er.'),
      {
        edition: 'customer',
        selection: { customerPartyId: anId(31) },
      },
    );
    expect(register.processorRecords[0]?.description).toBe(
      'Voor [andere opdrachtgever], [andere opdrachtgever] en Zorg+ (Midden)er.',
    );
    expect(replaced).toBe(2);
  });

  it('leave the customer its own name, even with another in it', () => {
    const { register } = redact(forCustomers('Gemeente Zorg+ (Midden) en Zorg+ (Midden)'), {
      edition: 'customer',
      selection: { customerPartyId: anId(31) },
    });
    expect(register.processorRecords[0]?.description).toBe(
      'Gemeente Zorg+ (Midden) en [andere opdrachtgever]',
    );
  });

  it('of persons and addresses are replaced for the public', () => {
    const register = aRegister({
      title: 'Register van Paul van Baar',
      dpos: [dpoSchema.parse({ id: anId(5), name: 'Paul van Baar', phone: '030 123 45 67' })],
      activities: [
        anActivity({ description: 'Bel paul van baar, 030 123 45 67, of mail info@file-linx.example.' }),
      ],
    });
    const { register: told, replaced } = redact(register, { edition: 'public', language: 'en' });
    expect(told.activities[0]?.description).toBe(
      'Bel [contact detail left out], [contact detail left out], of mail [contact detail left out].',
    );
    expect(told.title).toBe('Register van [contact detail left out]');
    expect(replaced).toBe(4);
  });

  it('stand as they are for the authority', () => {
    const register = aRegister({ activities: [anActivity({ description: 'info@filelinx.example' })] });
    expect(redact(register, { edition: 'ap' })).toEqual({ register, replaced: 0 });
  });
});

/** A record for two customers, with a text that names them. */
function forCustomers(description: string): Register {
  const { controllers } = processorRecordSchema.parse({
    id: anId(2),
    controllers: [
      { id: anId(41), partyId: anId(31) },
      { id: anId(42), partyId: anId(32) },
    ],
  });
  return aRegister({
    parties: [
      aParty({ id: anId(31), name: 'Gemeente Zorg+ (Midden)' }),
      aParty({ id: anId(32), name: 'Zorg+ (Midden)' }),
    ],
    processorRecords: [aProcessorRecord({ controllers, description })],
  });
}

function redact(register: Register, given: Partial<ReportOptions>) {
  const options = { language: 'nl', date: '2026-11-22', programVersion: '0.1.0', ...given } as const;
  return redacted(selectedRegister(register, options), register, options);
}
