import { inspect } from 'node:util';
import { describe, expect, it } from 'vitest';
import { makeEvent } from '../src/strict/event';
import { knownEvents, withMembers } from '../src/strict/knownEvents';
import { refuseUnknownOptions } from '../src/strict/options';
import { strict } from '../src/strict/strict';

describe('a part presented as the whole', () => {
  const clipboard = strict<Electron.Clipboard>('clipboard', { readText: () => Promise.resolve('held') });

  it('does what it has', async () => {
    expect(await clipboard.readText()).toBe('held');
  });

  it('throws for what it has not, rather than giving undefined', () => {
    expect(() => clipboard.clear()).toThrow('electron stand-in: clipboard.clear is not implemented');
  });

  it('can be awaited, printed and turned to JSON like any object', async () => {
    expect(await Promise.resolve(clipboard)).toBe(clipboard);
    expect(JSON.stringify({ clipboard })).toBe('{"clipboard":{}}');
    expect(inspect(clipboard)).toContain('readText');
  });

  it('takes another member in the place of its own, as tests put one', async () => {
    const own = strict<Electron.Clipboard>('clipboard', { readText: () => Promise.resolve('held') });
    own.readText = () => Promise.resolve('stubbed');
    expect(await own.readText()).toBe('stubbed');
  });
});

describe('an emitter that knows its events', () => {
  const create = () => knownEvents('thing', { sent: ['sent'], inert: ['inert'] });

  it('lets one listen to what comes and to what could', () => {
    const heard: unknown[] = [];
    const thing = create()
      .on('sent', (value) => heard.push(value))
      .on('inert', () => undefined);
    thing.emit('sent', 1);
    expect(heard).toEqual([1]);
  });

  it('refuses a listener that would wait for ever', () => {
    expect(() => create().once('sennt', () => undefined)).toThrow(
      "electron stand-in: thing event 'sennt' is not implemented",
    );
  });

  it('gives its members their getters and setters', () => {
    let value = 1;
    const thing = withMembers(create(), {
      get value() {
        return value;
      },
      set value(to: number) {
        value = to;
      },
    });
    thing.value = 2;
    expect([value, thing.value]).toEqual([2, 2]);
  });
});

describe('options', () => {
  it('are refused by name when they are unknown', () => {
    expect(() => refuseUnknownOptions('Window', { width: 1, glass: true }, ['width'])).toThrow(
      "electron stand-in: Window option 'glass' is not implemented",
    );
    expect(() => refuseUnknownOptions('Window', undefined, [])).not.toThrow();
  });
});

describe('an event', () => {
  it('tells whether somebody prevented what it announces', () => {
    const event = makeEvent({ url: 'app://x/' });
    expect([event.url, event.defaultPrevented]).toEqual(['app://x/', false]);
    event.preventDefault();
    expect(event.defaultPrevented).toBe(true);
  });
});
