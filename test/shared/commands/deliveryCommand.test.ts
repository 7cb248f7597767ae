import { describe, expect, it } from 'vitest';
import { createCommands } from '../../../shared/commands/commands';
import { newSession } from '../../../shared/commands/session';
import { encodeRegister } from '../../../shared/register/canonical';
import { registerFingerprint } from '../../../shared/register/fingerprint';
import { aRegister, exportChoice } from '../../factories';
import { fakeWorld } from './fakePorts';

const CHOSEN = exportChoice({ edition: 'audit' });

async function withReport() {
  const world = fakeWorld();
  const commands = createCommands(world.ports, newSession());
  world.disk.set('/r.ropa.json', encodeRegister(aRegister({ title: 'Register' })));
  world.person.opens = '/r.ropa.json';
  await commands.chooseAndOpen(undefined);
  world.person.saves = '/out/r.docx';
  const made = await commands.exportWord(CHOSEN);
  return { ...world, commands, handle: made?.handle ?? '' };
}

describe('recording a delivery', () => {
  it('keeps in the file to whom what was delivered, when and by whom, of the state the report was made from', async () => {
    const { commands, handle, disk } = await withReport();
    await commands.saveTitle({ title: 'Later' });
    const opened = await commands.recordDelivery({ handle, to: ' Audit BV ', note: 'per post' });
    expect(opened?.register.deliveries).toMatchObject([
      {
        number: 1,
        to: 'Audit BV',
        note: 'per post',
        edition: 'audit',
        language: 'nl',
        by: 'fg',
        at: '2026-11-25T12:00:00Z',
        fingerprint: registerFingerprint(aRegister({ title: 'Register' })),
      },
    ]);
    expect(disk.get('/r.ropa.json')).toContain('Audit BV');
  });

  it('numbers on from the last, and can be undone', async () => {
    const { commands, handle } = await withReport();
    await commands.recordDelivery({ handle, to: 'A', note: '' });
    const second = await commands.recordDelivery({ handle, to: 'B', note: '' });
    expect(second?.register.deliveries.map(({ number }) => number)).toEqual([1, 2]);
    expect(second?.undo).toMatchObject({ kind: 'delivered' });
    const undone = await commands.undo(undefined);
    expect(undone?.register.deliveries.map(({ to }) => to)).toEqual(['A']);
  });

  it('refuses a report that was not made here, and nobody as receiver', async () => {
    const { commands, handle } = await withReport();
    await expect(commands.recordDelivery({ handle: 'x', to: 'A', note: '' })).rejects.toMatchObject({
      failure: { code: 'invalidInput' },
    });
    await expect(commands.recordDelivery({ handle, to: '  ', note: '' })).rejects.toMatchObject({
      failure: { code: 'invalidInput' },
    });
  });
});
