// @vitest-environment happy-dom
import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { encodeRegister } from '../../../../shared/register/canonical';
import { sampleRegister } from '../../../../shared/register/sample/sample';
import { aRegister, anActivity } from '../../../factories';
import { fakeApi } from '../../fakeApi';
import { openWindow } from '../../inWindow';

const PATH = '/registers/filelinx.ropa.json';

async function withFile() {
  const fake = fakeApi();
  fake.disk.set(PATH, encodeRegister(aRegister({ title: 'Onze stichting', activities: [anActivity()] })));
  fake.person.opens = PATH;
  return openWindow(fake);
}

describe('the start page', () => {
  it('opens the example register', async () => {
    const { user } = await openWindow();
    await user.click(screen.getByRole('button', { name: /Voorbeeld bekijken/ }));
    const grid = await screen.findByRole('grid', { name: 'Verwerkingen' });
    expect(grid.getAttribute('aria-rowcount')).toBe('27');
    expect(within(grid).getByText('Salarisadministratie', { exact: false })).toBeDefined();
  });

  it('opens the file that the person chooses, also by Ctrl+O', async () => {
    const { user } = await withFile();
    await user.keyboard('{Control>}o{/Control}');
    expect(await screen.findByText('Onze stichting')).toBeDefined();
  });

  it('asks once when the key comes along the menu as well', async () => {
    const { fake } = await withFile();
    fireEvent.keyDown(document.body, { key: 'o', ctrlKey: true });
    fake.tell('menuCommand', 'open');
    await screen.findByText('Onze stichting');
    expect(fake.calls('chooseAndOpen')).toHaveLength(1);
  });

  it('begins an empty register under the title that was typed', async () => {
    const { user } = await openWindow();
    await user.click(screen.getByRole('button', { name: /Nieuw register/ }));
    await user.type(screen.getByLabelText('Titel van het register'), 'Onze stichting{Enter}');
    expect(await screen.findByText('Nog geen verwerkingen vastgelegd.')).toBeDefined();
    expect(screen.getByText('Onze stichting')).toBeDefined();
  });

  it('lists what was open before, and says which file is gone', async () => {
    const { user, fake } = await withFile();
    await user.keyboard('{Control>}o{/Control}');
    await screen.findByText('Onze stichting');
    fake.disk.delete(PATH);
    await user.click(screen.getByRole('link', { name: /Naar het beginscherm/ }));
    const row = (await screen.findByRole('button', { name: 'Onze stichting' })).closest('tr');
    expect(row?.textContent).toContain('1 verwerking, 0 als verwerker');
    expect(row?.textContent).toContain('bestand niet gevonden');
  });

  it('opens a file that is handed over', async () => {
    const { user, fake } = await withFile();
    await user.keyboard('{Control>}o{/Control}');
    await screen.findByText('Onze stichting');
    const handle = fake.handleOf(PATH);
    await user.click(screen.getByRole('link', { name: /Naar het beginscherm/ }));
    await screen.findByText('Recent geopend');
    fake.tell('fileHandedOver', { handle, fileName: 'filelinx.ropa.json' });
    expect(await screen.findByRole('grid')).toBeDefined();
  });

  it('begins with the example when the command line asks for it', async () => {
    await openWindow(fakeApi('example'));
    expect(await screen.findByRole('grid', { name: 'Verwerkingen' })).toBeDefined();
  });
});

describe('work that was never saved', () => {
  const sample = sampleRegister();
  const [activity] = sample.activities;

  async function withKeptWork() {
    const fake = fakeApi();
    fake.kept.push({
      registerId: sample.id,
      registerPath: '',
      registerTitle: sample.title,
      recordKind: 'activities',
      recordId: activity!.id,
      recordName: 'V01 Offertes',
      base: activity,
      values: { ...activity, department: 'Verkoop binnendienst' },
      at: '2026-11-22T15:19:00Z',
    });
    return openWindow(fake);
  }

  it('is offered, and comes back in the form as unsaved', async () => {
    const { user } = await withKeptWork();
    expect(await screen.findByText(/Er is niet-opgeslagen werk van 22-11-2026/)).toBeDefined();
    await user.click(screen.getByRole('button', { name: 'Bekijken en terugzetten' }));
    const department = await screen.findByRole('textbox', { name: 'Afdeling' });
    expect(department).toHaveProperty('value', 'Verkoop binnendienst');
    expect(await screen.findByText('1 veld gewijzigd')).toBeDefined();
  });

  it('is thrown away only after a question', async () => {
    const { user, fake } = await withKeptWork();
    await user.click(await screen.findByRole('button', { name: 'Weggooien' }));
    const question = screen.getByRole('alertdialog');
    await user.click(within(question).getByRole('button', { name: 'Bewaren' }));
    expect(fake.kept).toHaveLength(1);
    await user.click(screen.getByRole('button', { name: 'Weggooien' }));
    await user.click(within(screen.getByRole('alertdialog')).getByRole('button', { name: 'Weggooien' }));
    await waitFor(() => expect(fake.kept).toHaveLength(0));
    await waitFor(() => expect(screen.queryByText(/niet-opgeslagen werk/)).toBeNull());
  });
});
