import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { encodeRegisterPieces } from '../../../electron/word/registerPieces';
import { encodeRegister } from '../../../shared/register/canonical';
import { decodeRegister } from '../../../shared/register/codec';
import { sampleRegister } from '../../../shared/register/sample/sample';
import { aParty, aRegister, anActivity, anId } from '../../factories';

describe('a register in pieces', () => {
  it('is the same register again, without its history', () => {
    const register = sampleRegister();
    const back = decodeRegister(JSON.parse([...encodeRegisterPieces(register)].join('')), 'x').data;
    expect(encodeRegister(back)).toBe(encodeRegister({ ...register, history: [] }));
  });

  it('is the same text whatever order its records have', () => {
    const parties = [aParty({ id: anId(7) }), aParty({ id: anId(5) })];
    const text = (register: ReturnType<typeof aRegister>) => [...encodeRegisterPieces(register)].join('');
    expect(text(aRegister({ parties }))).toBe(text(aRegister({ parties: [...parties].reverse() })));
  });

  it('keeps any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (remarks) => {
        const register = aRegister({ activities: [anActivity({ remarks })] });
        const back = decodeRegister(JSON.parse([...encodeRegisterPieces(register)].join('')), 'x').data;
        expect(back.activities[0]?.remarks).toBe(remarks);
      }),
    );
  });
});
