import { describe, expect, it, vi } from 'vitest';
import { createPacker, withParcel } from '../../../shared/commands/packRegister';
import type { Parcel } from '../../../shared/commands/parcel';
import { createUnpacker } from '../../../shared/commands/unpackRegister';
import { withRecord } from '../../../shared/register/records';
import type { Register } from '../../../shared/register/register';
import { sampleRegister } from '../../../shared/register/sample/sample';
import { aParty, aRegister, anActivity, anId } from '../../factories';

/** Both ends, with what travels between them copied as between two processes. */
function bothEnds() {
  const packer = createPacker();
  const piece = vi.fn((revision: number, index: number) => Promise.resolve(packer.piece(revision, index)));
  const unpack = createUnpacker({ piece, onPiece: () => undefined });
  const pack = (register: Register): Parcel => structuredClone(packer.pack(register));
  return { packer, piece, pack, unpack, send: (register: Register) => unpack(pack(register)) };
}

const large = (): Register =>
  aRegister({ activities: Array.from({ length: 1_000 }, (_, index) => anActivity({ id: anId(index + 1) })) });

describe('a register on its way to the window', () => {
  it('arrives as it was sent', async () => {
    const { send } = bothEnds();
    expect(await send(sampleRegister())).toEqual(sampleRegister());
  });

  it('arrives in pieces when it is large', async () => {
    const { send, piece } = bothEnds();
    expect(await send(large())).toEqual(large());
    expect(piece.mock.calls.length).toBeGreaterThan(5);
  });

  it('sends one changed record of many, and keeps the others the same objects', async () => {
    const { pack, unpack, piece } = bothEnds();
    const before = large();
    const seen = await unpack(pack(before));
    const asked = piece.mock.calls.length;
    const changed = withRecord(before, 'activities', anActivity({ id: anId(7), name: 'Anders' }));
    const parcel = pack(changed);
    const now = await unpack(parcel);
    expect(now).toEqual(changed);
    expect(JSON.stringify(parcel).length).toBeLessThan(JSON.stringify(before).length / 100);
    expect(piece).toHaveBeenCalledTimes(asked);
    expect(now.parties).toBe(seen.parties);
    expect(now.activities.filter((one, place) => one !== seen.activities[place])).toHaveLength(1);
  });

  it.each([
    ['another order', (all: Register['activities']) => all.toReversed()],
    ['records taken out', (all: Register['activities']) => all.filter((_, place) => place % 3 > 0)],
    ['records put in', (all: Register['activities']) => [anActivity(), ...all, anActivity({ id: anId(4) })]],
    ['nothing left', () => []],
  ])('follows %s', async (_what, change) => {
    const { send } = bothEnds();
    const before = aRegister({ activities: [5, 6, 7, 8, 9].map((n) => anActivity({ id: anId(n) })) });
    await send(before);
    const after = { ...before, activities: change(before.activities), title: 'Nieuw', decisions: [] };
    expect(await send(after)).toEqual(after);
  });

  it('waits for the parcel that it follows from', async () => {
    const { pack, unpack } = bothEnds();
    const first = sampleRegister();
    const second = withRecord(first, 'parties', aParty({ name: 'Later' }));
    const parcels = [pack(first), pack(second)] as const;
    const late = unpack(parcels[1]);
    await unpack(parcels[0]);
    expect(await late).toEqual(second);
  });

  it('is sent whole to a page that begins anew, and when another register is opened', async () => {
    const { packer, pack, send } = bothEnds();
    await send(sampleRegister());
    expect(pack(aRegister({ id: anId(99) })).base).toBe(0);
    packer.forget();
    expect(pack(aRegister({ id: anId(99) })).base).toBe(0);
  });

  it('gives no piece that was not announced', () => {
    const { packer } = bothEnds();
    expect(() => packer.piece(1, 0)).toThrow('invalidInput');
    packer.pack(large());
    expect(() => packer.piece(1, 999)).toThrow('invalidInput');
  });

  it('leaves answers without a register as they are', () => {
    const { packer } = bothEnds();
    for (const value of [undefined, null, 1, 'x', { register: 5 }, { opened: null }]) {
      expect(withParcel(value, packer)).toEqual(value);
    }
    expect(withParcel({ opened: { register: sampleRegister() } }, packer)).toMatchObject({
      opened: { register: { kind: 'parcel' } },
    });
  });
});
