// @vitest-environment happy-dom
import { screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { openRecord, type } from './recordDesk';

describe('a record as the Word report prints it', () => {
  it('shows what stands in the form, saved or not, in the language of the report', async () => {
    const opened = await openRecord();
    await type(opened, 'Verkoop binnendienst');
    await opened.user.click(screen.getByRole('button', { name: 'Zoals in Word' }));
    const dialog = within(await screen.findByRole('alertdialog'));
    expect(await dialog.findByText(/Verkoop binnendienst/)).toBeDefined();
    expect(dialog.getAllByText('niet vastgelegd').length).toBeGreaterThan(0);
    await opened.user.click(dialog.getByRole('radio', { name: 'English' }));
    expect(dialog.getAllByText('not recorded').length).toBeGreaterThan(0);
  });
});
