// @vitest-environment happy-dom
import { screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { onDisk, openRecord, type } from './recordDesk';
import type { Opened } from './recordDesk';

const REASON = 'Met het bestuur besproken.';

async function acceptFirst(opened: Opened): Promise<void> {
  await startAccepting(opened);
  await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
}

async function startAccepting({ user }: Opened): Promise<void> {
  const summary = screen.getByRole('region', { name: 'Bevindingen in deze regel' });
  const toggle = within(summary).getByRole('button', { name: /over andere wetten/ });
  if (toggle.getAttribute('aria-expanded') === 'false') await user.click(toggle);
  const [accept] = within(summary).getAllByRole('button', { name: 'Accepteren…' });
  if (accept) await user.click(accept);
  const dialog = await screen.findByRole('dialog');
  await user.type(within(dialog).getByRole('textbox', { name: /^Waarom/ }), REASON);
  await user.keyboard('{Control>}{Enter}{/Control}');
}

function legalCount(): number {
  const [text] = screen.getAllByText(/bevinding(en)? over andere wetten/, { selector: 'button' });
  return Number.parseInt(/(\d+) bevinding/.exec(text?.textContent ?? '')?.[1] ?? '', 10);
}

describe('the findings of a record', () => {
  it('become fewer when one is accepted, which stands apart and can be taken back', async () => {
    const opened = await openRecord();
    const before = legalCount();
    await acceptFirst(opened);
    await waitFor(() => expect(legalCount()).toBe(before - 1));
    expect(onDisk(opened).decisions).toMatchObject([{ kind: 'accepted', reason: REASON, by: 'fg' }]);
    await opened.user.click(screen.getByRole('button', { name: '1 geaccepteerd' }));
    const summary = screen.getByRole('region', { name: 'Bevindingen in deze regel' });
    await opened.user.click(within(summary).getByRole('button', { name: 'Intrekken' }));
    await waitFor(() => expect(legalCount()).toBe(before));
    expect(onDisk(opened).decisions).toEqual([]);
  });

  it('are decided about as they stand in the file: what was typed is saved first', async () => {
    const opened = await openRecord();
    await type(opened, 'Juridische zaken');
    await screen.findByText(/gewijzigd/, { selector: '.changed-tag' });
    await acceptFirst(opened);
    const saved = onDisk(opened);
    expect(saved.activities[0]?.department).toBe('Juridische zaken');
    expect(saved.decisions).toHaveLength(1);
    expect(opened.department).toHaveProperty('value', 'Juridische zaken');
  });

  it('are not decided about while the form cannot be saved, and the reason stays', async () => {
    const opened = await openRecord();
    await type(opened, 'Juridische zaken');
    await screen.findByText(/gewijzigd/, { selector: '.changed-tag' });
    opened.fake.fail('saveRecord', { code: 'diskFull', path: '/registers/onze.ropa.json' });
    await startAccepting(opened);
    expect(await screen.findByText(/^Het formulier is niet opgeslagen/)).toBeDefined();
    expect(screen.getByDisplayValue(REASON)).toBeDefined();
    expect(opened.fake.calls('decide')).toEqual([]);
  });

  it('count the elements of Article 30 that are on record, of those that are asked', async () => {
    await openRecord();
    expect(screen.getByText(/^\d van 8 onderdelen van artikel 30 vastgelegd$/)).toBeDefined();
  });
});
