// @vitest-environment happy-dom
import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { openList } from '../list/listInWindow';

const TABLE = [
  ['Nr', 'Verwerking', 'Doel', 'Risiconiveau'],
  ['V90', 'Bezoekersregistratie', 'Weten wie er binnen is', 'laag'],
  ['V91', 'Parkeren', 'Plaatsen verdelen', ''],
  ['V92', 'Incasso', 'Betaling krijgen', ''],
]
  .map((cells) => cells.join('\t'))
  .join('\n');

async function openSheet() {
  const window = await openList();
  await window.user.click(screen.getByRole('button', { name: 'Overnemen uit Excel' }));
  return window;
}

function paste(text: string): void {
  fireEvent.change(screen.getByRole('textbox', { name: 'Geplakte cellen' }), { target: { value: text } });
}

describe('taking over from a spreadsheet', () => {
  it('shows what each row becomes, what has no field, and which name is there already', async () => {
    await openSheet();
    paste(TABLE);
    const rows = within(screen.getByRole('region', { name: 'Zo wordt het vastgelegd' }));
    expect(rows.getByText('Weten wie er binnen is')).toBeDefined();
    expect(rows.getByText(/komt bij “Opmerkingen”: “laag” \(Risiconiveau\)/)).toBeDefined();
    expect(rows.getByRole<HTMLInputElement>('checkbox', { name: 'V90 Bezoekersregistratie' }).checked).toBe(
      true,
    );
    expect(rows.getByRole<HTMLInputElement>('checkbox', { name: 'V92 Incasso' }).checked).toBe(false);
    expect(screen.getByRole('button', { name: 'Toevoegen: 2 verwerkingen' })).toBeDefined();
  });

  it('records all ticked rows as one step, which one undo takes back', async () => {
    const { user, fake } = await openSheet();
    fake.person.saves = '/registers/nieuw.ropa.json';
    paste(TABLE);
    await user.click(screen.getByRole('button', { name: 'Toevoegen: 2 verwerkingen' }));
    const grid = await screen.findByRole('grid', { name: 'Verwerkingen' });
    await waitFor(() => expect(grid.getAttribute('aria-rowcount')).toBe('29'));
    expect(fake.calls('saveRecords')).toHaveLength(1);
    await user.click(await screen.findByRole('button', { name: 'Ongedaan maken' }));
    await waitFor(() => expect(grid.getAttribute('aria-rowcount')).toBe('27'));
  });

  it('lets the person say what a column becomes', async () => {
    const { user } = await openSheet();
    paste(TABLE);
    await user.selectOptions(screen.getByRole('combobox', { name: 'Wat wordt Risiconiveau?' }), 'Afdeling');
    expect(screen.queryByText(/komt bij “Opmerkingen”/)).toBeNull();
    expect(screen.getByText('laag', { selector: 'dd' })).toBeDefined();
  });

  it('keeps what was pasted while somebody looks elsewhere', async () => {
    const { user } = await openSheet();
    paste(TABLE);
    await user.click(screen.getByRole('button', { name: 'Terug naar de lijst' }));
    await user.click(screen.getByRole('button', { name: 'Overnemen uit Excel' }));
    expect(screen.getByRole<HTMLTextAreaElement>('textbox', { name: 'Geplakte cellen' }).value).toBe(TABLE);
  });

  it('keeps everything when no file name is chosen', async () => {
    const { user } = await openSheet();
    paste(TABLE);
    await user.click(screen.getByRole('button', { name: 'Toevoegen: 2 verwerkingen' }));
    expect(await screen.findByText(/Niet toegevoegd: er is geen bestandsnaam gekozen/)).toBeDefined();
    expect(screen.getByRole<HTMLTextAreaElement>('textbox', { name: 'Geplakte cellen' }).value).toBe(TABLE);
  });
});
