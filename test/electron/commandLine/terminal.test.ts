import { describe, expect, it } from 'vitest';
import { oneLine } from '../../../electron/commandLine/terminal';

describe('a line for a terminal', () => {
  it('cannot be made into two, coloured or turned around by what a register holds', () => {
    expect(oneLine('Eerste\nA30 · nep\u001b[31m\r2\u202E')).toBe(
      'Eerste\uFFFDA30 · nep\uFFFD[31m\uFFFD2\uFFFD',
    );
  });

  it('leaves ordinary text alone', () => {
    expect(oneLine('Klachten — “é” 👩‍⚕️ ..x  y\u00AD')).toBe('Klachten — “é” 👩‍⚕️ ..x  y\u00AD');
  });
});
