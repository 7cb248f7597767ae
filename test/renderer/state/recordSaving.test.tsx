// @vitest-environment happy-dom
import { act, screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { encodeRegister } from '../../../shared/register/canonical';
import { withRecord } from '../../../shared/register/records';
import type { Activity } from '../../../shared/register/activity';
import { PATH, onDisk, openRecord, type } from '../pages/record/recordDesk';

type Desk = Awaited<ReturnType<typeof openRecord>>;

/** Somebody else saves the record on screen with these fields changed. */
function savedByOther(opened: Desk, change: Partial<Activity>): void {
  const register = onDisk(opened);
  const [record] = register.activities;
  const theirs = withRecord(register, 'activities', { ...record, ...change } as Activity);
  opened.fake.disk.set(PATH, encodeRegister(theirs));
}

const save = (opened: Desk) => opened.user.click(screen.getByRole('button', { name: /^Opslaan(?! als)/ }));

describe('a record of which somebody else saved another field', () => {
  it('is saved with both, without a question', async () => {
    const opened = await openRecord();
    await type(opened, 'Debiteuren');
    savedByOther(opened, { remarks: 'Van een ander' });
    await save(opened);
    await screen.findByText(/^Alles opgeslagen, /);
    expect(onDisk(opened).activities[0]).toMatchObject({
      department: 'Debiteuren',
      remarks: 'Van een ander',
    });
    expect(screen.queryByRole('dialog')).toBeNull();
  });

  it('says quietly, before it is saved, that both will come together', async () => {
    const opened = await openRecord();
    await type(opened, 'Debiteuren');
    savedByOther(opened, { remarks: 'Van een ander' });
    await act(async () => {
      opened.fake.look();
      await Promise.resolve();
    });
    await screen.findByText(/Iemand anders heeft deze regel ook gewijzigd; bij opslaan worden beide/);
    expect(screen.getByRole('textbox', { name: 'Afdeling' })).toHaveProperty('value', 'Debiteuren');
  });
});

describe('a record of which somebody else saved the same field', () => {
  async function asked() {
    const opened = await openRecord();
    await type(opened, 'Debiteuren');
    savedByOther(opened, { department: 'Juridisch', remarks: 'Van een ander' });
    await save(opened);
    const dialog = await screen.findByRole('dialog', { name: 'Iemand anders heeft hetzelfde gewijzigd' });
    return { opened, dialog };
  }

  it('asks only that field, with nothing chosen, and saves the chosen one with all that nobody asked', async () => {
    const { opened, dialog } = await asked();
    expect(within(dialog).getAllByRole('article')).toHaveLength(1);
    const radios = within(dialog).getAllByRole('radio');
    expect(radios.map((one) => (one as HTMLInputElement).checked)).toEqual([false, false, false]);
    await opened.user.click(within(dialog).getByRole('button', { name: /Opslaan met deze keuzes/ }));
    expect(onDisk(opened).activities[0]?.department).toBe('Juridisch');
    await opened.user.click(within(dialog).getByRole('radio', { name: /Eigen waarde/ }));
    await opened.user.click(within(dialog).getByRole('button', { name: /Opslaan met deze keuzes/ }));
    await screen.findByText(/^Alles opgeslagen, /);
    expect(onDisk(opened).activities[0]).toMatchObject({
      department: 'Debiteuren',
      remarks: 'Van een ander',
    });
    expect(screen.getByRole('textbox', { name: 'Afdeling' })).toHaveProperty('value', 'Debiteuren');
  });

  it('takes theirs, or a text that is written by hand', async () => {
    const { opened, dialog } = await asked();
    await opened.user.click(within(dialog).getByRole('radio', { name: /Van de ander/ }));
    await opened.user.click(within(dialog).getByRole('button', { name: 'Zelf iets invullen' }));
    const field = within(dialog).getByRole('textbox', { name: 'Eigen tekst voor Afdeling' });
    await opened.user.clear(field);
    await opened.user.type(field, 'Debiteuren en Juridisch');
    await opened.user.click(within(dialog).getByRole('button', { name: /Opslaan met deze keuzes/ }));
    await screen.findByText(/^Alles opgeslagen, /);
    expect(onDisk(opened).activities[0]?.department).toBe('Debiteuren en Juridisch');
  });

  it('leaves everything as it is when the person types on', async () => {
    const { opened, dialog } = await asked();
    await opened.user.click(within(dialog).getByRole('button', { name: 'Verder typen' }));
    expect(screen.queryByRole('dialog')).toBeNull();
    expect(screen.getByRole('textbox', { name: 'Afdeling' })).toHaveProperty('value', 'Debiteuren');
    expect(onDisk(opened).activities[0]?.department).toBe('Juridisch');
  });

  it('asks again when they saved once more while the person was choosing', async () => {
    const { opened, dialog } = await asked();
    savedByOther(opened, { department: 'Directie' });
    await opened.user.click(within(dialog).getByRole('radio', { name: /Eigen waarde/ }));
    await opened.user.click(within(dialog).getByRole('button', { name: /Opslaan met deze keuzes/ }));
    const again = await screen.findByRole('dialog', { name: 'Iemand anders heeft hetzelfde gewijzigd' });
    await within(again).findByText('Directie');
    expect(onDisk(opened).activities[0]?.department).toBe('Directie');
  });
});
