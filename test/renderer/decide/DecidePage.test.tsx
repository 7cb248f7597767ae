// @vitest-environment happy-dom
import { screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { FIRST_DECIDE_STATE, useDecideState } from '../../../renderer/decide/decideState';
import { encodeRegister } from '../../../shared/register/canonical';
import { anId } from '../../factories';
import { registerOf } from '../../ruleTable';
import type { Facts } from '../../ruleTable';
import { fakeApi } from '../fakeApi';
import { openWindow } from '../inWindow';

const PATH = '/registers/onze.ropa.json';

/** The window on a register with these facts, at the page of helps. */
async function openHelp(facts: Facts) {
  useDecideState.setState(FIRST_DECIDE_STATE, true);
  const fake = fakeApi();
  fake.disk.set(PATH, encodeRegister(registerOf(facts)));
  fake.person.opens = PATH;
  const opened = await openWindow(fake);
  await opened.user.click(screen.getByRole('button', { name: /Register openen/ }));
  await opened.user.click(await screen.findByRole('link', { name: 'Beslishulp' }));
  await screen.findByRole('heading', { level: 1, name: 'Hulp bij beslissen' });
  return opened;
}

const ACTIVITIES = [
  { number: 'V01', name: 'Nieuwsbrief' },
  { number: 'V02', name: 'Zorg', data: [{ category: 'SP_HEALTH' }], isLargeScale: 'yes' },
  { number: 'V03', name: 'Oud', status: 'ended' },
];

describe('the DPIA overview', () => {
  it('counts every activity that has not ended, and shows what a filter leaves', async () => {
    const { user } = await openHelp({ activities: ACTIVITIES });
    const grid = await screen.findByRole('grid', { name: 'DPIA-toets' });
    expect(within(grid).getByRole('row', { name: /V02 Zorg/ }).textContent).toMatch(
      /1 van 3.*2 van 9.*0 van 17/,
    );
    expect(within(grid).queryByText(/Oud/)).toBeNull();
    await user.click(screen.getByRole('radio', { name: 'twee of meer criteria' }));
    expect(screen.getByRole('status').textContent).toBe('1 van 2');
  });

  it('opens the test of an activity, ready to be filled in', async () => {
    const { user } = await openHelp({ activities: ACTIVITIES });
    const grid = await screen.findByRole('grid', { name: 'DPIA-toets' });
    await user.dblClick(within(grid).getByRole('rowheader', { name: /V02 Zorg/ }));
    await screen.findByRole('heading', { level: 1, name: 'Zorg' });
    expect(screen.getByRole('button', { name: 'Toets inklappen' })).toBeDefined();
    expect(screen.getByRole('radiogroup', { name: /^1\. Evaluatie/ })).toBeDefined();
  });
});

describe('the test of Article 30(5)', () => {
  it('shows per organisation which records meet a condition, each a way to it', async () => {
    const { user } = await openHelp({
      organisations: [{ name: 'Stichting', employees: 12 }],
      activities: [{ name: 'Salaris', isOccasional: 'no' }, { name: 'Reünie' }],
    });
    await user.click(screen.getByRole('button', { name: /^Uitzondering art\. 30 lid 5/ }));
    const organisation = await screen.findByRole('region', { name: 'Stichting' });
    expect(organisation.textContent).toMatch(/12; de grens in de wet is 250/);
    const row = within(organisation).getByRole('row', { name: /^niet incidenteel/ });
    expect(row.textContent).toMatch(/1 regel.*Salaris.*1 regel/);
    expect(document.body.textContent).not.toMatch(/is vrijgesteld\./);
    await user.click(within(row).getByRole('button', { name: 'Salaris' }));
    expect(await screen.findByRole('heading', { level: 1, name: 'Salaris' })).toBeDefined();
  });

  it('keeps records without an organisation in sight', async () => {
    const { user } = await openHelp({
      organisations: [{ name: 'Een' }, { name: 'Twee' }],
      activities: [{ name: 'Salaris', isOccasional: 'no' }],
    });
    await user.click(screen.getByRole('button', { name: /^Uitzondering art\. 30 lid 5/ }));
    const unowned = await screen.findByRole('region', { name: 'Regels zonder rechtspersoon' });
    expect(unowned.textContent).toMatch(/Bij 1 van 1 regels/);
  });
});

describe('transfers by country', () => {
  const PARTY = anId(7);
  const FACTS: Facts = {
    parties: [{ id: PARTY, name: 'Acme Inc.', country: 'US' }],
    activities: [
      { name: 'Mailing', transfers: [{ country: 'US', mechanism: 'A45' }] },
      { name: 'Helpdesk', recipients: [{ partyId: PARTY }] },
    ],
  };

  it('lists which records depend on the decision for a country, and leads to the field', async () => {
    const { user } = await openHelp(FACTS);
    await user.click(screen.getByRole('button', { name: /^Doorgifte per land/ }));
    await user.click(await screen.findByRole('button', { name: 'Verenigde Staten' }));
    const uses = await screen.findByRole('region', {
      name: 'Afhankelijk van het besluit over Verenigde Staten',
    });
    expect(uses.textContent).toMatch(
      /Steunt op het besluit 1.*Mailing.*Doorgifte niet vastgelegd 1.*Helpdesk via Acme Inc\./,
    );
    await user.click(within(uses).getByRole('button', { name: 'Mailing' }));
    const mechanism = await screen.findByRole('combobox', { name: 'Doorgiftemechanisme' });
    await waitFor(() => expect(document.activeElement).toBe(mechanism));
  });

  it('looks up a country that the register does not name, with the keyboard alone', async () => {
    const { user } = await openHelp({ activities: [] });
    await user.click(screen.getByRole('button', { name: /^Doorgifte per land/ }));
    expect(screen.getByText(/Dit register noemt geen land buiten de EER/)).toBeDefined();
    await user.type(await screen.findByRole('combobox', { name: 'Land' }), 'India{Enter}');
    expect(await screen.findByText('India: geen adequaatheidsbesluit.')).toBeDefined();
    expect(screen.getByText('Passende waarborgen')).toBeDefined();
    expect(screen.getByText('Geen regel, partij of systeem noemt India.')).toBeDefined();
    await user.click(screen.getByRole('button', { name: /^DPIA/ }));
    await user.click(screen.getByRole('button', { name: /^Doorgifte per land/ }));
    expect(await screen.findByText('India: geen adequaatheidsbesluit.')).toBeDefined();
  });

  it('takes the country of the recipient where none is chosen yet', async () => {
    const { user } = await openHelp(FACTS);
    await user.click(screen.getByRole('button', { name: /^Doorgifte per land/ }));
    await user.type(await screen.findByRole('combobox', { name: /^Ontvanger/ }), 'Acme{Enter}');
    expect(screen.getAllByText(/^Verenigde Staten: adequaatheidsbesluit, niet voor elke/)).not.toHaveLength(
      0,
    );
    const certified = screen.getByRole('radiogroup', { name: 'DPF-gecertificeerd?' });
    await user.click(within(certified).getByRole('radio', { name: 'Ja' }));
    expect(await screen.findByText('Verenigde Staten: adequaatheidsbesluit.')).toBeDefined();
  });
});
