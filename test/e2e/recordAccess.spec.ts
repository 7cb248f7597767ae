import { describe, expect, it } from 'vitest';
import { sampleRegister } from '../../shared/register/sample/sample';
import { violationsOn } from './accessibility';
import { launchApp } from './launch';
import { aPerson, openRecord } from './person';

describe('the page of a record', () => {
  it.each(['light', 'dark'] as const)(
    'holds nothing that axe-core finds wrong, in the %s theme',
    async (theme) => {
      const person = await aPerson({ theme, register: sampleRegister() });
      const window = await launchApp({ userData: person.userData, args: [person.register] });
      const { page } = window;
      await openRecord(page, 'facturatie');
      await page.getByRole('button', { name: 'Rijen plakken uit een spreadsheet' }).click();
      await page
        .getByRole('textbox', { name: 'Geplakte rijen' })
        .fill('Naam\traar\tKvK\tzolang nodig\nFactuurgegevens\tgewoon\t\t7 jaar');
      const explained = page.getByRole('button', { name: 'Uitleg bij de velden in deze zin' }).first();
      await explained.click();
      await page.getByRole('button', { name: 'Deze termijn ook voor …' }).first().click();
      expect(await violationsOn(page)).toEqual([]);

      await page.getByRole('button', { name: 'Annuleren' }).click();
      const preset = page.getByRole('combobox', { name: 'Gebruikelijke termijn' }).first();
      await preset.fill('fiscale');
      expect(await violationsOn(page)).toEqual([]);
      await preset.press('Enter');
      await page.getByText(/Gelijk aan het wettelijk minimum/).waitFor();
      const kind = page
        .getByRole('grid', { name: /Gegevens/ })
        .getByRole('gridcell')
        .nth(1);
      await kind.dblclick();
      expect(await violationsOn(page)).toEqual([]);
      // What is unsaved would be asked about.
      window.app.process().kill('SIGKILL');
    },
  );

  it.each(['light', 'dark'] as const)('merges parties without a fault, in the %s theme', async (theme) => {
    const person = await aPerson({ theme, register: sampleRegister() });
    const window = await launchApp({ userData: person.userData, args: [person.register] });
    const { page } = window;
    await page.getByRole('link', { name: /^Partijen/ }).click();
    await openRecord(page, 'Zendesk');
    expect(await violationsOn(page)).toEqual([]);
    await page.getByRole('button', { name: 'Samenvoegen met …' }).click();
    await page.getByRole('combobox', { name: 'Welke partij is dezelfde?' }).fill('google');
    await page.keyboard.press('Enter');
    await page.getByText('Welke partij blijft?').waitFor();
    expect(await violationsOn(page)).toEqual([]);
    await window.close();
  });
});
