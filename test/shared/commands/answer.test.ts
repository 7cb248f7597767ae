import { describe, expect, it } from 'vitest';
import { answer } from '../../../shared/commands/answer';
import { createCommands } from '../../../shared/commands/commands';
import { contract } from '../../../shared/commands/contract';
import { newSession } from '../../../shared/commands/session';
import { exportChoice } from '../../factories';
import { fakeWorld } from './fakePorts';

const commands = () => createCommands(fakeWorld().ports, newSession());
const ask = (name: string, input: unknown) => answer(commands(), { name, input }, () => 'R1');

describe('the door to the commands', () => {
  it.each(['', 'nope', '__proto__', 'constructor', 'toString'])('refuses the command %j', async (name) => {
    expect(await ask(name, undefined)).toEqual({
      ok: false,
      error: { code: 'invalidInput', where: 'command' },
    });
  });

  it.each(Object.keys(contract))('refuses hostile input for %s without running it', async (name) => {
    const hostile: unknown[] = [
      null,
      5,
      [],
      '../../etc/passwd',
      { __proto__: null, extra: 1 },
      { handle: '../x' },
      () => 1,
    ];
    for (const input of hostile) {
      const result = await ask(name, input);
      expect(result).toMatchObject({ ok: false, error: { code: 'invalidInput' } });
    }
  });

  it('refuses keys that the contract does not name', async () => {
    expect(await ask('setLanguage', { language: 'nl', path: '/etc' })).toMatchObject({
      error: { code: 'invalidInput', where: 'input' },
    });
  });

  it('gives an expected failure as data', async () => {
    expect(await ask('exportWord', exportChoice())).toEqual({
      ok: false,
      error: { code: 'noRegisterOpen' },
    });
  });

  it('gives an unexpected failure a reference number and tells the log', async () => {
    const broken = { ...commands(), saveAs: () => Promise.reject(new RangeError('secret')) };
    const logged: unknown[] = [];
    const result = await answer(broken, { name: 'saveAs', input: undefined }, (name, error) => {
      logged.push(name, error);
      return 'R1';
    });
    expect(result).toEqual({ ok: false, error: { code: 'unexpected', reference: 'R1' } });
    expect(logged).toEqual(['saveAs', new RangeError('secret')]);
  });
});
