// @vitest-environment happy-dom
import { screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { encodeRegister } from '../../../shared/register/canonical';
import { withRecord } from '../../../shared/register/records';
import { anActivity } from '../../factories';

import { PATH, onDisk, openRecord, type } from '../pages/record/recordDesk';

describe('a record that somebody else saved as well', () => {
  async function changedByOther() {
    const opened = await openRecord();
    await type(opened, 'Debiteuren');
    const theirs = withRecord(onDisk(opened), 'activities', {
      ...anActivity({ number: 'V1', name: 'Incasso', department: 'Juridisch' }),
    });
    opened.fake.disk.set(PATH, encodeRegister(theirs));
    await opened.user.click(screen.getByRole('button', { name: /^Opslaan(?! als)/ }));
    await screen.findByText('Iemand anders heeft “V1 Incasso” ook gewijzigd.');
    return opened;
  }

  it('keeps what was typed, shows theirs, and saves mine only when it says so', async () => {
    const opened = await changedByOther();
    expect(opened.department).toHaveProperty('value', 'Debiteuren');
    await opened.user.click(screen.getByRole('button', { name: 'Hun versie bekijken' }));
    const shown = await screen.findByText(/Dit is de versie die een ander heeft opgeslagen/);
    expect(shown).toBeDefined();
    const theirs = screen.getByRole('textbox', { name: 'Afdeling' });
    expect(theirs).toHaveProperty('value', 'Juridisch');
    await opened.user.click(screen.getByRole('button', { name: 'Terug naar mijn versie' }));
    expect(screen.getByRole('textbox', { name: 'Afdeling' })).toHaveProperty('value', 'Debiteuren');
    await opened.user.click(screen.getByRole('button', { name: /Opslaan over hun versie/ }));
    await screen.findByText(/^Alles opgeslagen, /);
    expect(onDisk(opened).activities[0]?.department).toBe('Debiteuren');
  });

  it('is not saved over by a key while theirs is on screen', async () => {
    const opened = await changedByOther();
    await opened.user.click(screen.getByRole('button', { name: 'Hun versie bekijken' }));
    await screen.findByText(/Dit is de versie die een ander heeft opgeslagen/);
    await opened.user.keyboard('{Control>}s{/Control}');
    expect(await screen.findByRole('button', { name: /Opslaan over hun versie/ })).toBeDefined();
    expect(onDisk(opened).activities[0]?.department).toBe('Juridisch');
  });

  it('takes theirs over mine when the person says so', async () => {
    const opened = await changedByOther();
    await opened.user.click(screen.getByRole('button', { name: 'Hun versie bekijken' }));
    await opened.user.click(await screen.findByRole('button', { name: 'Hun versie overnemen' }));
    expect(await screen.findByRole('textbox', { name: 'Afdeling' })).toHaveProperty('value', 'Juridisch');
    expect(onDisk(opened).activities[0]?.department).toBe('Juridisch');
  });
});
