import type { Outcome, Packed, Packet } from './packets';
import { packApi, packError, packValue } from './packValue';
import type { Keeper } from './packValue';
import { unpackValue } from './unpackValue';
import type { Borrower } from './unpackValue';

type Held = (...inputs: unknown[]) => unknown;
type Waiting = { readonly resolve: (value: unknown) => void; readonly reject: (error: unknown) => void };

export type Bridge = {
  /** Puts an API on the other world's window, as Electron's contextBridge does. */
  readonly expose: (key: string, api: unknown) => void;
};

/** How two worlds of one document hear each other at once; the names are secret, so that no page script can join in. */
export type Wire = {
  readonly post: (packet: Packet) => void;
  readonly listen: (listener: (packet: Packet) => void) => void;
};

type End = {
  readonly wire: Wire;
  readonly held: Map<number, Held>;
  readonly waiting: Map<number, Waiting>;
  readonly outcomes: Map<number, Outcome>;
  readonly keeper: Keeper;
  readonly borrower: Borrower;
  readonly nextCall: () => number;
};

/** One end of contextBridge. Both worlds have one: functions cross in both directions. */
export function createBridge(wire: Wire): Bridge {
  const end = createEnd(wire);
  wire.listen((packet) => receive(packet, end));
  return {
    expose(key, api) {
      const call = end.nextCall();
      wire.post({ does: 'expose', call, key, api: packApi(api, end.keeper) });
      outcomeOf(call, end);
    },
  };
}

function createEnd(wire: Wire): End {
  let lastId = 0;
  let lastCall = 0;
  const released = new FinalizationRegistry((id: number) => wire.post({ does: 'release', id }));
  const end: End = {
    wire,
    held: new Map(),
    waiting: new Map(),
    outcomes: new Map(),
    nextCall: () => ++lastCall,
    keeper: {
      keepFunction(held) {
        end.held.set(++lastId, held);
        return lastId;
      },
      keepPromise(held) {
        const id = ++lastId;
        const settle = (outcome: Outcome) => wire.post({ does: 'settle', id, outcome });
        held.then(
          (value) => settle(attempt(() => value, end)),
          (error: unknown) => settle({ ok: false, value: packError(error, end.keeper) }),
        );
        return id;
      },
    },
    borrower: {
      borrowFunction(id) {
        const borrowed = (...inputs: unknown[]) => callOther(id, inputs, end);
        released.register(borrowed, id);
        return borrowed;
      },
      borrowPromise: (id) => new Promise((resolve, reject) => end.waiting.set(id, { resolve, reject })),
    },
  };
  return end;
}

function callOther(id: number, inputs: readonly unknown[], end: End): unknown {
  const call = end.nextCall();
  end.wire.post({ does: 'call', call, id, inputs: inputs.map((input) => packValue(input, end.keeper)) });
  return outcomeOf(call, end);
}

// The other world has answered by the time that posting returns.
function outcomeOf(call: number, end: End): unknown {
  const outcome = end.outcomes.get(call);
  end.outcomes.delete(call);
  if (outcome === undefined)
    throw new Error('electron stand-in: the other world of this page does not answer');
  const value = unpackValue(outcome.value, { ...end.borrower, frozen: false });
  if (!outcome.ok) throw value;
  return value;
}

function receive(packet: Packet, end: End): void {
  const giveBack = (call: number, action: () => unknown) => {
    end.wire.post({ does: 'return', call, outcome: attempt(action, end) });
  };
  switch (packet.does) {
    case 'call':
      giveBack(packet.call, () => runHeld(packet, end));
      break;
    case 'expose':
      giveBack(packet.call, () => putOnWindow(packet, end));
      break;
    case 'return':
      end.outcomes.set(packet.call, packet.outcome);
      break;
    case 'settle':
      settle(packet.id, packet.outcome, end);
      break;
    case 'release':
      end.held.delete(packet.id);
  }
}

function attempt(action: () => unknown, end: End): Outcome {
  try {
    return { ok: true, value: packValue(action(), end.keeper) };
  } catch (error) {
    return { ok: false, value: packError(error, end.keeper) };
  }
}

function runHeld({ id, inputs }: Extract<Packet, { does: 'call' }>, end: End): unknown {
  const held = end.held.get(id);
  if (held === undefined) throw new Error('electron stand-in: this function is gone');
  return held(...inputs.map((input) => unpackValue(input, { ...end.borrower, frozen: false })));
}

function putOnWindow({ key, api }: { key: string; api: Packed }, end: End): void {
  // Electron's own words.
  if (key in globalThis)
    throw new Error('Cannot bind an API on top of an existing property on the window object');
  Object.defineProperty(globalThis, key, {
    value: unpackValue(api, { ...end.borrower, frozen: true }),
    enumerable: true,
    writable: false,
    configurable: false,
  });
}

function settle(id: number, outcome: Outcome, end: End): void {
  const waiting = end.waiting.get(id);
  end.waiting.delete(id);
  const value = unpackValue(outcome.value, { ...end.borrower, frozen: false });
  if (outcome.ok) waiting?.resolve(value);
  else waiting?.reject(value);
}
