// @vitest-environment happy-dom
import { screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { encodeRegister } from '../../../../shared/register/canonical';
import { aRegister } from '../../../factories';
import { fakeApi } from '../../fakeApi';
import { openWindow } from '../../inWindow';

async function openOverview() {
  const opened = await openWindow(fakeApi('example'));
  await opened.user.click(await screen.findByRole('link', { name: 'Overzicht' }));
  await screen.findByRole('heading', { level: 1, name: 'Overzicht' });
  return opened;
}

const panel = (name: string) =>
  screen.getByRole('heading', { level: 2, name }).closest('section') as HTMLElement;
const rowOf = async (element: string) => {
  const name = 'Artikel 30 lid 1, per onderdeel';
  await screen.findByRole('heading', { level: 2, name });
  return (await within(panel(name)).findByText(element)).closest('tr') as HTMLElement;
};

describe('the overview', () => {
  it('gives each activity its mark in the row of the element that it is of', async () => {
    await openOverview();
    for (const element of ['Doelen', 'Doorgifte', 'Beveiliging']) {
      const row = within(await rowOf(element));
      expect(row.getAllByRole('img')).toHaveLength(26);
      expect(row.getAllByRole('img', { name: new RegExp(`^V\\d\\d: ${element},`) })).toHaveLength(26);
    }
  });

  it('counts as many gaps in a row as it shows marks of gaps', async () => {
    await openOverview();
    for (const element of ['Doelen', 'Ontvangers', 'Bewaartermijnen']) {
      const row = await rowOf(element);
      const missing = within(row).getAllByRole('img', { name: /ontbreekt$/ });
      const said = row.lastElementChild?.textContent.match(/\d+/g)?.map(Number) ?? [];
      expect(said.reduce((sum, count) => sum + count, 0)).toBe(missing.length);
    }
  });

  it('leads from what is recorded once to where that is', async () => {
    const { user } = await openOverview();
    const row = await rowOf('Organisatie en contactgegevens');
    expect(within(row).queryAllByRole('img')).toEqual([]);
    await user.click(within(row).getByRole('link', { name: 'staat bij Organisaties' }));
    expect(await screen.findByRole('heading', { level: 1, name: 'Organisaties' })).toBeDefined();
  });

  it('leads from a figure to a list of just as many', async () => {
    const { user } = await openOverview();
    const row = within(panel('Grondslagen'))
      .getByRole('link', { name: /^Toestemming/ })
      .closest('tr') as HTMLElement;
    const said = Number(row.lastElementChild?.textContent);
    await user.click(within(row).getByRole('link'));
    const grid = await screen.findByRole('grid', { name: 'Verwerkingen' });
    expect(said).toBeGreaterThan(0);
    expect(Number(grid.getAttribute('aria-rowcount')) - 1).toBe(said);
  });

  it('says of an empty register what to begin with', async () => {
    const fake = fakeApi();
    const path = '/registers/leeg.ropa.json';
    fake.disk.set(path, encodeRegister({ ...aRegister(), organisations: [], dpos: [], activities: [] }));
    fake.person.opens = path;
    const { user } = await openWindow(fake);
    await user.click(screen.getByRole('button', { name: /Register openen/ }));
    await user.click(await screen.findByRole('link', { name: 'Overzicht' }));
    expect(await screen.findByText(/Er is nog niets vastgelegd/)).toBeDefined();
    expect(screen.getByRole('button', { name: '1. Organisatie' })).toBeDefined();
    expect(screen.queryByRole('heading', { name: 'Grondslagen' })).toBeNull();
  });
});
