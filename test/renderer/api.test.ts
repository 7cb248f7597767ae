// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { api } from '../../renderer/api';
import { useArriving } from '../../renderer/state/arriving';
import type { Parcel } from '../../shared/commands/parcel';
import { anActivity, aRegister } from '../factories';

const { activities, ...own } = aRegister({ activities: [anActivity()] });

/** A register in three pieces, of which none came along. */
const PARCEL: Parcel = {
  kind: 'parcel',
  revision: 1,
  base: 0,
  own,
  keptOwn: [],
  lists: {
    activities: [{ put: 1 }],
    ...{ processorRecords: [], parties: [], systems: [], measures: [], organisations: [], dpos: [] },
  },
  pieces: [],
  total: 3,
};

/** What main answers, with pieces as a test has them. */
function bridgeWith(registerPiece: (input: { readonly piece: number }) => unknown): void {
  const openExample = () => Promise.resolve({ ok: true, value: { register: PARCEL } });
  Object.defineProperty(window, 'ropa', { configurable: true, value: { openExample, registerPiece } });
}

describe('a register that comes in pieces', () => {
  it('is told of piece by piece, and is whole at the end', async () => {
    const told: unknown[] = [];
    const stop = useArriving.subscribe(({ arriving }) => told.push(arriving));
    bridgeWith(({ piece }) =>
      Promise.resolve({ ok: true, value: JSON.stringify(piece === 1 ? activities : []) }),
    );
    const result = await api().openExample();
    stop();
    expect(result.ok && result.value.register).toEqual({ ...own, activities });
    expect(told.slice(0, 2)).toEqual([
      { done: 1, total: 3 },
      { done: 2, total: 3 },
    ]);
    expect(told.at(-1)).toBeUndefined();
  });

  it('is no longer on its way when a piece did not come', async () => {
    bridgeWith(({ piece }) =>
      Promise.resolve(
        // The next ones were asked for as well, and fail with nobody waiting for them.
        piece === 0
          ? { ok: true, value: '[]' }
          : { ok: false, error: { code: 'unexpected', detail: 'main has another register by now' } },
      ),
    );
    await expect(api().openExample()).rejects.toThrow('did not come');
    expect(useArriving.getState().arriving).toBeUndefined();
  });
});
