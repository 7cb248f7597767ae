// @vitest-environment happy-dom
import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { showData } from '../dataForm';

const DATA = [
  { category: 'PD_NAME', kind: 'ordinary', retention: { amount: 2, unit: 'year' } },
  { category: 'PD_INVOICE' },
];

const grid = () => screen.getByRole('grid', { name: 'Gegevens, betrokkenen en bewaartermijnen' });
const cellsOf = (row: number) => {
  const line = within(grid()).getAllByRole('row')[row];
  return line === undefined ? [] : [...line.children].map((cell) => cell.textContent);
};
const names = () =>
  within(grid())
    .getAllByRole('rowheader')
    .map((cell) => cell.textContent);
const NAME = 'Naam (voornaam, tussenvoegsel, achternaam), initialen';

async function atFirstCell({ user }: Pick<ReturnType<typeof showData>, 'user'>): Promise<void> {
  const [first] = within(grid()).getAllByRole('rowheader');
  if (first) await user.click(first);
}

function pasteOn(element: Element, text: string): void {
  fireEvent.paste(element, { clipboardData: { getData: () => text } });
}

describe('the table of data', () => {
  it('tells of each category whose, of which kind, from where and how long', () => {
    showData(DATA);
    expect(cellsOf(1)).toEqual([NAME, 'alle groepen', 'Gewoon', 'wettelijk nodig', '2 jaar']);
    expect(cellsOf(2)).toEqual([
      'Factuurgegevens',
      'alle groepen',
      'wettelijk nodig',
      'wettelijk nodig',
      'ontbreekt',
    ]);
  });

  it('has one tab stop that the arrow keys move', async () => {
    const shown = showData(DATA);
    await atFirstCell(shown);
    await shown.user.keyboard('{ArrowDown}{ArrowRight}{End}');
    expect(document.activeElement?.textContent).toBe('ontbreekt');
    expect(grid().querySelectorAll('[tabindex="0"]')).toHaveLength(1);
  });

  it('edits a cell with Enter and comes back to it', async () => {
    const shown = showData(DATA);
    await atFirstCell(shown);
    await shown.user.keyboard('{ArrowDown}{ArrowRight}{ArrowRight}{Enter}bijz{ArrowDown}{Enter}');
    await waitFor(() => expect(document.activeElement?.textContent).toBe('Bijzonder (art. 9 AVG)'));
    expect((await shown.saved())[1]?.kind).toBe('special');
  });

  it('leaves a cell as it was on Escape', async () => {
    const shown = showData(DATA);
    await atFirstCell(shown);
    await shown.user.keyboard('{ArrowRight}{ArrowRight}{Enter}{Escape}');
    await waitFor(() => expect(document.activeElement?.textContent).toBe('Gewoon'));
  });

  it('goes to the sentence of a retention period', async () => {
    const shown = showData(DATA);
    await atFirstCell(shown);
    await shown.user.keyboard('{ArrowDown}{End}{Enter}');
    expect(document.activeElement?.id).toMatch(/data\.1\.retention\.amount$/);
  });

  it('copies a row with Ctrl+D right below, with an id of its own', async () => {
    const shown = showData(DATA);
    await atFirstCell(shown);
    await shown.user.keyboard('{Control>}d{/Control}');
    expect(names()).toEqual([NAME, NAME, 'Factuurgegevens']);
    const ids = (await shown.saved()).map(({ id }) => id);
    expect(new Set(ids).size).toBe(3);
  });

  it('removes a row with Delete, with the way back', async () => {
    const shown = showData(DATA);
    await atFirstCell(shown);
    await shown.user.keyboard('{Delete}');
    expect(names()).toEqual(['Factuurgegevens']);
    await shown.user.click(screen.getByRole('button', { name: 'Terugzetten' }));
    expect(names()).toEqual([NAME, 'Factuurgegevens']);
  });

  it('shows what it understood of pasted rows before it adds them, and takes them back', async () => {
    const shown = showData(DATA);
    await atFirstCell(shown);
    pasteOn(grid(), 'E-mailadres\tgewoon\traar\t4 weken\nSchoenmaat');
    const panel = screen.getByRole('group', { name: 'Rijen uit een spreadsheet' });
    expect(
      within(panel).getByText('“raar” (bron) staat op geen lijst en komt bij “Welke bron”.'),
    ).toBeDefined();
    expect(names()).toHaveLength(2);
    await shown.user.click(within(panel).getByRole('button', { name: '2 rijen toevoegen' }));
    expect(names().slice(2)).toEqual(['E-mailadres', 'Schoenmaat']);
    expect((await shown.saved())[2]).toMatchObject({
      sourceDescription: 'raar',
      retention: { amount: 4, unit: 'week' },
    });
    await shown.user.click(screen.getByRole('button', { name: 'Ongedaan maken' }));
    expect(names()).toHaveLength(2);
  });

  it('takes rows by its button where nothing is recorded yet', async () => {
    const { user, saved } = showData([]);
    await user.click(screen.getByRole('button', { name: 'Rijen plakken uit een spreadsheet' }));
    await user.paste('Gegevens\tBetrokkenen\nNaam\tKlanten');
    await user.click(screen.getByRole('button', { name: '1 rij toevoegen' }));
    expect((await saved())[0]).toMatchObject({ category: 'PD_NAME', subjectIds: [expect.any(String)] });
  });

  it('only tells where nothing may be changed', async () => {
    const shown = showData(DATA, { readOnly: true });
    await atFirstCell(shown);
    await shown.user.keyboard('{Control>}d{/Control}{Delete}{Enter}');
    pasteOn(grid(), 'Naam');
    expect(names()).toEqual([NAME, 'Factuurgegevens']);
    expect(screen.queryByRole('button', { name: /plakken/ })).toBeNull();
  });
});
