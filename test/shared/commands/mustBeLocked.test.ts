import { describe, expect, it } from 'vitest';
import { anActivity } from '../../factories';
import { codeOf, lockedDesk, PATH, TEXT } from './lockedDesk';

describe('unsaved work where the administrator demands a passphrase', () => {
  const work = { collection: 'activities' as const, record: anActivity({ name: 'B' }) };
  const managed = () => lockedDesk({ version: 1, encryptionRequired: true });

  it('is not kept readable of a register that is not locked yet', async () => {
    const { world, commands, opened } = managed();
    await opened(PATH, TEXT);
    expect(await codeOf(commands.keepUnsaved(work))).toBe('encryptionRequired');
    await commands.openExample(undefined);
    expect(await codeOf(commands.keepUnsaved(work))).toBe('encryptionRequired');
    expect(world.kept).toEqual([]);
  });

  it('is refused before anybody is asked for a file name', async () => {
    const { world, commands } = managed();
    world.person.saves = PATH;
    const { register } = await commands.openExample(undefined);
    expect(await codeOf(commands.saveTitle({ title: 'Anders' }))).toBe('encryptionRequired');
    const asked = { recordIds: [register.activities[0]?.id ?? ''], department: '', customerPartyId: '' };
    const extract = commands.extract({ ...asked, language: 'nl' });
    expect(await codeOf(extract)).toBe('encryptionRequired');
    expect([world.person.suggested, world.disk.size]).toEqual([undefined, 0]);
  });

  it('is kept of a locked one', async () => {
    const { world, commands, openedLocked } = managed();
    await openedLocked();
    await commands.keepUnsaved(work);
    expect(world.kept).toHaveLength(1);
  });
});
