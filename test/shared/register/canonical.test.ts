import { describe, expect, it } from 'vitest';
import { encodeRegister } from '../../../shared/register/canonical';
import type { Register } from '../../../shared/register/register';
import { anActivity, anId, aRegister } from '../../factories';

describe('the canonical text', () => {
  it('ends in one newline and indents by two spaces', () => {
    const text = encodeRegister(aRegister());
    expect(text.startsWith('{\n  "format": "verwerkingsregister",\n  "version": 1,\n')).toBe(true);
    expect(text.endsWith('}\n') && !text.endsWith('\n\n')).toBe(true);
  });

  it('gives the same bytes for the same content in another order', () => {
    const [first, second] = [anActivity({ id: anId(1) }), anActivity({ id: anId(2) })];
    const shuffled = (value: object) => Object.fromEntries(Object.entries(value).reverse());
    const one = aRegister({ activities: [first, second] });
    const other = shuffled(
      aRegister({ activities: [shuffled(second), shuffled(first)] as never }),
    ) as Register;
    expect(encodeRegister(other)).toBe(encodeRegister(one));
  });

  it('sorts unknown keys by name behind the known ones', () => {
    const keys = (register: object) =>
      Object.keys(JSON.parse(encodeRegister(register as Register)) as object);
    expect(keys({ zebra: 1, appel: 2, ...aRegister() }).slice(-3)).toEqual(['history', 'appel', 'zebra']);
  });

  it.each(['toString', 'valueOf', 'hasOwnProperty', '__defineGetter__'])(
    'keeps an unknown key named %s',
    (key) => {
      const register = { ...aRegister({ activities: [anActivity()] }), [key]: 'van een nieuwer programma' };
      expect(JSON.parse(encodeRegister(register))).toMatchObject({ [key]: 'van een nieuwer programma' });
    },
  );

  it('leaves the order of list items alone, because a person chose it', () => {
    const purposes = [9, 8, 7].map((n) => ({ id: anId(n), text: String(n) }));
    const register = aRegister({ activities: [anActivity({ purposes: purposes as never })] });
    const written = JSON.parse(encodeRegister(register)) as Register;
    expect(written.activities[0]?.purposes.map(({ id }) => id)).toEqual([anId(9), anId(8), anId(7)]);
  });
});
