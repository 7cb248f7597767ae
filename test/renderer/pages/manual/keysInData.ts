import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import { expect } from 'vitest';
import type { KeyId } from '../../../../shared/manual/keys';
import { showData } from '../../form/dataForm';

type DataKey = Extract<KeyId, 'moveItem' | `table${string}`>;

const NAME = 'Naam (voornaam, tussenvoegsel, achternaam), initialen';
const INVOICE = 'Factuurgegevens';

const grid = () => screen.getByRole('grid', { name: 'Gegevens, betrokkenen en bewaartermijnen' });
const names = () =>
  within(grid())
    .getAllByRole('rowheader')
    .map((cell) => cell.textContent);
const here = () => document.activeElement?.textContent;

/** Two rows of data, with the focus in the first cell of the table. */
async function atFirstCell() {
  const shown = showData([
    { category: 'PD_NAME', kind: 'ordinary', retention: { amount: 2, unit: 'year' } },
    { category: 'PD_INVOICE' },
  ]);
  const [first] = within(grid()).getAllByRole('rowheader');
  await shown.user.click(first ?? grid());
  return shown;
}

/** What each key of the lists inside a record must do, shown by doing it. */
export const DATA_KEY_PROOFS: Readonly<Record<DataKey, () => Promise<void>>> = {
  async moveItem() {
    const { user } = await atFirstCell();
    // The toggle of a card stands in its heading.
    const toggle = [...document.querySelectorAll<HTMLElement>('.item-toggle')].find((one) =>
      one.textContent.includes(NAME),
    );
    toggle?.focus();
    await user.keyboard('{Alt>}{ArrowDown}{/Alt}');
    expect(names()).toEqual([INVOICE, NAME]);
    await user.keyboard('{Alt>}{ArrowUp}{/Alt}');
    expect(names()).toEqual([NAME, INVOICE]);
  },
  async tableCell() {
    const { user } = await atFirstCell();
    await user.keyboard('{ArrowDown}');
    expect(here()).toBe(INVOICE);
    await user.keyboard('{ArrowUp}{End}');
    expect(here()).toBe('2 jaar');
    await user.keyboard('{Home}{ArrowRight}');
    expect(here()).toBe('alle groepen');
    await user.keyboard('{ArrowLeft}{PageDown}');
    expect(here()).toBe(INVOICE);
    await user.keyboard('{PageUp}');
    expect(here()).toBe(NAME);
  },
  async tableEdit() {
    for (const key of ['{Enter}', '{F2}']) {
      const { user, view } = await atFirstCell();
      await user.keyboard(`{ArrowRight}{ArrowRight}${key}`);
      expect(document.activeElement?.tagName).toBe('INPUT');
      await user.keyboard('{Escape}');
      await waitFor(() => expect(here()).toBe('Gewoon'));
      view.unmount();
    }
  },
  async tableCopy() {
    const { user } = await atFirstCell();
    await user.keyboard('{Control>}d{/Control}');
    expect(names()).toEqual([NAME, NAME, INVOICE]);
  },
  async tableRemove() {
    const { user } = await atFirstCell();
    await user.keyboard('{Delete}');
    expect(names()).toEqual([INVOICE]);
    await user.click(screen.getByRole('button', { name: 'Terugzetten' }));
    expect(names()).toEqual([NAME, INVOICE]);
  },
  async tablePaste() {
    const { user } = await atFirstCell();
    // What Ctrl V becomes in a browser.
    fireEvent.paste(document.activeElement ?? grid(), {
      clipboardData: { getData: () => 'E-mailadres\tgewoon' },
    });
    expect(names()).toEqual([NAME, INVOICE]);
    await user.click(screen.getByRole('button', { name: '1 rij toevoegen' }));
    expect(names()).toHaveLength(3);
  },
};
