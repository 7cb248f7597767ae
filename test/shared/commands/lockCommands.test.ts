import { beforeEach, describe, expect, it } from 'vitest';
import { encodeRegister } from '../../../shared/register/canonical';
import { anActivity, anId, aRegister } from '../../factories';
import { lockedText } from './fakeStorage';
import { codeOf, LOCKED, lockedDesk, PATH, TEXT, WORDS } from './lockedDesk';

let desk: ReturnType<typeof lockedDesk>;
let world: ReturnType<typeof lockedDesk>['world'];
let session: ReturnType<typeof lockedDesk>['session'];
let commands: ReturnType<typeof lockedDesk>['commands'];

beforeEach(() => {
  desk = lockedDesk();
  ({ world, session, commands } = desk);
});

const opened = (path: string, text: string) => desk.opened(path, text);
const openedLocked = () => desk.openedLocked();

describe('E25 opening a locked register', () => {
  it('asks for its passphrase, as often as it takes', async () => {
    expect(await codeOf(opened(LOCKED, lockedText(TEXT, WORDS)))).toBe('passphraseNeeded');
    expect(await codeOf(commands.openLocked({ passphrase: 'anders' }))).toBe('passphraseWrong');
    expect(await commands.openLocked({ passphrase: WORDS })).toMatchObject({ path: LOCKED, isLocked: true });
  });

  it('notes nothing of what stands in it among the recent files', async () => {
    await openedLocked();
    const [recent] = world.ports.settings.current().recentFiles;
    expect(recent).toMatchObject({ path: LOCKED, title: '', activities: 0, processorRecords: 0 });
    expect(JSON.stringify(world.ports.settings.current())).not.toContain('Geheim');
  });

  it('asks again once it was closed, or another register was opened in its place', async () => {
    await openedLocked();
    await commands.closeRegister(undefined);
    expect(await codeOf(opened(LOCKED, lockedText(TEXT, WORDS)))).toBe('passphraseNeeded');
    await commands.openLocked({ passphrase: WORDS });
    await commands.openExample(undefined);
    expect(await codeOf(opened(LOCKED, lockedText(TEXT, WORDS)))).toBe('passphraseNeeded');
  });

  it('mends what a program left that was killed while it locked it, and tells of the readable file', async () => {
    world.disk.set(PATH, TEXT);
    await openedLocked();
    expect(world.news.warnings).toEqual([{ code: 'plainLeft', path: PATH, reason: 'stillThere' }]);
    world.disk.delete(PATH);
    await commands.closeRegister(undefined);
    world.told.relocked.length = 0;
    const { settings } = world.ports;
    const recent = { title: 'Geheim', openedAt: '2026-11-25T12:00:00Z', activities: 1, processorRecords: 0 };
    await settings.save({ ...settings.current(), recentFiles: [{ ...recent, path: PATH }] });
    await openedLocked();
    expect(world.told.relocked).toEqual(
      [LOCKED, PATH].map((from) => ({ from, to: LOCKED, passphrase: WORDS, onlyReadable: true })),
    );
    expect(settings.current().recentFiles.map(({ path }) => path)).toEqual([LOCKED]);
  });
});

describe('E25 locking the open register', () => {
  it('puts a locked file in the place of the readable one, with backups and unsaved work', async () => {
    await opened(PATH, TEXT);
    await commands.keepUnsaved({ collection: 'activities', record: anActivity({ name: 'B' }) });
    const locked = await commands.lockFile({ current: '', passphrase: WORDS });
    expect(locked).toMatchObject({ path: LOCKED, isLocked: true });
    expect([...world.disk.keys()]).toEqual([LOCKED]);
    expect(world.disk.get(LOCKED)).toBe(lockedText(TEXT, WORDS));
    expect(world.told.relocked).toEqual([{ from: PATH, to: LOCKED, passphrase: WORDS }]);
    expect([...world.told.locked]).toEqual([anActivity().id]);
    expect(world.kept.map(({ registerPath }) => registerPath)).toEqual([LOCKED]);
    expect(world.ports.settings.current().recentFiles.map(({ path }) => path)).toEqual([LOCKED]);
  });

  it('keeps what can be undone, and saves on in the locked file', async () => {
    await opened(PATH, TEXT);
    await commands.saveTitle({ title: 'Nieuw' });
    expect((await commands.lockFile({ current: '', passphrase: WORDS }))?.undo?.kind).toBe('title');
    await commands.undo(undefined);
    expect(world.disk.get(LOCKED)?.startsWith(`locked with ${WORDS}\n`)).toBe(true);
  });

  it('takes along what somebody else saved meanwhile', async () => {
    await opened(PATH, TEXT);
    world.disk.set(PATH, encodeRegister(aRegister({ title: 'Van een ander' })));
    expect((await commands.lockFile({ current: '', passphrase: WORDS }))?.register.title).toBe(
      'Van een ander',
    );
  });

  it('asks where for a register without a file, and writes it nowhere readable', async () => {
    await commands.newRegister({ title: 'Nieuw' });
    await commands.keepUnsaved({ collection: 'activities', record: anActivity(), base: null });
    world.person.saves = LOCKED;
    await commands.lockFile({ current: '', passphrase: WORDS });
    expect(world.person.suggested).toBe('Nieuw.ropa.json.age');
    expect([...world.disk.keys()]).toEqual([LOCKED]);
    expect([...world.told.locked]).toEqual([anActivity().id]);
  });

  it('refuses a file that may not be written, and then makes no second one', async () => {
    const { storage } = world.ports;
    const open = storage.open.bind(storage);
    for (const [access, code] of [
      ['readOnly', 'fileNoAccess'],
      ['newerVersion', 'fileNewerVersion'],
    ] as const) {
      Object.assign(storage, { open: async (path: string) => ({ ...(await open(path)), access }) });
      await opened(PATH, TEXT);
      expect(await codeOf(commands.lockFile({ current: '', passphrase: WORDS }))).toBe(code);
      expect([...world.disk.keys()]).toEqual([PATH]);
    }
  });

  it('refuses an empty passphrase, and a locked file that is there already', async () => {
    await opened(PATH, TEXT);
    expect(await codeOf(commands.lockFile({ current: '', passphrase: ' ' }))).toBe('passphraseEmpty');
    world.disk.set(LOCKED, 'van iemand anders');
    expect(await codeOf(commands.lockFile({ current: '', passphrase: WORDS }))).toBe('fileExists');
    expect([world.disk.get(PATH), world.disk.get(LOCKED)]).toEqual([TEXT, 'van iemand anders']);
  });

  it('tells of a readable file that somebody changed at that very moment, and removes nothing', async () => {
    await opened(PATH, TEXT);
    const { locking } = world.ports;
    const relockBackups = locking.relockBackups.bind(locking);
    Object.assign(locking, {
      relockBackups: (change: Parameters<typeof relockBackups>[0]) => {
        world.disk.set(PATH, `${TEXT}\n`);
        return relockBackups(change);
      },
    });
    await commands.lockFile({ current: '', passphrase: WORDS });
    expect([...world.disk.keys()].sort()).toEqual([PATH, LOCKED]);
    expect(world.news.warnings).toEqual([{ code: 'plainLeft', path: PATH, reason: 'fileChanged' }]);
  });

  it('changes the passphrase for who knows the present one only', async () => {
    await openedLocked();
    const change = { current: 'geraden', passphrase: 'andere woorden' };
    expect(await codeOf(commands.lockFile(change))).toBe('passphraseWrong');
    world.person.backupsLeft = 2;
    await commands.lockFile({ ...change, current: WORDS });
    expect(world.disk.get(LOCKED)).toBe(lockedText(TEXT, 'andere woorden'));
    expect(world.news.warnings.at(-1)).toMatchObject({ code: 'backupsNotLocked', count: 2 });
  });

  it('makes it readable again for who knows the passphrase only', async () => {
    await openedLocked();
    expect(await codeOf(commands.unlockFile({ passphrase: 'geraden' }))).toBe('passphraseWrong');
    expect(await commands.unlockFile({ passphrase: WORDS })).toMatchObject({ path: PATH, isLocked: false });
    expect([...world.disk]).toEqual([[PATH, TEXT]]);
  });
});

describe('E25 an open locked register', () => {
  it('keeps unsaved work locked, and offers it back once it is open', async () => {
    await openedLocked();
    await commands.keepUnsaved({ collection: 'activities', record: anActivity({ name: 'B' }) });
    expect([...world.told.locked]).toEqual([anActivity().id]);
    expect(await commands.unsavedWork(undefined)).toHaveLength(1);
    await commands.closeRegister(undefined);
    expect(await commands.unsavedWork(undefined)).toEqual([]);
  });

  it('is saved under another name with the same lock, as is an extract of it', async () => {
    await openedLocked();
    world.person.saves = '/share/b.ropa.json.age';
    await commands.saveAs(undefined);
    expect(world.disk.get('/share/b.ropa.json.age')).toContain(`locked with ${WORDS}\n`);
    world.person.saves = '/share/c.ropa.json.age';
    const recordIds = [anActivity().id];
    const asked = { language: 'nl' as const, recordIds, department: '', customerPartyId: '' };
    await commands.extract(asked);
    expect(world.disk.get('/share/c.ropa.json.age')).toContain(`locked with ${WORDS}\n`);
  });

  it('is closed when the desk is left: nothing stays in this process, and the page begins anew', async () => {
    await openedLocked();
    await commands.lockNow(undefined);
    expect([session.open, session.damaged, session.initial]).toEqual([
      undefined,
      undefined,
      { path: LOCKED },
    ]);
    expect(world.told.reloaded).toBe(1);
    const { initial } = await commands.start(undefined);
    const handle = typeof initial === 'object' ? (initial?.handle ?? '') : '';
    expect(await codeOf(commands.openHandedOver({ handle }))).toBe('passphraseNeeded');
  });

  it('is closed so only when it is locked: who would open another one again?', async () => {
    await opened(PATH, TEXT);
    await commands.lockNow(undefined);
    expect([session.open === undefined, world.told.reloaded]).toEqual([false, 0]);
  });

  it('is merged with a copy that has another passphrase, once that was given', async () => {
    await openedLocked();
    const other = '/share/kopie.ropa.json.age';
    world.disk.set(other, lockedText(TEXT, 'andere woorden'));
    world.person.opens = other;
    const handle = (await commands.chooseToMerge(undefined))?.handle ?? '';
    const asked = { handle, language: 'nl' } as const;
    expect(await codeOf(commands.mergePreview(asked))).toBe('passphraseNeeded');
    expect(await codeOf(commands.givePassphrase({ handle, passphrase: 'x' }))).toBe('passphraseWrong');
    await commands.givePassphrase({ handle, passphrase: 'andere woorden' });
    expect((await commands.mergePreview(asked)).handle).toBe(handle);
  });

  it('finds its copies by their content, and says nothing of another locked register beside it', async () => {
    await openedLocked();
    const another = '/share/r2.ropa.json.age';
    const text = encodeRegister(aRegister({ id: anId(77) }));
    world.disk.set(another, lockedText(text, WORDS));
    Object.assign(world.ports.around, {
      copiesOf: () => Promise.resolve([{ path: another, changedAt: '2026-11-25T12:00:00Z', isLocked: true }]),
    });
    expect(await commands.registerCopies(undefined)).toEqual([]);
    world.disk.set(another, lockedText(text, 'onbekend'));
    expect(await commands.registerCopies(undefined)).toEqual([]);
  });
});

describe('E25 a locked register that is damaged', () => {
  it('is restored from a backup that the given passphrase opens, and stays locked all along', async () => {
    world.disk.set(`/backups${LOCKED}`, lockedText(TEXT, WORDS));
    await codeOf(opened(LOCKED, lockedText('', 'niemand weet het')));
    expect(await codeOf(commands.openLocked({ passphrase: WORDS }))).toBe('passphraseWrong');
    const { offers } = await commands.repairOffers({ language: 'nl' });
    const offer = await commands.openOffer({ offer: offers[0]?.id ?? '', language: 'nl' });
    expect(offer).toMatchObject({ path: '', isLocked: true });
    await commands.keepUnsaved({ collection: 'activities', record: anActivity({ name: 'B' }) });
    expect([...world.told.locked]).toEqual([anActivity().id]);
    const { opened: replaced } = await commands.replaceDamaged(undefined);
    expect(replaced).toMatchObject({ path: LOCKED, isLocked: true });
    expect(world.disk.get(LOCKED)?.startsWith(`locked with ${WORDS}\n`)).toBe(true);
  });
});
