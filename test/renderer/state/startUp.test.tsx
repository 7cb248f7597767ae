// @vitest-environment happy-dom
import { act, screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { fakeApi } from '../fakeApi';
import { openWindow } from '../inWindow';

describe('news from main', () => {
  it('tells that a save went on without its backup, until the person has seen it', async () => {
    const fake = fakeApi('example');
    const { user } = await openWindow(fake);
    await screen.findByRole('grid');
    act(() => fake.tell('warning', { code: 'backupFailed', path: '/profile/backups', reason: 'ENOSPC' }));
    const banner = (await screen.findByText(/Opgeslagen, maar zonder reservekopie/)).closest('.banner');
    if (!(banner instanceof HTMLElement)) throw new Error('no banner');
    await user.click(within(banner).getByRole('button', { name: 'Melding sluiten' }));
    expect(screen.queryByText(/Opgeslagen, maar zonder reservekopie/)).toBeNull();
  });
});
