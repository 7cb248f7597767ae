import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Launched } from '../launch';
import { launchFixture, logged } from './fixture';

let fixture: Launched;

beforeAll(async () => {
  fixture = await launchFixture();
});
afterAll(() => fixture.close());

describe('IPC', () => {
  it('carries what structured clone carries, in both directions', async () => {
    const found = await fixture.page.evaluate(async () => {
      const own: { self?: unknown } = {};
      own.self = own;
      const sent = {
        nothing: undefined,
        date: new Date(5),
        map: new Map([['key', new Set([1n])]]),
        pattern: /x/gi,
        bytes: new Uint8Array([1, 2, 255]),
        fractions: new Float64Array([0.5]),
        buffer: new ArrayBuffer(3),
        minusZero: -0,
        infinite: Infinity,
        error: new RangeError('wrong'),
        text: '\u0000é😀',
        own,
        __proto__: null,
      };
      const got = await window.fixture.echo(sent);
      return [
        'nothing' in got,
        got.nothing,
        got.date.getTime() === 5,
        got.map.get('key')?.has(1n) === true,
        String(got.pattern) === '/x/gi',
        got.bytes instanceof Uint8Array && String(got.bytes) === '1,2,255',
        got.fractions instanceof Float64Array && got.fractions[0] === 0.5,
        got.buffer.byteLength === 3,
        Object.is(got.minusZero, -0),
        got.infinite === Infinity,
        got.error instanceof Error && got.error.message === 'wrong',
        got.text === sent.text,
        got.own.self === got.own,
      ];
    });
    expect(found).toEqual(found.map((_value, index) => (index === 1 ? undefined : true)));
  });

  it('refuses what cannot be cloned', async () => {
    await expect(fixture.page.evaluate(() => window.fixture.echoFunction())).rejects.toThrow(
      'An object could not be cloned.',
    );
  });

  it('carries ten megabytes', async () => {
    expect(await fixture.page.evaluate(() => window.fixture.echoText(10_000_000))).toBe(10_000_000);
  });

  it('keeps the order of many messages of different length', async () => {
    const order = await fixture.page.evaluate(async () => {
      const done: number[] = [];
      const lengths = [1_000_000, 2, 600_000, 2, 2];
      await Promise.all(
        lengths.map((length, index) => window.fixture.echoText(length).then(() => done.push(index))),
      );
      return done;
    });
    expect(order).toEqual([0, 1, 2, 3, 4]);
  });

  it('tells the error of a handler in the words of Electron', async () => {
    await expect(fixture.page.evaluate(() => window.fixture.fail())).rejects.toThrow(
      "Error invoking remote method 'fail': TypeError: no such thing",
    );
    await expect(fixture.page.evaluate(() => window.fixture.unknown())).rejects.toThrow(
      "Error invoking remote method 'unknown': Error: No handler registered for 'unknown'",
    );
  });

  it('tells a handler who calls', async () => {
    expect(await fixture.page.evaluate(() => window.fixture.whoAmI())).toEqual({
      isWindow: true,
      isMainFrame: true,
      url: 'app://fixture/index.html',
      origin: 'app://fixture',
    });
  });

  it('brings one-way messages both ways', async () => {
    await fixture.page.evaluate(() => window.fixture.note('one way'));
    await logged(fixture.app, 'note one way');
    await fixture.app.evaluate(({ BrowserWindow }) =>
      BrowserWindow.getAllWindows()[0]?.webContents.send('message', { deep: [1] }, 'two'),
    );
    await fixture.page.getByText('message [{"deep":[1]},"two"]').waitFor();
  });

  it('stops bringing messages to a listener that went', async () => {
    const heard = await fixture.page.evaluate(async () => {
      const lines: string[] = [];
      const stop = window.fixture.onMessage((text) => lines.push(String(text)));
      stop();
      await window.fixture.echo('round trip');
      return lines;
    });
    expect(heard).toEqual([]);
  });
});
