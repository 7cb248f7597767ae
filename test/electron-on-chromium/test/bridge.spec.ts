import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createBridge } from '../src/bridge/bridge';
import type { Bridge, Wire } from '../src/bridge/bridge';
import type { Packet } from '../src/bridge/packets';

type Heard = (packet: Packet) => void;

/** Two ends that hear each other at once, by structured clone, as two worlds of one document do. */
function createWires(): [Wire, Wire] {
  const listeners: [Heard[], Heard[]] = [[], []];
  const wire = (own: 0 | 1, other: 0 | 1): Wire => ({
    post: (packet) => listeners[other].forEach((listener) => listener(structuredClone(packet))),
    listen: (listener) => void listeners[own].push(listener),
  });
  return [wire(0, 1), wire(1, 0)];
}

// What is exposed cannot be taken away again, so each has a name of its own.
let lastName = 0;

function exposed<Api>(api: Api): Api {
  const [preload, page] = createWires();
  const bridge: Bridge = createBridge(preload);
  createBridge(page);
  const name = `exposed${++lastName}`;
  bridge.expose(name, api);
  return (globalThis as unknown as Record<string, Api>)[name]!;
}

describe('the bridge', () => {
  it('brings data to a function and back as structured clone does', () => {
    const api = exposed({ echo: (value: unknown) => value });
    const data = fc.anything({
      withDate: true,
      withMap: true,
      withSet: true,
      withTypedArray: true,
      withSparseArray: true,
    });
    fc.assert(
      fc.property(data, (value) => {
        expect(api.echo(value)).toEqual(structuredClone(value));
      }),
    );
  });

  it('takes of an object with a class only its own properties', () => {
    class Person {
      name = 'Ans';
      greet = () => `I am ${this.name}`;
      get upper() {
        return this.name.toUpperCase();
      }
    }
    const { who } = exposed({ who: () => new Person() });
    expect(Object.keys(who())).toEqual(['name', 'greet']);
    expect(who().greet()).toBe('I am Ans');
    expect(who().upper).toBeUndefined();
  });

  it('keeps functions alive in both directions', () => {
    const { twice } = exposed({
      twice: (action: (text: string) => string) => (text: string) => action(action(text)),
    });
    expect(twice((text) => `${text}!`)('hey')).toBe('hey!!');
  });

  it('settles promises, and brings only the message of what went wrong', async () => {
    const api = exposed({
      good: () => Promise.resolve({ action: () => 1 }),
      bad: () => Promise.reject(new RangeError('wrong')),
    });
    expect((await api.good()).action()).toBe(1);
    const error = await api.bad().catch((thrown: unknown) => thrown);
    expect(error).toEqual(new Error('wrong'));
    expect(error).not.toBeInstanceOf(RangeError);
  });

  it('keeps what is there twice and what turns in a circle', () => {
    const shared = { action: () => 1 };
    const circle: { self?: unknown; first: object; second: object } = { first: shared, second: shared };
    circle.self = circle;
    const { get } = exposed({ get: () => circle });
    const got = get();
    expect(got.self).toBe(got);
    expect(got.first).toBe(got.second);
  });

  it('freezes what it exposes, but not what its functions give', () => {
    const api = exposed({ nested: { list: [{}] }, get: () => ({ free: true }) });
    expect(
      [api, api.nested, api.nested.list, api.nested.list[0]].every((part) => Object.isFrozen(part)),
    ).toBe(true);
    expect(Object.isFrozen(api.get())).toBe(false);
  });

  it('refuses a name that is taken', () => {
    const [preload, page] = createWires();
    createBridge(page);
    expect(() => createBridge(preload).expose('Array', {})).toThrow(
      'Cannot bind an API on top of an existing property on the window object',
    );
  });

  it('refuses symbols, and data that is nested without end', () => {
    const { echo } = exposed({ echo: (value: unknown) => value });
    const deep = Array.from({ length: 1200 }).reduce((inner) => ({ inner }), 'bottom');
    expect(() => echo(Symbol('s'))).toThrow('An object could not be cloned.');
    expect(() => echo(deep)).toThrow('Electron contextBridge recursion depth exceeded.');
  });
});
