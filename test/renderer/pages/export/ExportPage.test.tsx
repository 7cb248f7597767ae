// @vitest-environment happy-dom
import { act, screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { exportChoice } from '../../../factories';
import { fakeApi } from '../../fakeApi';
import { openWindow } from '../../inWindow';

async function openExport() {
  const fake = fakeApi('example');
  fake.person.saves = '/rapporten/filelinx.docx';
  const opened = await openWindow(fake);
  await screen.findByRole('grid');
  await opened.user.keyboard('{Control>}e{/Control}');
  await screen.findByRole('heading', { level: 1, name: 'Exporteren naar Word' });
  return opened;
}

describe('the export page', () => {
  it('shows what there is to look at before anything is made, and the way to it', async () => {
    const { user } = await openExport();
    const check = screen.getByRole('region', { name: '2 Controle' });
    expect(await within(check).findByText(/^\d+ bevindingen op artikel 30/)).toBeDefined();
    expect(within(check).getAllByText(/^In \d+ regels\.$/)).toHaveLength(3);
    const [first] = within(check).getAllByRole('button', { name: 'Tonen' });
    if (first) await user.click(first);
    expect(await screen.findByRole('heading', { level: 1, name: 'Bevindingen' })).toBeDefined();
    expect(screen.getByRole('button', { name: /^Artikel 30/ }).getAttribute('aria-pressed')).toBe('true');
  });

  it('tells how far it is, then where the document is, and shows it there', async () => {
    const { user, fake } = await openExport();
    await user.click(screen.getByRole('button', { name: 'Maak Word-document' }));
    act(() => fake.writer.progress(14, 26));
    expect(screen.getByText('Word-document maken: verwerking 14 van 26')).toBeDefined();
    expect(screen.getByRole('progressbar').getAttribute('aria-valuenow')).toBe('14');
    await act(async () => {
      fake.writer.finish();
      await Promise.resolve();
    });
    expect(await screen.findByText('filelinx.docx is gemaakt.')).toBeDefined();
    await user.click(screen.getByRole('button', { name: 'Tonen in map' }));
    expect(fake.told.shown).toEqual(['/rapporten/filelinx.docx']);
  });

  it('goes on while the person looks elsewhere', async () => {
    const { user, fake } = await openExport();
    await user.click(screen.getByRole('button', { name: 'Maak Word-document' }));
    act(() => fake.writer.progress(1, 26));
    await user.click(screen.getByRole('link', { name: /^Partijen/ }));
    await act(async () => {
      fake.writer.finish();
      await Promise.resolve();
    });
    await user.click(screen.getByRole('link', { name: 'Exporteren' }));
    expect(await screen.findByText('filelinx.docx is gemaakt.')).toBeDefined();
  });

  it('stops when the person says so', async () => {
    const { user, fake } = await openExport();
    await user.click(screen.getByRole('button', { name: 'Maak Word-document' }));
    act(() => fake.writer.progress(3, 26));
    await user.click(screen.getByRole('button', { name: 'Stoppen' }));
    expect(await screen.findByText(/Er is geen document gemaakt/)).toBeDefined();
  });

  it('makes the document in the language that is chosen, apart from the screen', async () => {
    const { user, fake } = await openExport();
    await user.click(screen.getByRole('radio', { name: 'Engels' }));
    await user.click(screen.getByRole('button', { name: 'Maak Word-document' }));
    expect(fake.calls('exportWord')).toEqual([exportChoice({ language: 'en' })]);
    expect(screen.getByRole('heading', { level: 1, name: 'Exporteren naar Word' })).toBeDefined();
  });

  it('says in place why it did not work', async () => {
    const { user, fake } = await openExport();
    fake.fail('exportWord', { code: 'diskFull', path: '/rapporten/filelinx.docx' });
    await user.click(screen.getByRole('button', { name: 'Maak Word-document' }));
    const make = screen.getByRole('region', { name: '3 Maken' });
    expect(await within(make).findByText('De schijf is vol.')).toBeDefined();
  });

  it('says nothing when the person thinks better of it in the dialog', async () => {
    const { user, fake } = await openExport();
    delete fake.person.saves;
    await user.click(screen.getByRole('button', { name: 'Maak Word-document' }));
    const make = screen.getByRole('region', { name: '3 Maken' });
    expect(await within(make).findByRole('button', { name: 'Maak Word-document' })).toBeDefined();
    expect(within(make).queryByRole('status')).toBeNull();
  });

  it('notes to whom the document went, lists it, and can compare with it from then on', async () => {
    const { user, fake } = await openExport();
    await user.click(screen.getByRole('button', { name: 'Maak Word-document' }));
    await act(async () => {
      fake.writer.finish();
      await Promise.resolve();
    });
    fake.person.saves = '/registers/filelinx.ropa.json';
    await user.type(await screen.findByLabelText('Geleverd aan'), 'Toezichthouder');
    await user.click(screen.getByRole('button', { name: 'Levering vastleggen' }));
    const delivered = screen.getByRole('region', { name: '4 Geleverd' });
    expect(await within(delivered).findByRole('cell', { name: 'Toezichthouder' })).toBeDefined();
    await user.selectOptions(screen.getByLabelText('Wijzigingen tonen sinds'), '1');
    await user.click(screen.getByRole('checkbox', { name: /bijgehouden wijzigingen/ }));
    await user.click(screen.getByRole('button', { name: 'Maak Word-document' }));
    expect(fake.calls('exportWord').at(-1)).toMatchObject({ since: '1', trackChanges: true });
  });
});
