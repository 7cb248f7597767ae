import { describe, expect, it } from 'vitest';
import { anId, aRegister } from '../../factories';
import { once, twice, writeRegister } from './historyFiles';
import { terminalRun } from './terminalRun';

const file = writeRegister('log.ropa.json', twice);
const ids = twice.history.map(({ id }) => id.slice(0, 12));

describe('ropa log', () => {
  it('lists who changed what, when and why, the latest first', async () => {
    const { status, stdout } = await terminalRun('log', file);
    expect(status).toBe(0);
    expect(stdout.split('\n').slice(0, 5)).toEqual([
      expect.stringMatching(new RegExp(`^${String(ids[3])} · 20-11-2026 \\d\\d:00 · fg · “V02 Selectie”$`)),
      '  Naam gewijzigd van “Werving” in “Selectie”.',
      expect.stringMatching(new RegExp(`^${String(ids[2])} · 10-11-2026 \\d\\d:00 · fg · “V01 Salaris”$`)),
      '  Naam gewijzigd van “Loon” in “Salaris”.',
      '  Reden: Nieuwe cao',
    ]);
  });

  it('lists one record only, by its number or its id, in English too', async () => {
    for (const record of ['V01', anId(1)]) {
      const { stdout } = await terminalRun('log', file, '--record', record, '--lang', 'en');
      expect(stdout.split('\n').slice(1)).toEqual([
        '  Name changed from “Loon” to “Salaris”.',
        '  Reason: Nieuwe cao',
        '',
      ]);
    }
  });

  it('gives all of it as JSON, with the values themselves', async () => {
    const { stdout } = await terminalRun('log', file, '--json');
    const { entries } = JSON.parse(stdout) as { entries: object[] };
    expect(entries).toHaveLength(4);
    expect(entries[1]).toMatchObject({
      by: 'fg',
      reason: 'Nieuwe cao',
      recordId: anId(1),
      parents: [once.history[1]?.id],
      changes: [{ path: ['name'], from: 'Loon', to: 'Salaris' }],
      sentences: ['Naam gewijzigd van “Loon” in “Salaris”'],
    });
  });

  it('makes harmless what would steer a terminal', async () => {
    const [begin, state, entry] = once.history;
    if (begin === undefined || state === undefined || entry === undefined) throw new Error('three entries');
    const hostile = { ...entry, by: 'fg\u001b[2J\nnep', reason: 'x\u202Ey' };
    const path = writeRegister('hostile.ropa.json', { ...once, history: [begin, state, hostile] });
    const { stdout } = await terminalRun('log', path);
    expect(stdout).toContain('fg\uFFFD[2J\uFFFDnep');
    expect(stdout).toContain('x\uFFFDy');
  });

  it('says that there is no history yet, and refuses a record it does not know', async () => {
    const empty = writeRegister('empty.ropa.json', aRegister());
    expect(await terminalRun('log', empty)).toMatchObject({
      status: 0,
      stdout: 'Dit register heeft nog geen geschiedenis.\n',
    });
    const refused = await terminalRun('log', file, '--record', 'V99');
    expect(refused).toMatchObject({ status: 2, stdout: '' });
    expect(refused.stderr).toContain('--record knows no number or id "V99"');
  });
});
