import { describe, expect, it } from 'vitest';
import { encodeRegister } from '../../../shared/register/canonical';
import { aRegister } from '../../factories';

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

  it('is one empty list while there is none', () => {
    expect(encodeRegister(aRegister())).toContain('\n  "history": []\n}');
  });
});
