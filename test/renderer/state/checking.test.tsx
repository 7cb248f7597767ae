// @vitest-environment happy-dom
import { act, screen, within } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { useChecking } from '../../../renderer/state/checking';
import { COLLECTION_NAMES } from '../../../shared/register/register';
import { sampleRegister } from '../../../shared/register/sample/sample';
import { fakeApi } from '../fakeApi';
import { openWindow } from '../inWindow';

/** The quiet moments of a browser, which come when the test says so. */
const waiting: IdleRequestCallback[] = [];

function quietMoment(): void {
  act(() => {
    for (const work of waiting.splice(0)) work({ didTimeout: false, timeRemaining: () => 10 });
  });
}

beforeEach(() => {
  waiting.length = 0;
  Object.defineProperty(window, 'requestIdleCallback', {
    configurable: true,
    value: (work: IdleRequestCallback) => waiting.push(work),
  });
});

afterEach(() => {
  Reflect.deleteProperty(window, 'requestIdleCallback');
  vi.restoreAllMocks();
});

async function openList() {
  const opened = await openWindow(fakeApi('example'));
  return { ...opened, grid: await screen.findByRole('grid', { name: 'Verwerkingen' }) };
}

const COUNT = /bevindingen op artikel 30$/;

describe('checking behind the pages', () => {
  it('begins when the list is on screen', async () => {
    const { grid } = await openList();
    expect(within(grid).getAllByText('wordt nagekeken…')).toHaveLength(
      within(grid).getAllByRole('row').length - 1,
    );
    expect(within(grid).queryByText(COUNT)).toBeNull();
    while (waiting.length > 0) quietMoment();
    expect(within(grid).getAllByText(COUNT).length).toBeGreaterThan(10);
    expect(within(grid).queryByText('wordt nagekeken…')).toBeNull();
  });

  it('looks first at what is on screen, and at no more than fits in a moment', async () => {
    const { grid } = await openList();
    // Every look at the clock is a second later, so that each piece of work is one record.
    let seconds = 0;
    vi.spyOn(performance, 'now').mockImplementation(() => (seconds += 1) * 1_000);
    quietMoment();
    expect(within(grid).queryByText('wordt nagekeken…')).toBeNull();
    expect(useChecking.getState().checked).toBeUndefined();
    expect(waiting.length).toBeGreaterThan(0);
    while (waiting.length > 0) quietMoment();
    const register = sampleRegister();
    const records = COLLECTION_NAMES.reduce((sum, name) => sum + register[name].length, 0);
    // And the register, for what it lacks as a whole.
    expect(useChecking.getState().checked?.size).toBe(records + 1);
  });

  it('stops for a register that is no longer open', async () => {
    const { user } = await openList();
    await user.click(screen.getByRole('link', { name: /Naar het beginscherm/ }));
    await screen.findByRole('button', { name: /FileLinx/ });
    while (waiting.length > 0) quietMoment();
    expect(useChecking.getState().checked).toBeUndefined();
  });
});
