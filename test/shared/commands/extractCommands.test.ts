import { describe, expect, it } from 'vitest';
import { createCommands } from '../../../shared/commands/commands';
import { newSession } from '../../../shared/commands/session';
import { encodeRegister } from '../../../shared/register/canonical';
import { decodeRegister } from '../../../shared/register/codec';
import { sampleRegister } from '../../../shared/register/sample/sample';
import { anId } from '../../factories';
import { fakeWorld } from './fakePorts';

const PATH = '/share/register.json';
const register = { ...sampleRegister(), id: anId(900) };
const [first] = register.activities;
const asked = { recordIds: [first?.id ?? ''], department: '', customerPartyId: '', language: 'nl' } as const;

async function opened() {
  const world = fakeWorld();
  world.disk.set(PATH, encodeRegister(register));
  world.person.opens = PATH;
  const commands = createCommands(world.ports, newSession());
  await commands.chooseAndOpen(undefined);
  return { ...world, commands };
}
const input = { ...asked, recordIds: [...asked.recordIds] };

describe('making an extract', () => {
  it('tells first what is left out, and writes nothing for that', async () => {
    const { commands, disk } = await opened();
    const preview = await commands.extractPreview(input);
    expect(preview.recordCount).toBeGreaterThan(register.activities.length - 2);
    expect(preview.records.map(({ name }) => name)).not.toContain(first?.name);
    expect([...disk.keys()]).toEqual([PATH]);
  });

  it('writes a file of its own, and leaves the register open as it is', async () => {
    const { commands, disk, person } = await opened();
    person.saves = '/share/part.json';
    expect(await commands.extract(input)).toEqual({ fileName: 'part.json', folder: '/share' });
    const part = decodeRegister(JSON.parse(disk.get('/share/part.json') ?? ''), '').data;
    expect(part).toMatchObject({ id: register.id, extractOf: { by: 'fg' } });
    expect(disk.get(PATH)).toBe(encodeRegister(register));
  });

  it('does not write over the register itself, and takes no answer for no', async () => {
    const { commands, disk, person } = await opened();
    person.saves = PATH;
    await expect(commands.extract(input)).rejects.toMatchObject({ failure: { code: 'fileExists' } });
    delete person.saves;
    expect(await commands.extract(input)).toBeNull();
    await expect(commands.extract({ ...input, recordIds: [] })).rejects.toThrow();
    expect(disk.get(PATH)).toBe(encodeRegister(register));
  });
});
