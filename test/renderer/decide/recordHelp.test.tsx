// @vitest-environment happy-dom
import { screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { useApp } from '../../../renderer/state/appStore';
import type { Activity } from '../../../shared/register/activity';
import { registerOf } from '../../ruleTable';
import type { Facts } from '../../ruleTable';
import { anId } from '../../factories';
import { showWithHelp } from './helpInForm';

function showActivity(facts: object, rest: Facts = {}, more: { readOnly?: boolean; language?: 'en' } = {}) {
  const register = registerOf({ ...rest, activities: [facts] });
  const [record] = register.activities;
  if (!record) throw new Error('no activity');
  return showWithHelp({ collection: 'activities', record, register, ...more });
}

const help = (name: string) => screen.getByRole('region', { name });

describe('rights in the form', () => {
  it('stand below the legal basis of each purpose, as it is chosen', async () => {
    const { user } = showActivity({ purposes: [{ text: 'Nieuwsbrief', legalBases: ['A6_1_a'] }] });
    const rights = help('Rechten bij deze grondslag');
    expect(within(rights).getByText('Recht van bezwaar').previousElementSibling?.textContent).toBe(
      'Gelden niet',
    );
    await user.type(screen.getByRole('combobox', { name: 'Grondslag' }), 'Gerechtvaardigd{Enter}');
    await waitFor(() => help('Rechten bij deze grondslagen'));
    expect(within(help('Rechten bij deze grondslagen')).queryByText('Gelden niet')).toBeNull();
  });

  it('say why, right by right, with the article', async () => {
    const { user } = showActivity({ purposes: [{ legalBases: ['A6_1_c'] }] });
    await user.click(screen.getByRole('button', { name: 'Waarom, per recht' }));
    const row = screen.getByRole('row', { name: /^Recht van bezwaar/ });
    expect(row.textContent).toMatch(
      /nee.*Alleen bij een taak van algemeen belang of gerechtvaardigd belang.*21 lid 1/,
    );
  });

  it('promise without a basis only what holds on each', () => {
    showActivity({ purposes: [{ text: 'Nieuwsbrief' }] });
    const rights = help('Rechten bij deze grondslag');
    expect(rights.textContent).toMatch(/Nog geen grondslag gekozen/);
    expect(rights.textContent).toMatch(/Recht van inzage/);
    expect(rights.textContent).not.toMatch(/Recht van bezwaar/);
  });
});

describe('the DPIA test in the form', () => {
  const HEALTH = { data: [{ category: 'SP_HEALTH' }] };

  it('counts in one line, and begins closed', () => {
    showActivity(HEALTH);
    const test = help('DPIA-toets');
    expect(test.textContent).toMatch(
      /Art\. 35 lid 3: 0 van 3 · WP248: 1 van 9 · AP-lijst: 0 van 17 · 25 van 26 vragen open/,
    );
    expect(within(test).queryByRole('radiogroup')).toBeNull();
  });

  it('leads from what the record says to the field that says it', async () => {
    const { user } = showActivity(HEALTH);
    await user.click(screen.getByRole('button', { name: 'Toets invullen' }));
    // Special data are a criterion of WP248, and a reason to look at the AP's list.
    const [fact] = screen.getAllByRole('button', { name: /Categorie: Gegevens over gezondheid/ });
    if (!fact) throw new Error('no fact');
    await user.click(fact);
    await waitFor(() => expect(document.activeElement?.getAttribute('role')).toBe('combobox'));
  });

  it('keeps answers in the fields of the record, one place each, and takes them back', async () => {
    const { user, now } = showActivity({});
    const typed = () => now() as Activity;
    await user.click(screen.getByRole('button', { name: 'Toets invullen' }));
    const question = screen.getByRole('radiogroup', { name: /^3\. Stelselmatige monitoring/ });
    await user.click(within(question).getByRole('radio', { name: 'Ja' }));
    await waitFor(() => expect(typed().wp248Criteria).toEqual(['WP3']));
    await user.click(within(question).getByRole('radio', { name: 'Nee' }));
    await waitFor(() => expect(typed().dpiaRuledOut).toEqual(['WP3']));
    expect(typed().wp248Criteria).toEqual([]);
    await user.keyboard('o');
    await waitFor(() => expect(typed().dpiaUndecided).toEqual(['WP3']));
    await user.keyboard('{Delete}');
    await waitFor(() => expect(typed().dpiaUndecided).toEqual([]));
    expect(typed().dpiaStatus).toBe('');
  });

  it('says that the AP’s list means a duty, and of many criteria only the rule of thumb', async () => {
    const { user } = showActivity({ wp248Criteria: ['WP1', 'WP2', 'WP3'] });
    const test = help('DPIA-toets');
    expect(test.textContent).toMatch(/Twee of meer: doe in de regel een DPIA/);
    expect(test.textContent).not.toMatch(/verplicht/);
    await user.click(screen.getByRole('button', { name: 'Toets invullen' }));
    const type = screen.getByRole('radiogroup', { name: /^9\. Cameratoezicht/ });
    await user.click(within(type).getByRole('radio', { name: 'Ja' }));
    await waitFor(() =>
      expect(test.textContent).toMatch(/van de lijst van de AP: daarvoor is een DPIA verplicht/),
    );
  });

  it('can be read and not changed where the file is read-only', async () => {
    const { user } = showActivity({ wp248Criteria: ['WP3'] }, {}, { readOnly: true });
    await user.click(screen.getByRole('button', { name: 'Toets bekijken' }));
    const question = screen.getByRole('radiogroup', { name: /^3\. Stelselmatige monitoring/ });
    expect(within(question).getByRole('radio', { name: 'Ja' }).hasAttribute('disabled')).toBe(true);
  });
});

describe('transfers in the form', () => {
  const PARTY = anId(7);
  const US = { hasTransfers: 'yes', transfers: [{ country: 'US', recipientId: PARTY }] };

  it('get what the lists say of the country, with its limits and dates', async () => {
    const { user } = showActivity(US, { parties: [{ id: PARTY, name: 'Acme', country: 'US' }] });
    const transfers = help('Hulp bij doorgifte');
    expect(transfers.textContent).toMatch(/Verenigde Staten: adequaatheidsbesluit, niet voor elke ontvanger/);
    expect(transfers.textContent).toMatch(/stand 22-11-2026/);
    const certified = screen.getByRole('radiogroup', { name: 'DPF-gecertificeerd?' });
    await user.click(within(certified).getByRole('radio', { name: 'Nee' }));
    await waitFor(() => expect(transfers.textContent).toMatch(/maar niet voor deze ontvanger/));
    await user.click(within(transfers).getByRole('button', { name: 'Mogelijke mechanismen' }));
    expect(transfers.textContent).toMatch(/Standaardbepalingen van de Commissie/);
  });

  it('get what the chosen mechanism asks for', () => {
    showActivity({ hasTransfers: 'yes', transfers: [{ country: 'IN', mechanism: 'A46_2_c' }] });
    expect(help('Hulp bij doorgifte').textContent).toMatch(/Bewijs: module, datum, TIA.*C-311\/18/);
  });

  it('stay without help while nothing is chosen', () => {
    showActivity({ hasTransfers: 'yes', transfers: [{}] });
    expect(screen.queryByRole('region', { name: 'Hulp bij doorgifte' })).toBeNull();
  });

  it('lead to everything else that depends on the decision', async () => {
    const { user } = showActivity(US, {}, { language: 'en' });
    const words = 'Entries that depend on the decision for United States';
    await user.click(screen.getByRole('button', { name: words }));
    expect(useApp.getState().page).toEqual({ kind: 'decide', view: 'transfers', country: 'US' });
  });
});

describe('the exemption in the form of an organisation', () => {
  it('shows what the register says, and leads to the test', async () => {
    const register = registerOf({
      organisations: [{ name: 'Stichting' }],
      activities: [{ isOccasional: 'no' }],
    });
    const [record] = register.organisations;
    if (!record) throw new Error('no organisation');
    const { user } = showWithHelp({ collection: 'organisations', record, register });
    const exemption = help('Uitzondering art. 30 lid 5');
    expect(exemption.textContent).toMatch(/Bij 1 van 1 regels is een voorwaarde vervuld/);
    await user.click(within(exemption).getByRole('button'));
    expect(useApp.getState().page).toMatchObject({ kind: 'decide', view: 'exemption' });
  });
});
