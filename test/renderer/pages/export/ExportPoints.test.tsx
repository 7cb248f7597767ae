// @vitest-environment happy-dom
import { screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { encodeRegister } from '../../../../shared/register/canonical';
import type { Register } from '../../../../shared/register/register';
import { sampleRegister } from '../../../../shared/register/sample/sample';
import { carefulRegister } from '../../../fixtures/carefulRegister';
import { fakeApi } from '../../fakeApi';
import { openWindow } from '../../inWindow';

const PATH = '/registers/onze.ropa.json';
const REASON = 'Wordt in het eerste kwartaal uitgezocht.';

async function openExport(register: Register = sampleRegister()) {
  const fake = fakeApi();
  fake.disk.set(PATH, encodeRegister(register));
  fake.person.opens = PATH;
  fake.person.saves = '/rapporten/r.docx';
  const opened = await openWindow(fake);
  await opened.user.click(screen.getByRole('button', { name: /Register openen/ }));
  await screen.findByRole('grid');
  await opened.user.keyboard('{Control>}e{/Control}');
  const check = screen.getByRole('region', { name: '2 Controle' });
  await within(check).findByText(/artikel 30/);
  return { ...opened, check, make: screen.getByRole('region', { name: '3 Maken' }) };
}

type Opened = Awaited<ReturnType<typeof openExport>>;

async function giveReason({ user }: Opened): Promise<void> {
  await user.type(await screen.findByRole('textbox', { name: /^Waarom/ }), REASON);
  await user.keyboard('{Control>}{Enter}{/Control}');
  await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
}

const wordButton = () => screen.getByRole('button', { name: 'Maak Word-document' });

describe('the open points before export', () => {
  it('come by the letters of Article 30, each with the way to its field', async () => {
    const { user, check } = await openExport();
    const letters = within(check)
      .getAllByRole('button', { expanded: false })
      .map(({ textContent }) => /^(Art\. 30 lid \d onder \w)/.exec(textContent)?.[1])
      .filter((letter) => letter !== undefined);
    expect(letters).toEqual([...letters].sort());
    expect(letters).toContain('Art. 30 lid 1 onder d');
    expect(letters).toContain('Art. 30 lid 2 onder a');
    await user.click(within(check).getByRole('button', { name: /^Art\. 30 lid 1 onder d/ }));
    const [way] = within(check).getAllByRole('button', { name: 'Naar het veld' });
    if (way) await user.click(way);
    expect(await screen.findByRole('navigation', { name: 'Plaats in het register' })).toBeDefined();
  });

  it('are explained one by one for Article 30 and accepted elsewhere', async () => {
    const opened = await openExport();
    const { user, check } = opened;
    await user.click(within(check).getByRole('button', { name: /^Art\. 30 lid 1 onder d/ }));
    const [explain] = within(check).getAllByRole('button', { name: 'Toelichten…' });
    if (explain) await user.click(explain);
    await giveReason(opened);
    expect(await within(check).findByText(REASON, { exact: false })).toBeDefined();
    expect(within(check).getByText(/waarvan 1 toegelicht/)).toBeDefined();
    expect(within(check).queryAllByRole('button', { name: 'Accepteren…' })).toEqual([]);
    await user.click(within(check).getByRole('button', { name: /^Andere wet/ }));
    expect(within(check).getAllByRole('button', { name: 'Accepteren…' }).length).toBeGreaterThan(5);
  });
});

describe('a final document', () => {
  it('says what it still needs, takes one reason for all, and is then made', async () => {
    const opened = await openExport();
    const { user, fake, make } = opened;
    await user.click(within(make).getByRole('radio', { name: /^Definitief/ }));
    expect(wordButton().getAttribute('aria-disabled')).toBe('true');
    const reason = document.getElementById(wordButton().getAttribute('aria-describedby') ?? '');
    expect(reason?.textContent).toMatch(/^Nog \d+ open punten van artikel 30 zonder reden/);
    await user.click(wordButton());
    expect(fake.calls('exportWord')).toEqual([]);
    await user.click(within(make).getByRole('button', { name: /punten toelichten/ }));
    await giveReason(opened);
    await waitFor(() => expect(wordButton().getAttribute('aria-disabled')).toBeNull());
    await user.click(wordButton());
    expect(fake.calls('exportWord')).toMatchObject([{ status: 'final' }]);
  });

  it('needs nothing more where nothing of Article 30 is open', async () => {
    const { user, make, fake } = await openExport(carefulRegister());
    await user.click(within(make).getByRole('radio', { name: /^Definitief/ }));
    await user.click(wordButton());
    expect(fake.calls('exportWord')).toMatchObject([{ status: 'final' }]);
  });
});

describe('for whom the document is', () => {
  it('says what is left out, and asks which customer before it is made', async () => {
    const { user, fake } = await openExport();
    await user.click(screen.getByRole('radio', { name: /^Openbaar/ }));
    expect(screen.getByText(/^Namen van personen en contactgegevens/)).toBeDefined();
    await user.click(screen.getByRole('radio', { name: /^Een opdrachtgever/ }));
    expect(wordButton().getAttribute('aria-disabled')).toBe('true');
    const select = screen.getByRole('combobox', { name: 'Opdrachtgever' });
    const [, first] = within(select).getAllByRole('option');
    if (first) await user.selectOptions(select, first);
    await user.click(wordButton());
    expect(fake.calls('exportWord')).toMatchObject([
      { edition: 'customer', customerPartyId: first?.getAttribute('value') },
    ]);
  });

  it('is remembered while the person goes to a field and comes back', async () => {
    const { user } = await openExport();
    await user.click(screen.getByRole('radio', { name: /^Audit/ }));
    await user.click(screen.getByRole('link', { name: /^Partijen/ }));
    await user.click(screen.getByRole('link', { name: 'Exporteren' }));
    expect(screen.getByRole('radio', { name: /^Audit/ })).toHaveProperty('checked', true);
  });
});
