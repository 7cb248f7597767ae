// @vitest-environment happy-dom
import { screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { encodeRegister } from '../../../../shared/register/canonical';
import { aRegister, anActivity } from '../../../factories';
import { fakeApi } from '../../fakeApi';
import { openWindow } from '../../inWindow';
import { PATH, onDisk, openRecord, type } from './recordDesk';

describe('the save bar', () => {
  it('says that everything is saved, counts what changed, and says when it was saved', async () => {
    const opened = await openRecord();
    expect(screen.getByText('Alles opgeslagen.')).toBeDefined();
    await type(opened, 'Debiteuren');
    expect(await screen.findByText('1 veld gewijzigd')).toBeDefined();
    expect(screen.getByText(/in V1: Afdeling\./)).toBeDefined();
    expect(screen.getByText('niet opgeslagen')).toBeDefined();
    await opened.user.click(screen.getByRole('button', { name: /^Opslaan(?! als)/ }));
    expect(await screen.findByText(/^Alles opgeslagen, \d\d:\d\d\.$/)).toBeDefined();
    expect(screen.getByText('V1 opgeslagen.')).toBeDefined();
    expect(onDisk(opened).activities.map(({ department }) => department)).toEqual(['Debiteuren', '']);
  });

  it('saves once on Ctrl+S, also when the menu hears the same press', async () => {
    const opened = await openRecord();
    await type(opened, 'Debiteuren');
    await opened.user.keyboard('{Control>}s{/Control}');
    opened.fake.tell('menuCommand', 'save');
    await screen.findByText(/^Alles opgeslagen, /);
    expect(opened.fake.calls('saveRecord')).toHaveLength(1);
  });

  it('takes a reason along into the history, and asks for none', async () => {
    const opened = await openRecord();
    expect(screen.queryByRole('textbox', { name: 'Reden van de wijziging' })).toBeNull();
    await type(opened, 'Debiteuren');
    await opened.user.type(
      await screen.findByRole('textbox', { name: 'Reden van de wijziging' }),
      'Reorganisatie',
    );
    await opened.user.keyboard('{Control>}s{/Control}');
    await screen.findByText(/^Alles opgeslagen, /);
    expect(onDisk(opened).history.at(-1)?.reason).toBe('Reorganisatie');
    await type(opened, 'Inning');
    expect(await screen.findByRole('textbox', { name: 'Reden van de wijziging' })).toHaveProperty(
      'value',
      '',
    );
  });

  it('keeps a failure in sight with what is safe and what to do, until saving works', async () => {
    const opened = await openRecord();
    await type(opened, 'Debiteuren');
    opened.fake.fail('saveRecord', { code: 'diskFull', path: PATH });
    await opened.user.click(screen.getByRole('button', { name: /^Opslaan(?! als)/ }));
    const failure = await screen.findByText('De schijf is vol.');
    expect(failure.closest('[role="alert"]')?.textContent).toContain(
      'wijzigingen staan nog in dit programma',
    );
    expect(opened.department).toHaveProperty('value', 'Debiteuren');
    opened.fake.fail('saveRecord', undefined);
    await opened.user.click(screen.getByRole('button', { name: /^Opslaan(?! als)/ }));
    await screen.findByText(/^Alles opgeslagen, /);
    expect(screen.queryByText('De schijf is vol.')).toBeNull();
  });

  it('turns changes back only after a question', async () => {
    const opened = await openRecord();
    await type(opened, 'Debiteuren');
    await opened.user.click(await screen.findByRole('button', { name: 'Terugdraaien' }));
    await opened.user.click(screen.getByRole('button', { name: 'Verder typen' }));
    expect(opened.department).toHaveProperty('value', 'Debiteuren');
    await opened.user.click(screen.getByRole('button', { name: 'Terugdraaien' }));
    await opened.user.click(screen.getByRole('button', { name: 'Wijzigingen terugdraaien' }));
    expect(await screen.findByText('Alles opgeslagen.')).toBeDefined();
    expect(screen.getByRole('textbox', { name: 'Afdeling' })).toHaveProperty('value', 'Financiën');
  });

  it('tells main whether closing would lose something', async () => {
    const opened = await openRecord();
    await type(opened, 'Debiteuren');
    await screen.findByText('1 veld gewijzigd');
    await opened.user.keyboard('{Control>}s{/Control}');
    await screen.findByText(/^Alles opgeslagen, /);
    expect(opened.fake.told.unsaved).toEqual([true, false]);
  });
});

describe('unsaved work', () => {
  it('is kept in the person’s own profile, and dropped once it is saved', async () => {
    const opened = await openRecord();
    await type(opened, 'Debiteuren');
    await waitFor(() => expect(opened.fake.kept).toHaveLength(1));
    expect(opened.fake.kept[0]?.values).toMatchObject({ department: 'Debiteuren' });
    await opened.user.keyboard('{Control>}s{/Control}');
    await waitFor(() => expect(opened.fake.kept).toHaveLength(0));
  });

  it('comes back when its record is opened, so that new typing cannot take its place', async () => {
    const fake = fakeApi();
    const saved = anActivity({ number: 'V1', name: 'Incasso' });
    const register = aRegister({ activities: [saved] });
    fake.disk.set(PATH, encodeRegister(register));
    fake.person.opens = PATH;
    fake.kept.push({
      registerId: register.id,
      registerPath: PATH,
      registerTitle: register.title,
      recordKind: 'activities',
      recordId: saved.id,
      recordName: 'V1 Incasso',
      base: saved,
      values: { ...saved, department: 'Debiteuren' },
      at: '2026-11-22T15:19:00Z',
    });
    const { user } = await openWindow(fake);
    await user.click(screen.getByRole('button', { name: /Register openen/ }));
    await user.click(await screen.findByText('Incasso'));
    expect(await screen.findByText(/Hier staat het niet-opgeslagen werk van 22-11-2026/)).toBeDefined();
    expect(screen.getByRole('textbox', { name: 'Afdeling' })).toHaveProperty('value', 'Debiteuren');
    await user.keyboard('{Control>}s{/Control}');
    await screen.findByText(/^Alles opgeslagen, /);
    expect(screen.queryByText(/Hier staat het niet-opgeslagen werk/)).toBeNull();
    expect(fake.kept).toEqual([]);
  });

  it('leaves nothing behind under the id of the example, which becomes another register when saved', async () => {
    const fake = fakeApi('example');
    fake.person.saves = '/registers/filelinx.ropa.json';
    const { user } = await openWindow(fake);
    await user.click(await screen.findByText('Incasso'));
    await user.type(await screen.findByRole('textbox', { name: 'Afdeling' }), 'Financiën');
    await waitFor(() => expect(fake.kept).toHaveLength(1));
    await user.keyboard('{Control>}s{/Control}');
    await screen.findByText(/^Alles opgeslagen, /);
    await waitFor(() => expect(fake.kept).toHaveLength(0));
  });

  it('is asked about before leaving; staying loses nothing', async () => {
    const opened = await openRecord();
    await type(opened, 'Debiteuren');
    await opened.user.click(screen.getByRole('link', { name: /^Partijen/ }));
    const question = screen.getByRole('alertdialog', { name: '“V1 Incasso” is niet opgeslagen' });
    expect(document.activeElement).toBe(within(question).getByRole('button', { name: 'Blijven' }));
    await opened.user.keyboard('{Escape}');
    expect(opened.department).toHaveProperty('value', 'Debiteuren');
  });

  it('is saved on leaving when the person says so', async () => {
    const opened = await openRecord();
    await type(opened, 'Debiteuren');
    await opened.user.click(screen.getByRole('link', { name: /^Partijen/ }));
    await opened.user.click(within(screen.getByRole('alertdialog')).getByRole('button', { name: 'Opslaan' }));
    expect(await screen.findByText('Nog geen partijen vastgelegd.')).toBeDefined();
    expect(onDisk(opened).activities[0]?.department).toBe('Debiteuren');
  });

  it('goes away on leaving when the person says so, the kept copy too', async () => {
    const opened = await openRecord();
    await type(opened, 'Debiteuren');
    await waitFor(() => expect(opened.fake.kept).toHaveLength(1));
    await opened.user.click(screen.getByRole('link', { name: /^Partijen/ }));
    await opened.user.click(screen.getByRole('button', { name: 'Niet opslaan' }));
    expect(await screen.findByText('Nog geen partijen vastgelegd.')).toBeDefined();
    expect(opened.fake.kept).toEqual([]);
    expect(onDisk(opened).activities[0]?.department).toBe('Financiën');
  });

  it('is asked about when the window is to close, and the window closes after the answer', async () => {
    const opened = await openRecord();
    await type(opened, 'Debiteuren');
    opened.fake.tell('closeRequested', undefined);
    await screen.findByRole('alertdialog');
    expect(opened.fake.told.closed).toBe(0);
    await opened.user.click(screen.getByRole('button', { name: 'Niet opslaan' }));
    await waitFor(() => expect(opened.fake.told.closed).toBe(1));
  });

  it('survives a change of language', async () => {
    const opened = await openRecord();
    await type(opened, 'Debiteuren');
    await opened.user.click(screen.getByRole('button', { name: 'English' }));
    expect(await screen.findByText('1 field changed')).toBeDefined();
    expect(screen.getByRole('textbox', { name: 'Department' })).toHaveProperty('value', 'Debiteuren');
  });
});

describe('the page of a record', () => {
  it('lists what was found by level, follows the typing, and goes to the field', async () => {
    const { user } = await openRecord();
    const summary = screen.getByRole('region', { name: 'Bevindingen in deze regel' });
    const a30 = within(summary).getByRole('button', { name: /bevindingen op artikel 30$/ });
    await user.click(a30);
    const link = within(summary).getByRole('button', { name: 'Worden gegevens aan anderen verstrekt?' });
    expect(link.parentElement?.textContent).toContain('Vul de categorieën ontvangers in');
    await user.click(link);
    const question = screen.getByRole('radiogroup', { name: 'Worden gegevens aan anderen verstrekt?' });
    expect(question.contains(document.activeElement)).toBe(true);
    await user.keyboard('n');
    await waitFor(() => expect(link.isConnected).toBe(false));
  });

  it('goes from finding to finding with F8, and back with Shift', async () => {
    const { user } = await openRecord();
    const focused = () => document.activeElement?.id.replace(/^[^-]*-/, '') ?? '';
    await user.keyboard('{F8}');
    const first = focused();
    await user.keyboard('{F8}{F8}');
    const third = focused();
    await user.keyboard('{F8}{Shift>}{F8}{/Shift}');
    expect(focused()).toBe(third);
    await user.keyboard('{Shift>}{F8}{F8}{/Shift}');
    expect(focused()).toBe(first);
    await user.keyboard('{Shift>}{F8}{/Shift}{F8}');
    expect(focused()).toBe(first);
  });

  it('goes to the next record and back with Alt and an arrow', async () => {
    const { user } = await openRecord();
    await user.keyboard('{Alt>}{ArrowDown}{/Alt}');
    expect(await screen.findByRole('heading', { level: 1, name: 'Verkoop' })).toBeDefined();
    await user.keyboard('{Alt>}{ArrowUp}{/Alt}');
    expect(await screen.findByRole('heading', { level: 1, name: 'Incasso' })).toBeDefined();
  });

  it('puts a new record in the register only when it is saved', async () => {
    const opened = await openRecord();
    await opened.user.click(screen.getByRole('link', { name: /^Partijen/ }));
    await opened.user.click(screen.getByRole('button', { name: 'Nieuwe partij' }));
    expect(await screen.findByText('Nog niets ingevuld.')).toBeDefined();
    await opened.user.type(screen.getByRole('textbox', { name: 'Naam' }), 'Zendesk');
    expect(onDisk(opened).parties).toEqual([]);
    await opened.user.keyboard('{Control>}s{/Control}');
    await screen.findByText(/^Alles opgeslagen, /);
    expect(onDisk(opened).parties.map(({ name }) => name)).toEqual(['Zendesk']);
  });

  it('shows a register of a newer version without any way to change it, and says why', async () => {
    const fake = fakeApi();
    fake.disk.set(PATH, encodeRegister(aRegister({ activities: [anActivity({ name: 'Incasso' })] })));
    fake.person.opens = PATH;
    fake.setAccess('newerVersion');
    const { user } = await openWindow(fake);
    await user.click(screen.getByRole('button', { name: /Register openen/ }));
    const name = await screen.findByText('Incasso');
    expect(screen.queryByRole('button', { name: 'Nieuwe verwerking' })).toBeNull();
    expect(screen.getByText('alleen-lezen: gemaakt met een nieuwere versie')).toBeDefined();
    await user.click(name);
    expect(await screen.findByRole('textbox', { name: 'Afdeling' })).toHaveProperty('readOnly', true);
    expect(screen.queryByRole('button', { name: /^Opslaan/ })).toBeNull();
  });

  it('saves everything under another name, the form included, and leaves the first file as it was', async () => {
    const opened = await openRecord();
    await type(opened, 'Debiteuren');
    opened.fake.person.saves = '/registers/kopie.ropa.json';
    opened.fake.tell('menuCommand', 'saveAs');
    await screen.findByText(/^Alles opgeslagen, /);
    expect(onDisk(opened).activities[0]?.department).toBe('Financiën');
    expect(opened.fake.disk.get('/registers/kopie.ropa.json')).toContain('Debiteuren');
  });
});
