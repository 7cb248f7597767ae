import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { registerDigest } from '../../../electron/word/registerDigest';
import { registerFingerprint } from '../../../shared/register/fingerprint';
import { sampleRegister } from '../../../shared/register/sample/sample';
import { aParty, aRegister, anActivity, anId } from '../../factories';

describe('the digest of a register', () => {
  it.each([
    ['the example', sampleRegister()],
    ['an empty register', aRegister()],
    ['records out of order', aRegister({ parties: [aParty({ id: anId(7) }), aParty({ id: anId(5) })] })],
    [
      'keys of a newer program, out of order',
      {
        ...{ zebra: '\n  "activities": []', aap: { b: 1, a: [] } },
        ...aRegister({ activities: [{ ...{ later: 1 }, ...anActivity() }] }),
      },
    ],
    ['deliveries, history and a mark that it leaves out', { ...sampleRegister(), savedBy: 'x', title: 't' }],
  ])('is its fingerprint: %s', (_what, register) => {
    expect(registerDigest(register)).toBe(registerFingerprint(register));
  });

  it('is its fingerprint whatever its texts say', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (remarks) => {
        const register = aRegister({ title: remarks.slice(0, 50), activities: [anActivity({ remarks })] });
        expect(registerDigest(register)).toBe(registerFingerprint(register));
      }),
    );
  });
});
