// @vitest-environment happy-dom
import { act, screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { encodeRegister } from '../../../../shared/register/canonical';
import { decodeRegister } from '../../../../shared/register/codec';
import { newSession } from '../../../../shared/commands/session';
import { createCommands } from '../../../../shared/commands/commands';
import type { Register } from '../../../../shared/register/register';
import { anActivity, anId, aRegister } from '../../../factories';
import { fakeApi } from '../../fakeApi';
import { openWindow } from '../../inWindow';

const PATH = '/registers/onze.ropa.json';
const COPY = '/registers/onze (compliance).ropa.json';
const A = anActivity({ id: anId(1), number: 'V1', name: 'Incasso' });
const B = anActivity({ id: anId(2), number: 'V2', name: 'Verkoop' });

/** A window on a register beside which lies a copy that somebody else worked in. */
async function openedBesideCopy(hereToo: boolean) {
  const fake = fakeApi();
  const windowOn = async (path: string) => {
    fake.person.opens = path;
    const commands = createCommands(fake.ports, newSession());
    await commands.chooseAndOpen(undefined);
    return (record: object) => commands.saveRecord({ collection: 'activities', record: record as never });
  };
  fake.disk.set(PATH, encodeRegister(aRegister({ activities: [A, B] })));
  const mine = await windowOn(PATH);
  await mine({ ...A, department: 'Begin' });
  fake.disk.set(COPY, fake.disk.get(PATH) ?? '');
  const theirs = await windowOn(COPY);
  await theirs({ ...A, department: 'Daar' });
  await theirs({ ...B, department: 'Binnendienst' });
  if (hereToo) await mine({ ...A, department: 'Hier' });
  fake.person.opens = PATH;
  const opened = await openWindow(fake);
  await opened.user.click(screen.getByRole('button', { name: /Register openen/ }));
  const on = (path: string): Register => decodeRegister(JSON.parse(fake.disk.get(path) ?? ''), path).data;
  return { ...opened, on, mine };
}

const finish = () => screen.getByRole('button', { name: 'Samenvoegen' });

describe('a copy beside the open register', () => {
  it('is told in a banner, and put off until the next start', async () => {
    const { user } = await openedBesideCopy(false);
    await screen.findByText('Er is nog een versie van dit register.');
    expect(screen.getByText(/onze \(compliance\)\.ropa\.json/)).toBeDefined();
    await user.click(screen.getByRole('button', { name: 'Later' }));
    expect(screen.queryByText('Er is nog een versie van dit register.')).toBeNull();
    await act(async () => {
      window.dispatchEvent(new Event('focus'));
      await Promise.resolve();
    });
    expect(screen.queryByText('Er is nog een versie van dit register.')).toBeNull();
  });

  it('is merged after a look, and only then anything is written', async () => {
    const { user, on, fake } = await openedBesideCopy(false);
    await user.click(await screen.findByRole('button', { name: 'Bekijken en samenvoegen…' }));
    await screen.findByText(/Afdeling gewijzigd van “Begin” in “Daar”\./);
    const boxes = screen.getAllByRole('checkbox');
    expect(boxes.map((box) => (box as HTMLInputElement).checked)).toEqual([true, true]);
    const before = fake.disk.get(PATH);
    await user.click(screen.getByRole('checkbox', { name: '“V2 Verkoop” overnemen' }));
    expect(fake.disk.get(PATH)).toBe(before);
    await user.click(finish());
    await screen.findByText('onze (compliance).ropa.json is samengevoegd.');
    expect(on(PATH).activities.map(({ department }) => department)).toEqual(['Daar', '']);
  });

  it('asks what both sides changed, decides nothing itself, and waits for an answer', async () => {
    const { user, on } = await openedBesideCopy(true);
    await user.click(await screen.findByRole('button', { name: 'Bekijken en samenvoegen…' }));
    const card = await screen.findByRole('article', { name: 'Afdeling' });
    const radios = within(card).getAllByRole('radio');
    expect(radios.map((radio) => (radio as HTMLInputElement).checked)).toEqual([false, false, false]);
    expect(finish().getAttribute('aria-disabled')).toBe('true');
    await user.click(finish());
    expect(on(PATH).activities[0]?.department).toBe('Hier');
    await user.click(within(card).getByRole('radio', { name: /Daarvoor, in beide/ }));
    await screen.findByText('1 van 1 gekozen');
    await user.click(finish());
    await screen.findByText(/is samengevoegd/);
    expect(on(PATH).activities.map(({ department }) => department)).toEqual(['Begin', 'Binnendienst']);
  });

  it('writes nothing when somebody saved meanwhile, and shows what comes in now', async () => {
    const { user, on, mine } = await openedBesideCopy(true);
    await user.click(await screen.findByRole('button', { name: 'Bekijken en samenvoegen…' }));
    await user.click(await screen.findByRole('radio', { name: /Eigen waarde/ }));
    await mine({ ...B, department: 'Buitendienst' });
    await user.click(finish());
    await screen.findByText('Een van de bestanden is intussen gewijzigd.');
    expect(on(PATH).activities.map(({ department }) => department)).toEqual(['Hier', 'Buitendienst']);
    await screen.findByText('1 van 2 gekozen');
  });

  it('keeps the own value at all that is left when the person says so', async () => {
    const { user, on } = await openedBesideCopy(true);
    await user.click(await screen.findByRole('button', { name: 'Bekijken en samenvoegen…' }));
    await user.click(await screen.findByRole('button', { name: 'Overige: eigen waarde houden' }));
    await user.click(finish());
    await screen.findByText(/is samengevoegd/);
    expect(on(PATH).activities.map(({ department }) => department)).toEqual(['Hier', 'Binnendienst']);
  });
});

describe('a register file that is dropped on the window', () => {
  it('is asked about when it is another copy of what is open, and may be merged', async () => {
    const { user, fake } = await openedBesideCopy(false);
    await screen.findByText('Er is nog een versie van dit register.');
    await act(async () => {
      fake.tell('fileHandedOver', { handle: fake.handleOf(COPY), fileName: 'onze (compliance).ropa.json' });
      await Promise.resolve();
    });
    const dialog = await screen.findByRole('alertdialog');
    await user.click(within(dialog).getByRole('button', { name: 'Samenvoegen…' }));
    await screen.findByRole('heading', { level: 1, name: 'Samenvoegen' });
    await screen.findByText('Komt erbij');
  });

  it('is opened when it is another register', async () => {
    const { fake } = await openedBesideCopy(false);
    await screen.findByText('Er is nog een versie van dit register.');
    fake.disk.set('/registers/anders.json', encodeRegister(aRegister({ id: anId(9), title: 'Heel anders' })));
    await act(async () => {
      fake.tell('fileHandedOver', {
        handle: fake.handleOf('/registers/anders.json'),
        fileName: 'anders.json',
      });
      await Promise.resolve();
    });
    await screen.findByRole('button', { name: 'Heel anders' });
  });
});
