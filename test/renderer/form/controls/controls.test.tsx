// @vitest-environment happy-dom
import { screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import * as fields from '../../../../shared/fields/fields';
import type { Description, FieldKind } from '../../../../shared/fields/fieldInfo';
import { LISTS } from '../../../../shared/lists/lists';
import { newRecord } from '../../../../shared/register/newRecord';
import { aParty, aRegister, anId } from '../../../factories';
import { showForm } from '../formInWindow';
import { controls } from '../../../../renderer/form/controls/controls';

const record = { id: anId(1) };

function showField(field: ReturnType<typeof fields.text> | object, value: unknown, more: object = {}) {
  const schema = fields.object({ id: fields.id(), field: field as ReturnType<typeof fields.text> });
  const form = showForm({ schema, record: { ...record, field: value }, ...more });
  return { ...form, value: async () => (await form.submit())?.['field'] };
}

describe('the controls', () => {
  it('are there for every kind of field', () => {
    const kinds: Record<FieldKind, true> = {
      text: true,
      longText: true,
      number: true,
      date: true,
      texts: true,
      answer: true,
      choice: true,
      choices: true,
      reference: true,
      references: true,
      siblings: true,
      group: true,
      list: true,
    };
    expect(Object.keys(controls).sort()).toEqual(Object.keys(kinds).sort());
  });

  it('take a line of text', async () => {
    const { user, value } = showField(fields.text(described()), '');
    await user.type(screen.getByLabelText('Veld'), 'Facturatie');
    expect(await value()).toBe('Facturatie');
  });

  it('take lines of text', async () => {
    const { user, value } = showField(fields.longText(described()), '');
    await user.type(screen.getByLabelText('Veld'), 'Een{Enter}Twee');
    expect(await value()).toBe('Een\nTwee');
  });

  it('take a whole number, also with marks between thousands', async () => {
    const { user, value } = showField(fields.wholeNumber(described()), null);
    await user.type(screen.getByLabelText('Veld'), '8.214');
    expect(await value()).toBe(8214);
    await user.clear(screen.getByLabelText('Veld'));
    expect(await value()).toBeNull();
  });

  it.each(['1,5', '-3', 'zeven'])('keep the text “%s” that is no whole number and say so', async (typed) => {
    const { user, value } = showField(fields.wholeNumber(described()), null);
    await user.type(screen.getByLabelText('Veld'), typed);
    await user.tab();
    expect(await value()).toBeUndefined();
    expect(screen.getByLabelText('Veld')).toHaveProperty('value', typed);
    expect(screen.getByText(/Dit is geen geheel getal/)).toBeTruthy();
  });

  it.each([
    ['nl', '22-11-2026'],
    ['nl', '22 nov 2026'],
    ['en', '22 Nov 2026'],
    ['en', '2026-11-22'],
  ])('take a date as %s writes it: %s', async (language, typed) => {
    const { user, value } = showField(fields.date(described()), '', { language });
    await user.type(screen.getByLabelText(language === 'nl' ? 'Veld' : 'Field'), typed);
    await user.tab();
    expect(await value()).toBe('2026-11-22');
  });

  it.each([
    ['nl', '31-02-2026', /Dit is geen datum. .* dd-mm-jjjj/],
    ['en', '03/04/2026', /This is not a date. .* dd MMM yyyy/],
  ])('keep a date in %s that is none, “%s”, and say how it should look', async (language, typed, message) => {
    const { user, value } = showField(fields.date(described()), '', { language });
    const control = screen.getByLabelText(language === 'nl' ? 'Veld' : 'Field');
    await user.type(control, typed);
    await user.tab();
    const error = await screen.findByText(message);
    expect(control).toHaveProperty('value', typed);
    expect(control.getAttribute('aria-invalid')).toBe('true');
    expect(error.closest('[role="alert"]')?.id).toBe(
      control.getAttribute('aria-describedby')?.split(' ').at(-1),
    );
    expect(await value()).toBeUndefined();
  });

  it('take an answer by mouse and by letter, and take it back with Delete', async () => {
    const { user, value } = showField(fields.answer(described()), '');
    expect(await value()).toBe('');
    await user.click(screen.getByLabelText('Nee'));
    expect(await value()).toBe('no');
    await user.keyboard('o');
    expect(await value()).toBe('unknown');
    await user.keyboard('{Delete}');
    expect(await value()).toBe('');
  });

  it('offer “not applicable” only where the law knows it, and show it where it was given', () => {
    const { view } = showField(fields.answer({ ...described(), notApplicable: true }), '');
    expect(screen.getByLabelText('N.v.t.')).toBeTruthy();
    view.unmount();
    const { view: without } = showField(fields.answer(described()), '');
    expect(screen.queryByLabelText('N.v.t.')).toBeNull();
    without.unmount();
    showField(fields.answer(described()), 'notApplicable');
    expect(screen.getByLabelText('N.v.t.')).toHaveProperty('checked', true);
  });

  it('take one option of a list, found by its words, and let it be cleared', async () => {
    const { user, value } = showField(fields.choice('recordStatuses', described()), '');
    await user.type(screen.getByLabelText('Veld'), 'act{Enter}');
    expect(await value()).toBe('active');
    await user.click(screen.getByRole('button', { name: 'Keuze wissen' }));
    expect(await value()).toBe('');
  });

  it('find an option by its words in the other language and by its code', async () => {
    const { user, value } = showField(fields.choice('legalBases', described()), '');
    await user.type(screen.getByLabelText('Veld'), 'legitimate{Enter}');
    expect(await value()).toBe('A6_1_f');
    await user.clear(screen.getByLabelText('Veld'));
    await user.type(screen.getByLabelText('Veld'), 'a6_1_b{Enter}');
    expect(await value()).toBe('A6_1_b');
  });

  it('mark an option that was not verified, in the list and on the chip', async () => {
    const unverified = LISTS.legalBases.items.find((item) => !item.verified);
    if (!unverified) throw new Error('Every legal basis is verified now: take another list.');
    const { user } = showField(fields.choices('legalBases', described()), []);
    await user.type(screen.getByLabelText('Veld'), unverified.code);
    expect(within(screen.getByRole('option')).getByText('nog niet nagekeken')).toBeTruthy();
    await user.keyboard('{Enter}');
    expect(within(screen.getByRole('listitem')).getByText('nog niet nagekeken')).toBeTruthy();
  });

  it('keep a code that this version does not know and show it as it stands', async () => {
    const { user, value } = showField(fields.choices('recordStatuses', described()), ['fromTheFuture']);
    expect(screen.getByRole('listitem').textContent).toContain('fromTheFuture');
    await user.type(screen.getByLabelText('Veld'), 'concept{Enter}');
    expect(await value()).toEqual(['fromTheFuture', 'draft']);
  });

  it('take several options and remove the last with two Backspaces', async () => {
    const { user, value } = showField(fields.choices('contactChannels', described()), []);
    await user.type(screen.getByLabelText('Veld'), 'e-mail{Enter}post{Enter}');
    expect(await value()).toEqual(['email', 'post']);
    await user.keyboard('{Backspace}');
    expect(await value()).toEqual(['email', 'post']);
    await user.keyboard('{Backspace}');
    expect(await value()).toEqual(['email']);
  });

  it('take short texts, also one that was not finished with Enter', async () => {
    const { user, value } = showField(fields.texts(described()), []);
    await user.type(screen.getByLabelText('Veld'), 'een{Enter}twee');
    expect(await value()).toEqual(['een', 'twee']);
    await user.click(screen.getByRole('button', { name: 'een verwijderen' }));
    expect(await value()).toEqual(['twee']);
  });

  it('point to a record by its name or alias', async () => {
    const register = aRegister({
      parties: [
        aParty({ id: anId(10), name: 'Belastingdienst' }),
        aParty({ id: anId(11), name: 'Mark-I', aliases: ['Incasso'] }),
      ],
    });
    const { user, value } = showField(fields.reference('parties', described()), '', { register });
    await user.type(screen.getByLabelText('Veld'), 'incas{Enter}');
    expect(await value()).toBe(anId(11));
    expect(screen.getByLabelText('Veld')).toHaveProperty('value', 'Mark-I');
  });

  it('say where to add a record that is not there, and that nothing was chosen', async () => {
    const { user, value } = showField(fields.references('systems', described()), []);
    await user.type(screen.getByLabelText('Veld'), 'Zendesk');
    expect(screen.getByText('Niets gevonden met “Zendesk”.')).toBeTruthy();
    expect(screen.getByText(/wordt toegevoegd bij Systemen, in het hoofdmenu/)).toBeTruthy();
    await user.tab();
    expect(screen.getByText('“Zendesk” staat niet in de lijst en is niet gekozen.')).toBeTruthy();
    expect(await value()).toEqual([]);
  });

  it('point to several records', async () => {
    const register = aRegister({
      systems: [
        { ...newRecord('systems', anId(20)), name: 'Kast' },
        { ...newRecord('systems', anId(21)), name: 'Server' },
      ],
    });
    const { user, value } = showField(fields.references('systems', described()), [], { register });
    await user.type(screen.getByLabelText('Veld'), 'server{Enter}kast{Enter}');
    expect(await value()).toEqual([anId(21), anId(20)]);
  });

  it('fill the fields of a group under its own name', async () => {
    const inner = fields.text({ ...described(), label: { nl: 'Binnen', en: 'Inside' } });
    const { user, value } = showField(fields.group({ inner }, described()), { inner: '' });
    const group = screen.getByRole('group', { name: 'Veld' });
    await user.type(within(group).getByLabelText('Binnen'), 'x');
    expect(await value()).toEqual({ inner: 'x' });
  });
});

function described(): Description {
  return {
    label: { nl: 'Veld', en: 'Field' },
    help: { nl: 'Uitleg.', en: 'Help.' },
    level: 'GP',
    article: '',
    optional: true,
  };
}

describe('a list that allows own words', () => {
  const schema = fields.object({
    id: fields.id(),
    category: fields.choice('dataSubjects', {
      ...described(),
      label: { nl: 'Categorie', en: 'Category' },
      orElse: ['description'],
    }),
    description: fields.text({ ...described(), label: { nl: 'Omschrijving', en: 'Description' } }),
  });

  it('puts them in the description beside it and chooses nothing', async () => {
    const { user, submit } = showForm({ schema, record: { ...record, category: '', description: 'Leden' } });
    await user.type(screen.getByLabelText('Categorie'), 'Belangstellenden zonder account');
    await user.click(screen.getByRole('option', { name: /Als omschrijving/ }));
    expect(await submit()).toEqual({
      ...record,
      category: '',
      description: 'Leden; Belangstellenden zonder account',
    });
  });

  it('leaves what was chosen before', async () => {
    const { user, submit } = showForm({
      schema,
      record: { ...record, category: 'DS_EMPLOYEE', description: '' },
    });
    await user.type(screen.getByLabelText('Categorie'), 'Uitzendkrachten{ArrowUp}{Enter}');
    expect(await submit()).toEqual({ ...record, category: 'DS_EMPLOYEE', description: 'Uitzendkrachten' });
  });
});
