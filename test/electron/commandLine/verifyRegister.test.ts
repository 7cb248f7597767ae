import { describe, expect, it } from 'vitest';
import { registerFingerprint } from '../../../shared/register/fingerprint';
import { once, twice, writeRegister } from './historyFiles';
import { terminalRun } from './terminalRun';

const file = writeRegister('good.ropa.json', twice);

describe('ropa verify of a register', () => {
  it('finds a history good, and says what it cannot know', async () => {
    const { status, stdout } = await terminalRun('verify', file);
    expect(status).toBe(0);
    expect(stdout.split('\n')).toEqual([
      '4 regels in de geschiedenis: ze sluiten op elkaar aan en het register is wat ze zeggen.',
      expect.stringContaining('aan het bestand alleen niet te zien'),
      `Vingerafdruk: ${registerFingerprint(twice)}`,
      `Laatste regel: ${String(twice.history.at(-1)?.id)}`,
      '',
    ]);
  });

  it('names an entry that was edited with a text editor, with exit status 1', async () => {
    const [begin, state, entry, last] = twice.history;
    if (begin === undefined || state === undefined || entry === undefined || last === undefined) {
      throw new Error('four entries');
    }
    const edited = { ...twice, history: [begin, state, { ...entry, by: 'iemand anders' }, last] };
    const { status, stdout } = await terminalRun('verify', writeRegister('edited.ropa.json', edited));
    expect(status).toBe(1);
    expect(stdout).toMatch(
      /^Regel 3 \([0-9a-f]{12}\) is aangepast: hij zegt iets anders dan toen hij werd gemaakt\./,
    );
  });

  it('finds a cut tail by a fingerprint that was printed before, in groups or not', async () => {
    const cut = writeRegister('cut.ropa.json', once);
    const printed = registerFingerprint(twice);
    expect((await terminalRun('verify', cut)).status).toBe(0);
    for (const fingerprint of [printed, printed.toUpperCase().replace(/(.{4})/g, '$1 ')]) {
      const { status, stdout } = await terminalRun(
        'verify',
        cut,
        '--fingerprint',
        fingerprint,
        '--lang',
        'en',
      );
      expect(status).toBe(1);
      expect(stdout).toContain('something was cut off, or the history was made anew');
    }
  });

  it('finds an earlier state by its fingerprint, as JSON too', async () => {
    const { status, stdout } = await terminalRun(
      'verify',
      file,
      '--json',
      '--fingerprint',
      registerFingerprint(once),
    );
    expect(status).toBe(0);
    expect(JSON.parse(stdout)).toMatchObject({
      isGood: true,
      faults: [],
      known: { kind: 'state', entry: once.history.at(-1)?.id },
    });
  });

  it('refuses a fingerprint that is none', async () => {
    expect(await terminalRun('verify', file, '--fingerprint', 'abc')).toMatchObject({
      status: 2,
      stdout: '',
    });
  });
});
