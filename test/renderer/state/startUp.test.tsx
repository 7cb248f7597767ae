// @vitest-environment happy-dom
import { act, screen } from '@testing-library/react';
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
    const dismiss = banner.querySelector('button');
    if (dismiss === null) throw new Error('cannot be dismissed');
    await user.click(dismiss);
    expect(screen.queryByText(/Opgeslagen, maar zonder reservekopie/)).toBeNull();
  });
});
