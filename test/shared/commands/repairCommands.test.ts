import { describe, expect, it } from 'vitest';
import { createCommands } from '../../../shared/commands/commands';
import { newSession } from '../../../shared/commands/session';
import { encodeRegister } from '../../../shared/register/canonical';
import { sampleRegister } from '../../../shared/register/sample/sample';
import { anId } from '../../factories';
import { fakeWorld } from './fakePorts';

const PATH = '/share/register.json';
const whole = { ...sampleRegister(), id: anId(900), title: 'FileLinx' };
const text = encodeRegister(whole);
const count = whole.activities.length;

/** A world in which a file was asked for that cannot be opened. */
async function afterFailure(damaged: string, beside: Record<string, string> = {}) {
  const world = fakeWorld();
  for (const [path, content] of Object.entries({ [PATH]: damaged, ...beside })) world.disk.set(path, content);
  world.person.opens = PATH;
  const commands = createCommands(world.ports, newSession());
  await expect(commands.chooseAndOpen(undefined)).rejects.toThrow();
  return { ...world, commands };
}

const renamed = {
  ...whole,
  activities: whole.activities.map((one, at) => (at === 0 ? { ...one, name: 'Oud' } : one)),
};
const BACKUPS = {
  [`/backups${PATH}.1`]: encodeRegister(whole),
  [`/backups${PATH}.2`]: encodeRegister(renamed),
  [`/backups${PATH}.3`]: '{"also": "damaged"',
};

describe('the offers for a file that cannot be opened', () => {
  it('are the newest good backup, what can be read of the file, and both together', async () => {
    const { commands } = await afterFailure(text.slice(0, text.length * 0.6), BACKUPS);
    const found = await commands.repairOffers({ language: 'nl' });
    expect(found.offers.map(({ kind }) => kind)).toEqual(['backup', 'filled', 'salvage']);
    expect(found.unreadable).toBe(1);
    const [backup, filled, salvage] = found.offers;
    expect(backup?.counts.activities).toBe(count);
    // The damaged file still says what the first activity is called since that backup.
    expect(backup?.differences.told[0]?.sentences.join()).toContain('Oud');
    expect(salvage?.counts.activities).toBeLessThan(count);
    expect(salvage?.dropped).toMatchObject([{ why: 'broken' }]);
    expect(filled?.counts.activities).toBe(count);
    expect(filled?.filledUp.length).toBeGreaterThan(1);
  });

  it('are versions that stand beside it as well', async () => {
    const { commands } = await afterFailure('', {
      [`${PATH}.kept1`]: text,
      [`${PATH}.tmp1`]: text.slice(0, 99),
    });
    const { offers, unreadable } = await commands.repairOffers({ language: 'nl' });
    expect(offers.map(({ kind, fileName }) => [kind, fileName])).toEqual([['kept', 'register.json.kept1']]);
    expect(unreadable).toBe(1);
  });

  it('are both sides of a merge that nobody finished', async () => {
    const marker = text.replace(
      '  "title": "FileLinx",',
      '<<<<<<< HEAD\n  "title": "Mijn",\n=======\n  "title": "Hun",\n>>>>>>> other\n',
    );
    const { commands } = await afterFailure(marker);
    const { offers } = await commands.repairOffers({ language: 'nl' });
    expect(offers.map(({ kind, counts }) => [kind, counts.activities])).toEqual([
      ['ours', count],
      ['theirs', count],
    ]);
    const opened = await commands.openOffer({ offer: 'theirs', language: 'nl' });
    expect(opened.register.title).toBe('Hun (hersteld)');
  });

  it('tell which form work was never saved', async () => {
    const { commands, kept } = await afterFailure('');
    kept.push({
      ...{ registerId: whole.id, registerPath: PATH, registerTitle: '', recordKind: 'activities' },
      ...{ recordId: anId(1), recordName: 'V08', base: null, values: {}, at: '2026-11-22T15:19:00Z' },
    });
    const { unsaved } = await commands.repairOffers({ language: 'nl' });
    expect(unsaved).toEqual([{ name: 'V08', at: '2026-11-22T15:19:00Z' }]);
  });
});

describe('an offer that is opened', () => {
  it('has no file, and writes nothing until it is saved', async () => {
    const { commands, disk } = await afterFailure(text.slice(0, -200), BACKUPS);
    const before = new Map(disk);
    await commands.repairOffers({ language: 'nl' });
    const opened = await commands.openOffer({ offer: 'salvage', language: 'nl' });
    expect([opened.path, opened.register.title]).toEqual(['', 'FileLinx (hersteld)']);
    expect(disk).toEqual(before);
  });

  it('replaces the damaged file, of which a copy is kept, under its own title', async () => {
    const damaged = text.slice(0, -200);
    const { commands, disk } = await afterFailure(damaged);
    await commands.repairOffers({ language: 'nl' });
    await commands.openOffer({ offer: 'salvage', language: 'nl' });
    const { opened, keptIn } = await commands.replaceDamaged(undefined);
    expect([opened.path, opened.register.title]).toEqual([PATH, 'FileLinx']);
    expect(disk.get(`/share/${keptIn}`)).toBe(damaged);
    expect(JSON.parse(disk.get(PATH) ?? '')).toMatchObject({ title: 'FileLinx' });
  });

  it('does not replace a file that became whole meanwhile', async () => {
    const { commands, disk } = await afterFailure(text.slice(0, -200));
    await commands.repairOffers({ language: 'nl' });
    await commands.openOffer({ offer: 'salvage', language: 'nl' });
    disk.set(PATH, text);
    await expect(commands.replaceDamaged(undefined)).rejects.toMatchObject({
      failure: { code: 'fileChanged' },
    });
    expect(disk.get(PATH)).toBe(text);
  });

  it('cannot be one that was not offered, nor replace anything once another register is open', async () => {
    const { commands } = await afterFailure(text.slice(0, -200));
    await expect(commands.openOffer({ offer: 'salvage', language: 'nl' })).rejects.toThrow();
    await commands.repairOffers({ language: 'nl' });
    await commands.openOffer({ offer: 'salvage', language: 'nl' });
    await commands.openExample(undefined);
    await expect(commands.replaceDamaged(undefined)).rejects.toThrow();
  });
});
