// @vitest-environment happy-dom
import { screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { CAPABILITY_GROUPS } from '../../../../shared/capabilities/capabilities';
import { REVIEWED_ADDRESSES } from '../../../../shared/capabilities/reviewed';
import { SHIPPED_PACKAGES } from '../../../../shared/capabilities/shippedPackages';
import { setApp } from '../../../../renderer/state/appStore';
import { openWindow } from '../../inWindow';

async function openAbout() {
  const opened = await openWindow();
  setApp({ question: { kind: 'about' } });
  await screen.findByRole('alertdialog', { name: 'Over Verwerkingsregister' });
  return opened;
}

describe('about the program', () => {
  it('tells an administrator everything that it can do, and every address in its code', async () => {
    const { user } = await openAbout();
    await user.click(screen.getByRole('button', { name: 'Wat dit programma kan' }));
    const page = await screen.findByRole('dialog', { name: 'Wat dit programma kan' });
    const lines = CAPABILITY_GROUPS.flatMap(({ title, capabilities }) => [
      title,
      ...capabilities.map(({ text }) => text),
    ]);
    const missing = [...lines.map(({ nl }) => nl), ...REVIEWED_ADDRESSES.map(({ name }) => name)].filter(
      (text) => within(page).queryByText(text) === null,
    );
    expect(missing).toEqual([]);
  });

  it('names whose code it contains, with the licence of each', async () => {
    const { user } = await openAbout();
    await user.click(screen.getByRole('button', { name: 'Licenties' }));
    const page = await screen.findByRole('dialog', { name: 'Licenties van derden' });
    const rows = within(page).getAllByRole('row').slice(1);
    expect(
      rows.map((row) =>
        within(row)
          .getAllByRole('cell')
          .map((cell) => cell.textContent),
      ),
    ).toEqual(SHIPPED_PACKAGES.map(({ name, version, licence }) => [name, version, licence]));
  });

  it('goes back from there, and closes', async () => {
    const { user } = await openAbout();
    await user.click(screen.getByRole('button', { name: 'Wat dit programma kan' }));
    await user.click(await screen.findByRole('button', { name: 'Terug' }));
    await user.click(await screen.findByRole('button', { name: 'Sluiten' }));
    expect(screen.queryByRole('alertdialog')).toBeNull();
  });
});
