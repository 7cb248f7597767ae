import { describe, expect, it } from 'vitest';
import { encodeRegister } from '../../../shared/register/canonical';
import { anId, aRegister } from '../../factories';

describe('the history in the text of a register', () => {
  it('has a line for each entry, whatever stands in it, before it and behind it', () => {
    const history = ['Een', 'Twee\n  "history": []'].map((reason, n) => ({
      ...{ id: String(n).repeat(64), parents: [], at: '' },
      ...{ changes: [{ path: 'a', to: { b: 1 } }], reason },
    }));
    const newer = { zz: { history: [] }, historyOf: [], zzz: '\n  "history": []' };
    const register = { ...aRegister({ title: '\n  "history": []', history }), ...newer };
    const text = encodeRegister(register);
    const lines = text.split('\n').filter((line) => line.includes('"parents"'));
    expect(lines.map((line) => JSON.parse(line.trim().replace(/,$/, '')) as unknown)).toEqual(history);
    expect(JSON.parse(text)).toEqual(register);
  });

  it('is the same text whether or not a part of it was written before', () => {
    const entry = (n: number) => ({ id: anId(n).padEnd(64, '0'), parents: [], at: '', z: n, reason: 'Één' });
    const [one, two, three, four] = [1, 2, 3, 4].map(entry) as never[] as [never, never, never, never];
    const erased = { ...entry(2), reason: 'weg' } as never;
    const histories = [
      ...[
        [one, two],
        [one, two, three],
        [one, two, three],
      ],
      ...[[one, erased, three, four], [one, three, two], [one], [one, two, three, four], [two, one]],
    ];
    for (const history of histories) {
      const register = aRegister({ history });
      expect(encodeRegister(register)).toBe(encodeRegister(structuredClone(register)));
    }
  });

  it('is one empty list while there is none', () => {
    expect(encodeRegister(aRegister())).toContain('\n  "history": []\n}');
  });
});
