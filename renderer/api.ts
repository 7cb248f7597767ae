import type { Bridge } from '../shared/commands/bridge';
import { COMMAND_NAMES } from '../shared/commands/commandNames';
import { isParcel } from '../shared/commands/parcel';
import { createUnpacker } from '../shared/commands/unpackRegister';
import { remembered } from '../shared/checks/remembered';
import { isValues } from '../shared/fields/state';
import type { Values } from '../shared/fields/state';
import type { Result } from '../shared/errors';
import { arrived, showArriving } from './state/arriving';

export type Api = Bridge<File>;

/** All that the page can do outside itself. The only reader of `window.ropa`. */
export function api(): Api {
  // The preload script puts it there before any script of the page runs; TypeScript cannot know that.
  return unpacking((window as unknown as { readonly ropa: Api }).ropa);
}

type Method = (...inputs: unknown[]) => unknown;

/** After these nothing of a register should stay behind in the page. */
const CLOSING: ReadonlySet<string> = new Set(['closeRegister', 'lockNow']);

/** The same functions, with the registers that come as parcels unpacked. */
const unpacking = remembered((bridge: Api): Api => {
  let unpack = newUnpack(bridge);
  const methods = Object.entries(bridge as unknown as Readonly<Record<string, Method>>).map(
    ([name, method]) => {
      if (name === 'on') return [name, hearing((value) => unpack(value), method)] as const;
      if (!isCommand(name)) return [name, method] as const;
      const call = async (...inputs: unknown[]) => {
        const answered = await unpacked(await method(...inputs), (value) => unpack(value));
        if (CLOSING.has(name)) unpack = newUnpack(bridge);
        return answered;
      };
      return [name, call] as const;
    },
  );
  // Each name keeps its function, with the same input and output.
  return Object.fromEntries(methods) as unknown as Api;
});

function isCommand(name: string): boolean {
  return COMMAND_NAMES.some((known) => known === name);
}

type Unpack = (value: unknown) => unknown;

function newUnpack(bridge: Api): Unpack {
  const unpackRegister = createUnpacker({
    async piece(revision, index) {
      const result = await bridge.registerPiece({ revision, piece: index });
      if (!result.ok) throw new Error('a piece of the register did not come');
      return result.value;
    },
    onPiece: showArriving,
  });
  /** Only gives a promise where there is something to unpack: whatever else came is told at once. */
  return function unpack(value: unknown): unknown {
    if (!isValues(value)) return value;
    const { register, opened } = value;
    if (isParcel(register)) {
      return unpackRegister(register)
        .then((whole) => ({ ...value, register: whole }))
        .finally(arrived);
    }
    return holdsParcel(opened)
      ? Promise.resolve(unpack(opened)).then((whole) => ({ ...value, opened: whole }))
      : value;
  };
}

function holdsParcel(opened: unknown): opened is Values {
  return isValues(opened) && isParcel(opened['register']);
}

async function unpacked(answered: unknown, unpack: Unpack): Promise<unknown> {
  const result = answered as Result<unknown>;
  return result.ok ? { ...result, value: await unpack(result.value) } : result;
}

function hearing(unpack: Unpack, on: Method): Method {
  return (name, listener) =>
    on(name, (data: unknown) => {
      const tell = listener as (data: unknown) => void;
      const told = unpack(data);
      if (told instanceof Promise) void told.then(tell);
      else tell(told);
    });
}
