import { describe, expect, it } from 'vitest';
import { createCommands } from '../../../shared/commands/commands';
import { newSession } from '../../../shared/commands/session';
import { encodeRegister } from '../../../shared/register/canonical';
import { decodeRegister } from '../../../shared/register/codec';
import { sampleRegister } from '../../../shared/register/sample/sample';
import { anId } from '../../factories';
import { fakeWorld } from './fakePorts';

const PATH = '/share/register.json';
const now = { ...sampleRegister(), id: anId(900), title: 'Nu' };
const [first, ...rest] = now.activities;
const before = { ...now, title: 'Toen', activities: rest };

async function withBackup() {
  const world = fakeWorld();
  world.disk.set(PATH, encodeRegister(now));
  world.disk.set(`/backups${PATH}.1`, encodeRegister(before));
  world.disk.set('/elsewhere.json', encodeRegister(before));
  world.person.opens = PATH;
  const session = newSession();
  const commands = createCommands(world.ports, session);
  await commands.chooseAndOpen(undefined);
  const [backup] = await commands.backups(undefined);
  return { ...world, commands, session, handle: backup?.handle ?? '' };
}

describe('the backups of the open register', () => {
  it('are compared with what it is now, in sentences', async () => {
    const { commands, handle } = await withBackup();
    const { count, told } = await commands.compareBackup({ handle, language: 'nl' });
    expect(count).toBe(2);
    expect(told.flatMap(({ sentences }) => sentences).join()).toContain('verwijderd');
  });

  it('are shown to read, without a change to the file', async () => {
    const { commands, handle, disk } = await withBackup();
    const shown = await commands.lookAtBackup({ handle });
    expect([shown.access, shown.register.title]).toEqual(['past', 'Toen']);
    await expect(commands.saveTitle({ title: 'x' })).rejects.toThrow();
    expect((await commands.showNow(undefined)).register.title).toBe('Nu');
    expect(disk.get(PATH)).toBe(encodeRegister(now));
  });

  it('are put back as one step that can be undone, and that the history tells', async () => {
    const { commands, handle, disk } = await withBackup();
    const restored = await commands.restoreBackup({ handle, language: 'nl' });
    expect([restored?.register.title, restored?.register.activities.length]).toEqual(['Toen', rest.length]);
    const saved = decodeRegister(JSON.parse(disk.get(PATH) ?? ''), PATH).data;
    expect(saved.history.at(-1)?.['reason']).toBe('Reservekopie van 2026-11-24 10:00 UTC teruggezet');
    const undone = await commands.undo(undefined);
    expect(undone?.register.title).toBe('Nu');
    expect(undone?.register.activities.map(({ id }) => id)).toContain(first?.id);
  });

  it('are those of this file only', async () => {
    const { commands, disk, person } = await withBackup();
    person.opens = '/elsewhere.json';
    await commands.chooseAndOpen(undefined);
    const recent = await commands.recentFiles(undefined);
    const other = recent.find(({ fileName }) => fileName === 'register.json')?.handle ?? '';
    await expect(commands.restoreBackup({ handle: other, language: 'nl' })).rejects.toThrow();
    expect(disk.get('/elsewhere.json')).toBe(encodeRegister(before));
  });
});
