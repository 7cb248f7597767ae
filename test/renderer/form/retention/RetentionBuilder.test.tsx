// @vitest-environment happy-dom
import { screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { showData } from '../dataForm';

const INVOICES = { category: 'PD_INVOICE' };
const SEVEN_YEARS = { amount: 7, unit: 'year', startEvent: 'END_OF_FINANCIAL_YEAR' };

const builder = () => screen.getAllByRole('group', { name: 'Bewaartermijn' })[0] as HTMLElement;
const inBuilder = () => within(builder());
const presetField = () => inBuilder().getByRole('combobox', { name: 'Gebruikelijke termijn' });

function labelOf(element: Element | null): string {
  return document.querySelector(`label[for="${element?.id ?? ''}"]`)?.textContent ?? '';
}

describe('the retention builder', () => {
  it('reads as one sentence that the Tab key follows', async () => {
    const { user } = showData([INVOICES]);
    await user.click(inBuilder().getByRole('textbox', { name: 'Aantal' }));
    const stops = ['Aantal'];
    for (let step = 0; step < 5; step += 1) {
      await user.tab();
      stops.push(labelOf(document.activeElement));
    }
    expect(stops).toEqual([
      'Aantal',
      'Eenheid',
      'Loopt vanaf',
      'Beginpunt in woorden',
      'Daarna',
      'Wet of regeling',
    ]);
  });

  it('fills the sentence from the list, by what is typed', async () => {
    const { user, saved } = showData([INVOICES]);
    await user.click(presetField());
    await user.keyboard('fiscale{Enter}');
    expect((await saved())[0]?.retention).toMatchObject({
      ...SEVEN_YEARS,
      preset: 'RT01',
      kind: 'statutory',
      legalSource: 'AWR 52 lid 4',
    });
  });

  it('offers first what fits the data', async () => {
    const { user } = showData([{ category: 'PD_CCTV' }]);
    await user.click(presetField());
    const [first] = screen.getAllByRole('option');
    expect(first?.textContent).toContain('Camerabeelden');
  });

  it('leaves a term that stands there and offers to take the other over, with the way back', async () => {
    const { user, saved } = showData([{ ...INVOICES, retention: { amount: 5, unit: 'year' } }]);
    await user.click(presetField());
    await user.keyboard('RT01{ArrowDown}{Enter}');
    expect((await saved())[0]?.retention.amount).toBe(5);
    await user.click(inBuilder().getByRole('button', { name: /^Overnemen: Wettelijke termijn: 7 jaar/ }));
    expect((await saved())[0]?.retention).toMatchObject(SEVEN_YEARS);
    await user.click(inBuilder().getByRole('button', { name: 'Terugzetten' }));
    expect((await saved())[0]?.retention).toMatchObject({ amount: 5, startEvent: '' });
  });

  it('tells how the term stands beside the law and whether that was verified', () => {
    showData([{ ...INVOICES, retention: { amount: 5, unit: 'year', preset: 'RT01' } }]);
    expect(inBuilder().getByText('Korter dan het wettelijk minimum: 7 jaar.')).toBeDefined();
    expect(inBuilder().getByText(/^RT01, AWR 52 lid 4: nagekeken, stand \d\d-\d\d-\d{4}\.$/)).toBeDefined();
  });

  it('marks a row of the law that nobody verified', () => {
    showData([{ ...INVOICES, retention: { preset: 'RT46' } }]);
    expect(inBuilder().getByText(/nog niet nagekeken\. Laat dit eerst bevestigen/)).toBeDefined();
  });

  it('works an example out on the calendar', () => {
    showData([{ ...INVOICES, retention: { ...SEVEN_YEARS, endAction: 'erase' } }]);
    const year = new Date().getFullYear();
    const words = `Voorbeeld: een factuur van 12-03-${year} wordt gewist na 31-12-${year + 7}.`;
    expect(inBuilder().getByText(words)).toBeDefined();
  });

  it('shows the sentence of the report in both languages', () => {
    showData([{ ...INVOICES, retention: { ...SEVEN_YEARS, legalSource: 'AWR 52 lid 4' } }]);
    expect(inBuilder().getByText('7 jaar na einde van het boekjaar (AWR 52 lid 4)')).toBeDefined();
    expect(inBuilder().getByText('7 years after end of the financial year (AWR 52(4))')).toBeDefined();
  });

  it('asks for a criterion instead of a term where that is chosen', async () => {
    const { user } = showData([INVOICES]);
    await user.click(inBuilder().getByRole('radio', { name: 'Criterium' }));
    expect(inBuilder().getByRole('textbox', { name: 'Criterium' })).toBeDefined();
    expect(inBuilder().queryByRole('textbox', { name: 'Aantal' })).toBeNull();
  });

  it('gives one term to other data at once, and takes it back', async () => {
    const { user, saved } = showData([
      { ...INVOICES, retention: SEVEN_YEARS },
      { category: 'PD_NAME' },
      { category: 'PD_EMAIL', retention: { amount: 2, unit: 'year' } },
    ]);
    await user.click(inBuilder().getByRole('button', { name: 'Deze termijn ook voor …' }));
    await user.click(inBuilder().getByRole('checkbox', { name: /^E-mailadres/ }));
    await user.click(inBuilder().getByRole('button', { name: 'Termijn geven aan 1 gegeven' }));
    const amounts = async () => (await saved()).map(({ retention }) => retention.amount);
    expect(await amounts()).toEqual([7, null, 7]);
    await user.click(inBuilder().getByRole('button', { name: 'Terugzetten' }));
    expect(await amounts()).toEqual([7, null, 2]);
  });

  it('explains each field of the sentence with who asks for it', async () => {
    const { user } = showData([INVOICES]);
    await user.click(inBuilder().getByRole('button', { name: 'Uitleg bij de velden in deze zin' }));
    const terms = inBuilder()
      .getAllByRole('term')
      .map((term) => term.textContent);
    expect(terms[0]).toBe('Aantal A3030 lid 1 f');
    expect(terms).toHaveLength(6);
  });

  it('says what is wrong with a number in its place', async () => {
    const { user } = showData([INVOICES]);
    await user.click(inBuilder().getByRole('textbox', { name: 'Aantal' }));
    await user.keyboard('zeven');
    await user.tab();
    expect((await inBuilder().findByText(/Dit is geen geheel getal/)).getAttribute('role')).toBe('alert');
  });
});
