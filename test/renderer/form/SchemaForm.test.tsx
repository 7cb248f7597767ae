// @vitest-environment happy-dom
import { act, screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { date, list, longText, object, text, id } from '../../../shared/fields/fields';
import type { Description } from '../../../shared/fields/fieldInfo';
import { activitySchema } from '../../../shared/register/activity';
import { inSection } from '../../../shared/register/sections';
import { anActivity, anId } from '../../factories';
import { showForm } from './formInWindow';

describe('a form made from a schema', () => {
  it('gives a field that was added to the schema a control of its own', async () => {
    const schema = object({
      ...activitySchema.shape,
      ...inSection('information', { hotline: text(described('Meldnummer', 'Hotline')) }),
    });
    const { user, submit } = showForm({ schema, record: { ...anActivity(), hotline: '' } });
    await user.type(screen.getByLabelText('Meldnummer'), '0900');
    expect(await submit()).toMatchObject({ hotline: '0900' });
  });

  it('shows the parts in the order of the law, with retention as (f) between (e) and (g)', () => {
    showForm({ schema: activitySchema, record: anActivity() });
    const index = screen.getByRole('navigation', { name: 'Onderdelen' });
    const letters = within(index)
      .getAllByRole('link')
      .map((link) => link.querySelector('.lt')?.textContent ?? '')
      .filter((letter) => letter !== '');
    expect(letters).toEqual(['a', 'b', 'c', 'd', 'e', 'f', 'g']);
  });

  it('marks what is missing, and takes the mark away as one types', async () => {
    const schema = object({ id: id(), name: text({ ...described('Naam', 'Name'), level: 'A30' }) });
    const { user } = showForm({ schema, record: { id: anId(1), name: '' } });
    expect(screen.getByText('ontbreekt')).toBeTruthy();
    expect(screen.getByText('Ontbreekt: Naam')).toBeTruthy();
    await user.type(screen.getByLabelText('Naam'), 'V');
    await waitFor(() => expect(screen.queryByText('ontbreekt')).toBeNull());
    await user.clear(screen.getByLabelText('Naam'));
    expect(await screen.findByText('ontbreekt')).toBeTruthy();
  });

  it('asks a conditional field only when its neighbour says so', async () => {
    const { user } = showForm({ schema: activitySchema, record: anActivity() });
    expect(screen.queryByLabelText('Beëindigd op')).toBeNull();
    await user.type(screen.getByLabelText('Stand'), 'beëindigd{Enter}');
    expect(screen.getByLabelText('Beëindigd op')).toBeTruthy();
  });

  it('keeps showing a field that is not asked while it holds a value, and says why', () => {
    showForm({ schema: activitySchema, record: anActivity({ status: 'active', replacedBy: 'V09' }) });
    expect(screen.getByLabelText('Vervangen door')).toHaveProperty('value', 'V09');
    expect(screen.getByText(/Wordt hier niet gevraagd, maar is wel ingevuld/)).toBeTruthy();
  });

  it('does not take a field away while its text is being replaced', async () => {
    const { user } = showForm({
      schema: activitySchema,
      record: anActivity({ status: 'active', replacedBy: 'V09' }),
    });
    await user.clear(screen.getByLabelText('Vervangen door'));
    await user.type(screen.getByLabelText('Vervangen door'), 'V10');
    expect(screen.getByLabelText('Vervangen door')).toHaveProperty('value', 'V10');
  });

  it('gives back what it does not know, in the record and in its items, untouched', async () => {
    const record = {
      ...anActivity(),
      laterFact: { of: ['a newer', 'program'] },
      purposes: [{ ...itemOf('purposes'), id: anId(5), text: 'Factureren', laterFact: 7 }],
    };
    const { user, submit } = showForm({ schema: activitySchema, record });
    await user.type(screen.getByLabelText('Doel'), ' en innen');
    expect(await submit()).toEqual({
      ...record,
      purposes: [{ ...record.purposes[0], text: 'Factureren en innen' }],
    });
  });

  it('changes the words with the language and keeps what was typed', async () => {
    const { user, speak } = showForm({ schema: activitySchema, record: anActivity() });
    await user.type(screen.getByLabelText('Naam'), 'Facturatie');
    await user.type(screen.getByLabelText('Begonnen op'), '22-11-2026');
    await user.type(screen.getByLabelText('Laatst beoordeeld op'), '31-2-2026');
    act(() => speak('en'));
    expect(screen.getByLabelText('Name')).toHaveProperty('value', 'Facturatie');
    expect(screen.getByLabelText('Started on')).toHaveProperty('value', '22 Nov 2026');
    expect(screen.getByLabelText('Last reviewed on')).toHaveProperty('value', '31-2-2026');
  });

  it('has no control to change anything with when it is read-only', () => {
    const record = anActivity({
      purposes: [{ ...itemOf('purposes'), id: anId(5), text: 'Factureren', legalBases: ['A6_1_b'] }],
      hasTransfers: 'no',
    });
    const { view } = showForm({ schema: activitySchema, record, readOnly: true });
    const open = [...view.container.querySelectorAll('input, textarea')].filter(
      (control) => !control.matches(':disabled') && !control.hasAttribute('readonly'),
    );
    expect(open).toEqual([]);
    const buttons = screen.getAllByRole('button').map((button) => button.getAttribute('aria-label') ?? '');
    expect(buttons.filter((name) => !/inklappen|uitklappen|^$/.test(name))).toEqual([]);
    expect(screen.queryByRole('button', { name: 'Doel toevoegen' })).toBeNull();
  });
});

describe('what the form tells the page', () => {
  const schema = object({
    id: id(),
    name: text(described('Naam', 'Name')),
    note: longText(described('Notitie', 'Note')),
    day: date(described('Dag', 'Day')),
    lines: list({ word: text(described('Woord', 'Word')) }, listOf('Regels', 'regel')),
  });
  const record = { id: anId(1), name: 'A', note: '', day: '', lines: [{ id: anId(2), word: 'een' }] };

  it('counts the fields that differ from the saved record, and none when they are typed back', async () => {
    const { user, told, form } = showForm({ schema, record });
    await user.type(screen.getByLabelText('Naam'), 'B');
    await user.type(screen.getByLabelText('Woord'), '!');
    await waitFor(() => expect(told.at(-1)?.changedFields).toBe(2));
    expect(told.at(-1)?.values).toMatchObject({ name: 'AB', lines: [{ word: 'een!' }] });
    expect(form().changes()).toEqual(['name', 'lines.0.word']);
    await user.type(screen.getByLabelText('Naam'), '{Backspace}');
    await user.type(screen.getByLabelText('Woord'), '{Backspace}');
    await waitFor(() => expect(told.at(-1)?.changedFields).toBe(0));
    expect(form().isDirty()).toBe(false);
  });

  it('knows of unsaved work from the first letter', async () => {
    const { user, told, form } = showForm({ schema, record });
    await user.type(screen.getByLabelText('Naam'), 'B');
    expect(form().isDirty()).toBe(true);
    expect(told.at(-1)).toMatchObject({ changedFields: 1, values: { name: 'AB' } });
  });

  it('compares with a newer saved copy without touching what is being typed', async () => {
    const { user, form, save } = showForm({ schema, record });
    await user.type(screen.getByLabelText('Naam'), 'B');
    act(() => save({ ...record, name: 'AB', note: 'van een collega' }));
    expect(screen.getByLabelText('Naam')).toHaveProperty('value', 'AB');
    expect(screen.getByLabelText('Notitie')).toHaveProperty('value', '');
    expect(form().changes()).toEqual(['note']);
  });

  it('begins with unsaved work and counts it as changed', () => {
    const { told, form } = showForm({ schema, record, unsaved: { ...record, name: 'Hersteld' } });
    expect(screen.getByLabelText('Naam')).toHaveProperty('value', 'Hersteld');
    expect(form().changes()).toEqual(['name']);
    expect(told.at(-1)?.changedFields).toBe(1);
  });

  it('puts another record in the form when asked, and forgets what was removed before', async () => {
    const { user, form } = showForm({ schema, record });
    await user.click(screen.getByRole('button', { name: 'Regel 1 verwijderen' }));
    act(() => form().reset(record));
    expect(screen.getByLabelText('Woord')).toHaveProperty('value', 'een');
    expect(screen.queryByRole('button', { name: 'Terugzetten' })).toBeNull();
    expect(form().isDirty()).toBe(false);
  });

  it('gives nothing while a value has the wrong shape, and takes the focus to it', async () => {
    const { user, submit } = showForm({ schema, record });
    await user.type(screen.getByLabelText('Dag'), 'morgen');
    await user.click(screen.getByLabelText('Naam'));
    expect(await submit()).toBeUndefined();
    expect(document.activeElement).toBe(screen.getByLabelText('Dag'));
    expect(screen.getByLabelText('Dag')).toHaveProperty('value', 'morgen');
  });

  it('opens a closed card to show the error inside', async () => {
    const lines = [1, 2, 3].map((n) => ({ id: anId(n + 10), word: n === 3 ? 'x'.repeat(2_001) : 'goed' }));
    const { submit } = showForm({ schema, record: { ...record, lines } });
    expect(screen.getAllByLabelText('Woord')).toHaveLength(1);
    expect(await submit()).toBeUndefined();
    expect(document.activeElement).toHaveProperty('value', 'x'.repeat(2_001));
    expect(screen.getByText('Deze tekst is te lang: hoogstens 2.000 tekens.')).toBeTruthy();
  });

  it('takes the focus to a field by its path', () => {
    const lines = [1, 2, 3].map((n) => ({ id: anId(n + 10), word: String(n) }));
    const { form } = showForm({ schema, record: { ...record, lines } });
    act(() => form().focusField('lines.2.word'));
    expect(document.activeElement).toHaveProperty('value', '3');
  });
});

function described(nl: string, en: string): Description {
  return { label: { nl, en }, help: { nl: 'Uitleg.', en: 'Help.' }, level: 'GP', article: '' };
}

function listOf(nl: string, item: string) {
  return { ...described(nl, nl), itemLabel: { nl: item, en: item } };
}

function itemOf(name: 'purposes') {
  const [empty] = activitySchema.shape[name].parse([{ id: anId(5) }]);
  if (!empty) throw new Error('no item');
  return empty;
}
