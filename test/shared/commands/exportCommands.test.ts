import { describe, expect, it } from 'vitest';
import { createCommands } from '../../../shared/commands/commands';
import { newSession } from '../../../shared/commands/session';
import { findingsOf } from '../../../shared/checks/findings';
import { encodeRegister } from '../../../shared/register/canonical';
import { aRegister, exportChoice } from '../../factories';
import { fakeWorld } from './fakePorts';

async function withExample() {
  const world = fakeWorld();
  const commands = createCommands(world.ports, newSession());
  await commands.openExample(undefined);
  return { ...world, commands };
}

describe('exporting to Word', () => {
  it('writes the report in the chosen language and can show where it is', async () => {
    const { commands, written, told, person } = await withExample();
    person.saves = '/out/r.docx';
    const done = await commands.exportWord(exportChoice({ language: 'en' }));
    expect(done).toMatchObject({ fileName: 'r.docx', folder: '/out' });
    expect(written).toMatchObject([{ path: '/out/r.docx', source: { options: { language: 'en' } } }]);
    await commands.showInFolder({ handle: done?.handle ?? '' });
    expect(told.shown).toEqual(['/out/r.docx']);
  });

  it('refuses a name that is not that of a Word document, such as the register itself', async () => {
    const { commands, written, person } = await withExample();
    person.saves = '/share/filelinx.ropa.json';
    await expect(commands.exportWord(exportChoice())).rejects.toMatchObject({
      failure: { code: 'notWordName' },
    });
    expect(written).toEqual([]);
  });

  it('writes nothing when no place is chosen', async () => {
    const { commands, written } = await withExample();
    expect(await commands.exportWord(exportChoice())).toBeNull();
    expect(written).toEqual([]);
  });

  it('refuses a second export while one runs, and stops when asked', async () => {
    const { commands, person } = await withExample();
    person.saves = '/out/slow.docx';
    const first = commands.exportWord(exportChoice());
    await Promise.resolve();
    await Promise.resolve();
    await expect(commands.exportWord(exportChoice())).rejects.toMatchObject({
      failure: { code: 'exportBusy' },
    });
    await commands.cancelExport(undefined);
    expect(await first).toBeNull();
  });

  it('passes on for whom the report is and which part it is about', async () => {
    const { commands, written, person } = await withExample();
    person.saves = '/out/r.docx';
    await commands.exportWord(exportChoice({ edition: 'public', organisationId: 'o' }));
    expect(written[0]).toMatchObject({
      source: { options: { edition: 'public', selection: { organisationId: 'o' } } },
    });
  });

  it('calls no report final while a point of Article 30 is open without a reason', async () => {
    const { commands, written, person } = await withExample();
    person.saves = '/out/r.docx';
    const final = exportChoice({ status: 'final' });
    await expect(commands.exportWord(final)).rejects.toMatchObject({ failure: { code: 'exportNotFinal' } });
    expect(written).toEqual([]);
  });

  it('makes a final report of a register in which nothing of Article 30 is open, or all is explained', async () => {
    const { commands, written, person, disk } = await withExample();
    disk.set('/r.ropa.json', encodeRegister(aRegister()));
    person.opens = '/r.ropa.json';
    await commands.chooseAndOpen(undefined);
    person.saves = '/out/r.docx';
    const gaps = findingsOf(aRegister(), '2026-11-25').map(({ rule, collection, recordId, path }) => {
      return {
        kind: 'explained' as const,
        rule,
        collection,
        recordId,
        path,
        reason: 'Net begonnen.',
        until: '',
      };
    });
    await commands.decide({ add: gaps, remove: [] });
    await commands.exportWord(exportChoice({ status: 'final' }));
    expect(written[0]).toMatchObject({ source: { options: { status: 'final' } } });
  });

  it('suggests a name that says for whom it is and that it is a draft', async () => {
    const { commands, person } = await withExample();
    person.saves = '/out/r.docx';
    await commands.exportWord(exportChoice({ edition: 'audit' }));
    expect(person.suggested).toMatch(/ 2026-11-25 audit CONCEPT nl\.docx$/);
  });

  it('compares with what was delivered before, and refuses a state that the history does not hold', async () => {
    const { commands, written, person, disk } = await withExample();
    disk.set('/r.ropa.json', encodeRegister(aRegister({ title: 'Eerst' })));
    person.opens = '/r.ropa.json';
    await commands.chooseAndOpen(undefined);
    person.saves = '/out/r.docx';
    const made = await commands.exportWord(exportChoice());
    await commands.recordDelivery({ handle: made?.handle ?? '', to: 'AP', note: '' });
    await commands.saveTitle({ title: 'Later' });
    await commands.exportWord(exportChoice({ since: '1', trackChanges: true }));
    expect(written.at(-1)).toMatchObject({
      source: { options: { previous: { title: 'Eerst' }, trackChanges: true } },
    });
    await expect(commands.exportWord(exportChoice({ since: '7' }))).rejects.toMatchObject({
      failure: { code: 'stateNotFound' },
    });
  });

  it('makes a set of a report with more records than a document should have, each file beside the first', async () => {
    const { commands, written, person } = await withExample();
    person.saves = 'C:\\uit\\r.docx';
    const volumes = { by: 'equal', size: 20 } as const;
    const done = await commands.exportWord(exportChoice({ volumes }));
    const names = ['r-deel-01.docx', 'r-deel-02.docx'];
    expect(done?.volumes.map(({ fileName }) => fileName)).toEqual(names);
    expect(written[0]?.source.volumes?.map(({ fileName }) => fileName)).toEqual(['r.docx', ...names]);
    expect(done).toMatchObject({ fileName: 'r.docx', folder: 'C:\\uit' });
  });

  it('asks before files of an older set are replaced, and writes nothing when that is refused', async () => {
    const { commands, written, person, disk } = await withExample();
    person.saves = '/out/r.docx';
    disk.set('/out/r-deel-02.docx', 'oud');
    const choice = exportChoice({ volumes: { by: 'equal', size: 20 } });
    expect(await commands.exportWord(choice)).toBeNull();
    expect(person.askedToReplace).toEqual(['r-deel-02.docx']);
    expect(written).toEqual([]);
    person.replaces = true;
    expect(await commands.exportWord(choice)).not.toBeNull();
  });

  it('notes a set as one delivery, and makes a PDF of any of its files', async () => {
    const { commands, person, disk } = await withExample();
    person.saves = '/out/r.ropa.json';
    await commands.saveTitle({ title: 'FileLinx' });
    person.saves = '/out/r.docx';
    const done = await commands.exportWord(exportChoice({ volumes: { by: 'equal', size: 20 } }));
    const opened = await commands.recordDelivery({ handle: done?.handle ?? '', to: 'AP', note: '' });
    expect(opened?.register.deliveries).toHaveLength(1);
    expect(disk.has('/out/r.ropa.json')).toBe(true);
    const pdf = await commands.makePdf({ handle: done?.volumes[1]?.handle ?? '' });
    expect(pdf.fileName).toBe('r-deel-02.pdf');
  });

  it('makes a document of nothing but changes, with a name that says so', async () => {
    const { commands, written, person, disk } = await withExample();
    disk.set('/r.ropa.json', encodeRegister(aRegister({ title: 'Eerst' })));
    person.opens = '/r.ropa.json';
    await commands.chooseAndOpen(undefined);
    person.saves = '/out/r.docx';
    await commands.exportWord(exportChoice({ since: '2026-11-25', onlyChanges: true, trackChanges: true }));
    expect(written.at(-1)?.source.options).toMatchObject({ onlyChanges: true });
    expect(written.at(-1)?.source.options.trackChanges).toBeUndefined();
    expect(person.suggested).toBe('Eerst 2026-11-25 wijzigingen AP CONCEPT nl.docx');
  });
});
