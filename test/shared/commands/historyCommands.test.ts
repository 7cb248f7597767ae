import { describe, expect, it } from 'vitest';
import type { Activity } from '../../../shared/register/activity';
import { registerFingerprint } from '../../../shared/register/fingerprint';
import { anId, exportChoice } from '../../factories';
import { A, B, openedWorld, PATH } from './openedWorld';

const ALL = { collection: '', recordId: '', by: '', from: '', until: '', offset: 0, limit: 100 } as const;

/** Of two activities the first was renamed, then the second; the first rename with a reason. */
async function renamedWorld() {
  const world = await openedWorld();
  const save = (record: Activity, reason: string) =>
    world.commands.saveRecords({ changes: [{ collection: 'activities', record }], reason });
  await save({ ...A, name: 'A2' }, 'Reorganisatie');
  await save({ ...B, name: 'B2' }, '');
  return { ...world, save };
}

describe('the history of the open register', () => {
  it('tells the latest entry first, in sentences, with who, why and what it was called', async () => {
    const { commands } = await renamedWorld();
    const { total, rows } = await commands.history({ ...ALL, language: 'nl' });
    expect(total).toBe(4);
    expect(rows.map(({ kind, name, reason, sentences }) => [kind, name, reason, ...sentences])).toEqual([
      ['edit', '“B2”', '', 'Naam gewijzigd van “B” in “B2”'],
      ['edit', '“A2”', 'Reorganisatie', 'Naam gewijzigd van “A” in “A2”'],
      [
        'state',
        '',
        '',
        'Stand van het register vastgelegd; wat daarvoor gebeurde, staat niet in het bestand',
      ],
      ['begin', '', '', 'Geschiedenis begonnen'],
    ]);
    expect(rows[0]).toMatchObject({ by: 'fg', at: '2026-11-25T12:00:00Z' });
  });

  it('tells of one record only, and a page at a time', async () => {
    const { commands } = await renamedWorld();
    const about = { ...ALL, collection: 'activities', recordId: anId(1), language: 'en' } as const;
    const { total, rows } = await commands.history({ ...about, offset: 0, limit: 10 });
    expect([total, rows.map(({ sentences }) => sentences)]).toEqual([1, [['Name changed from “A” to “A2”']]]);
    const second = await commands.history({ ...ALL, language: 'nl', offset: 1, limit: 1 });
    expect([second.total, second.rows.map(({ name }) => name)]).toEqual([4, ['“A2”']]);
  });

  it('tells only of one person, or of a period, and who there are', async () => {
    const { commands } = await renamedWorld();
    const total = async (filter: object) =>
      (await commands.history({ ...ALL, language: 'nl', ...filter })).total;
    expect(await total({ by: 'fg' })).toBe(3);
    expect(await total({ by: 'iemand' })).toBe(0);
    expect(await total({ from: '2026-11-26' })).toBe(0);
    expect(await total({ from: '2026-11-24', until: '2026-11-26', by: 'fg' })).toBe(3);
    const { people, since } = await commands.history({ ...ALL, language: 'nl' });
    expect([people, since]).toEqual([['fg'], '2026-11-25T12:00:00Z']);
  });

  it('tells only entries that hold every word looked for, and counts those of other pages too', async () => {
    const { commands } = await renamedWorld();
    const found = async (text: string, page: object = {}) => {
      const { total, rows } = await commands.history({ ...ALL, language: 'nl', text, ...page });
      return [total, ...rows.map(({ name }) => name)];
    };
    expect(await found('gewijzigd NAAM')).toEqual([2, '“B2”', '“A2”']);
    expect(await found('naam', { limit: 1 })).toEqual([2, '“B2”']);
    expect(await found('naam', { limit: 1, offset: 1 })).toEqual([2, '“A2”']);
    expect(await found('reorg')).toEqual([1, '“A2”']);
    expect(await found('naam .*')).toEqual([0]);
    expect(await found(' ')).toEqual([4, '“B2”', '“A2”', '', '']);
  });

  it('calls taking a step back what it is', async () => {
    const { commands, file } = await renamedWorld();
    await commands.undo(undefined);
    const { rows } = await commands.history({ ...ALL, language: 'nl', limit: 1 });
    expect(rows).toMatchObject([{ kind: 'undo', sentences: ['Naam gewijzigd van “B2” in “B”'] }]);
    expect(file().history).toHaveLength(5);
  });

  it('shows the register as it was at an entry and on a day, without its history', async () => {
    const { commands, file } = await renamedWorld();
    const [, , first] = file().history;
    const then = await commands.showState({ entry: first?.id ?? '', date: '' });
    expect(then.register.activities.map(({ name }) => name)).toEqual(['A2', 'B']);
    const past = { entry: first?.id, at: '2026-11-25T12:00:00Z' };
    expect(then).toMatchObject({ past, register: { history: [] } });
    const before = await commands.showState({ entry: '', date: '2026-11-01' });
    expect(before.register.activities.map(({ name }) => name)).toEqual(['A', 'B']);
  });

  it('puts an earlier state on screen in which nothing can be saved, and goes back to now', async () => {
    const { commands, call, file, person } = await renamedWorld();
    const [, , first] = file().history;
    const past = await commands.showState({ entry: first?.id ?? '', date: '' });
    expect(past.register.activities.map(({ name }) => name)).toEqual(['A2', 'B']);
    expect(past).toMatchObject({ access: 'past', past: { entry: first?.id }, undo: null, path: PATH });
    const before = file();
    const refused = { ok: false, error: { code: 'pastShown' } };
    const change = { collection: 'activities', record: { ...A, name: 'X' } };
    person.saves = '/share/kopie.json';
    expect(await call('saveRecord', change)).toEqual(refused);
    expect(await call('saveAs', undefined)).toEqual(refused);
    expect(await call('saveTitle', { title: 'X' })).toEqual(refused);
    expect(await call('eraseName', { name: 'fg' })).toEqual(refused);
    expect(file()).toEqual(before);
    const now = await commands.showNow(undefined);
    expect(now.register.activities.map(({ name }) => name)).toEqual(['A2', 'B2']);
    expect(now).toMatchObject({ access: 'writable', past: null, undo: { kind: 'changed' } });
  });

  it('exports the earlier state that is on screen', async () => {
    const { commands, written, person } = await renamedWorld();
    person.saves = '/share/toen.docx';
    await commands.showState({ entry: '', date: '2026-11-01' });
    await commands.exportWord(exportChoice());
    expect(written[0]?.source.register.activities.map(({ name }) => name)).toEqual(['A', 'B']);
  });

  it('refuses an entry that is not there, and what is no date', async () => {
    const { call } = await renamedWorld();
    expect(await call('showState', { entry: 'f'.repeat(64), date: '' })).toMatchObject({
      error: { code: 'recordMissing' },
    });
    expect(await call('showState', { entry: '', date: 'gisteren' })).toMatchObject({
      error: { code: 'invalidInput', where: 'date' },
    });
  });

  it('compares two states', async () => {
    const { commands, file } = await renamedWorld();
    const [, start] = file().history;
    const found = await commands.compareStates({ language: 'nl', before: start?.id ?? '', after: '' });
    expect(found.map(({ name, sentences }) => [name, ...sentences])).toEqual([
      ['“A2”', 'Naam gewijzigd van “A” in “A2”'],
      ['“B2”', 'Naam gewijzigd van “B” in “B2”'],
    ]);
  });

  it('is verified, and says what it cannot know without a fingerprint from elsewhere', async () => {
    const { commands, file } = await renamedWorld();
    const alone = await commands.verifyHistory({ language: 'nl', knownFingerprint: '' });
    expect(alone).toMatchObject({ isGood: true, entries: 4, fingerprint: registerFingerprint(file()) });
    expect(alone.sentences).toEqual([
      '4 regels in de geschiedenis: ze sluiten op elkaar aan en het register is wat ze zeggen.',
      expect.stringContaining('aan het bestand alleen niet te zien'),
    ]);
    const other = await commands.verifyHistory({ language: 'nl', knownFingerprint: '0'.repeat(64) });
    expect(other.isGood).toBe(false);
  });

  it('tells what somebody changed in the file with a text editor', async () => {
    const { disk, commands } = await renamedWorld();
    disk.set(PATH, (disk.get(PATH) ?? '').replace('"name": "A2"', '"name": "Getypt"'));
    await commands.reload(undefined);
    const { isGood, sentences } = await commands.verifyHistory({ language: 'nl', knownFingerprint: '' });
    expect([isGood, sentences[0]]).toEqual([
      false,
      'Verwerking “Getypt” is gewijzigd zonder dat de geschiedenis het zegt. Naam gewijzigd van “A2” in “Getypt”.',
    ]);
  });

  it('loses a name to its hash, in the file too, and is still good', async () => {
    const { disk, commands, save } = await renamedWorld();
    await save({ ...A, name: 'A2', owner: 'Jan de Vries' }, '');
    await save({ ...A, name: 'A2', owner: 'Hoofd P&O' }, 'op verzoek van Jan de Vries');
    expect(await commands.eraseName({ name: 'jan de vries' })).toBe(2);
    expect(disk.get(PATH)).not.toContain('Jan de Vries');
    const { isGood } = await commands.verifyHistory({ language: 'nl', knownFingerprint: '' });
    expect(isGood).toBe(true);
    const { rows } = await commands.history({ ...ALL, language: 'nl', limit: 2 });
    expect(rows).toMatchObject([
      { kind: 'erase' },
      {
        reason: '(uit de geschiedenis gewist)',
        sentences: [expect.stringContaining('gewijzigd van (uit de geschiedenis gewist) in “Hoofd P&O”')],
      },
    ]);
  });

  it('has entries on what was decided, in words', async () => {
    const { commands, file } = await renamedWorld();
    const add = { kind: 'ruleOff', rule: 'REC-08', reason: 'Geldt hier niet', until: '' } as const;
    await commands.decide({ add: [{ ...add, collection: '', recordId: '', path: '' }], remove: [] });
    const [decision] = file().decisions;
    await commands.decide({ add: [], remove: [decision?.id ?? ''] });
    const { rows } = await commands.history({ ...ALL, language: 'nl', limit: 2 });
    expect(rows.map(({ sentences }) => sentences)).toEqual([
      ['Besluit over REC-08 verwijderd'],
      ['Besluit over REC-08 toegevoegd'],
    ]);
  });
});
