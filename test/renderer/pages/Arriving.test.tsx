// @vitest-environment happy-dom
import { act, screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { setApp } from '../../../renderer/state/appStore';
import { showArriving } from '../../../renderer/state/arriving';
import { openWindow } from '../inWindow';

const bar = () => screen.queryByRole('progressbar');

describe('a large register on its way to the window', () => {
  it('says on any page how much of it is here, until all of it is', async () => {
    await openWindow();
    expect(bar()).toBeNull();
    act(() => showArriving(30, 120));
    const shown = screen.getByRole('progressbar', { name: 'Het register wordt geladen…' });
    expect(shown.getAttribute('aria-valuenow')).toBe('25');
    expect(shown.closest('[aria-live="polite"]')?.textContent).toBe('Het register wordt geladen…25%');
    act(() => showArriving(119, 120));
    expect(bar()?.getAttribute('aria-valuenow')).toBe('99');
    act(() => showArriving(120, 120));
    expect(bar()).toBeNull();
  });

  it('says it in English, and is read out from a place that was there before', async () => {
    const { view } = await openWindow();
    const places = [...view.container.querySelectorAll('[aria-live="polite"]')];
    act(() => setApp({ language: 'en' }));
    act(() => showArriving(1, 2));
    const shown = screen.getByRole('progressbar', { name: 'Loading the register…' });
    expect(places.filter((place) => place.contains(shown))).toHaveLength(1);
    act(() => showArriving(2, 2));
  });
});
