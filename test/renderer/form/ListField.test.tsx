// @vitest-environment happy-dom
import { screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { answer, id, list, object, siblings, text } from '../../../shared/fields/fields';
import type { Description } from '../../../shared/fields/fieldInfo';
import { anId } from '../../factories';
import { showForm } from './formInWindow';

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-4/;

const schema = object({
  id: id(),
  goals: list(
    {
      text: text(described('Doel', 'Purpose')),
      asked: answer({ ...described('Gevraagd?', 'Asked?'), level: 'A30', optional: false }),
      steps: list(
        { word: text(described('Stap', 'Step')) },
        { ...described('Stappen', 'Steps'), itemLabel: { nl: 'stap', en: 'step' } },
      ),
    },
    { ...described('Doelen', 'Purposes'), itemLabel: { nl: 'doel', en: 'purpose' } },
  ),
  chosen: siblings('goals', described('Hoort bij', 'Belongs to')),
});

function goal(n: number, words: string) {
  return { id: anId(n), text: words, asked: '', steps: [] as { id: string; word: string }[] };
}

function showGoals(...words: readonly string[]) {
  const goals = words.map((one, index) => goal(index + 1, one));
  return showForm({ schema, record: { id: anId(99), goals, chosen: [] } });
}

function names(): readonly string[] {
  return screen
    .getAllByRole('group', { name: /^Doel \d/ })
    .map((card) => card.getAttribute('aria-label') ?? '');
}

describe('a list in a form', () => {
  it('adds an item with an id of its own, open, with the focus in its first field', async () => {
    const { user, submit } = showGoals('Eén');
    await user.click(screen.getByRole('button', { name: 'Doel toevoegen' }));
    await user.keyboard('Twee');
    const [first, second] = (await submit())?.['goals'] as ReturnType<typeof goal>[];
    expect(first).toEqual(goal(1, 'Eén'));
    expect(second).toMatchObject({ text: 'Twee', asked: '' });
    expect(second?.id).toMatch(UUID);
  });

  it('copies an item with new ids for itself and for the items inside', async () => {
    const record = {
      id: anId(99),
      goals: [{ ...goal(1, 'Eén'), steps: [{ id: anId(50), word: 'eerst' }] }],
      chosen: [],
    };
    const { user, submit } = showForm({ schema, record });
    await user.click(screen.getByRole('button', { name: 'Doel 1 dupliceren' }));
    const saved = (await submit())?.['goals'] as typeof record.goals;
    expect(saved).toHaveLength(2);
    expect(saved[1]).toMatchObject({ text: 'Eén', steps: [{ word: 'eerst' }] });
    const ids = saved.flatMap((one) => [one.id, ...one.steps.map((step) => step.id)]);
    expect(new Set(ids).size).toBe(4);
  });

  it('moves an item with everything that was typed in it, and keeps the focus on it', async () => {
    const { user, submit } = showGoals('Eén', 'Twee');
    await user.type(within(screen.getByRole('group', { name: 'Doel 1: Eén' })).getByLabelText('Doel'), ' a');
    await user.click(screen.getByRole('button', { name: 'Doel 1 omlaag (Alt ↓)' }));
    expect(names()).toEqual(['Doel 1: Twee', 'Doel 2: Eén a']);
    expect(document.activeElement?.textContent).toBe('2Eén a');
    expect(screen.getByText('Doel staat nu op plaats 2 van 2.')).toBeTruthy();
    await user.type(within(screen.getByRole('group', { name: 'Doel 2: Eén a' })).getByLabelText('Doel'), 'b');
    expect((await submit())?.['goals']).toEqual([goal(2, 'Twee'), goal(1, 'Eén ab')]);
  });

  it('moves with Alt and an arrow from the heading of the card, and stops at the ends', async () => {
    const { user, submit } = showGoals('Eén', 'Twee', 'Drie');
    screen.getByRole('button', { name: '3 Drie' }).focus();
    await user.keyboard('{Alt>}{ArrowUp}{ArrowUp}{ArrowUp}{/Alt}');
    expect((await submit())?.['goals']).toEqual([goal(3, 'Drie'), goal(1, 'Eén'), goal(2, 'Twee')]);
  });

  it('removes an item and offers the way back to where it was, with what was typed in it', async () => {
    const { user, submit } = showGoals('Eén', 'Twee');
    await user.type(within(screen.getByRole('group', { name: 'Doel 1: Eén' })).getByLabelText('Doel'), '!');
    await user.click(screen.getByRole('button', { name: 'Doel 1 verwijderen' }));
    expect(names()).toEqual(['Doel 1: Twee']);
    expect(screen.getByText('Doel 1 verwijderd.')).toBeTruthy();
    expect(document.activeElement).toBe(screen.getByRole('button', { name: 'Terugzetten' }));
    expect((await submit())?.['goals']).toEqual([goal(2, 'Twee')]);
    await user.click(screen.getByRole('button', { name: 'Terugzetten' }));
    expect((await submit())?.['goals']).toEqual([goal(1, 'Eén!'), goal(2, 'Twee')]);
    expect(screen.queryByText('Doel 1 verwijderd.')).toBeNull();
  });

  it('offers a way back for each of several removed items', async () => {
    const { user, submit } = showGoals('Eén', 'Twee', 'Drie');
    await user.click(screen.getByRole('button', { name: 'Doel 3 verwijderen' }));
    await user.click(screen.getByRole('button', { name: 'Doel 1 verwijderen' }));
    const [first] = screen.getAllByRole('button', { name: 'Terugzetten' });
    if (first) await user.click(first);
    expect((await submit())?.['goals']).toEqual([goal(2, 'Twee'), goal(3, 'Drie')]);
    await user.click(screen.getByRole('button', { name: 'Terugzetten' }));
    expect((await submit())?.['goals']).toEqual([goal(1, 'Eén'), goal(2, 'Twee'), goal(3, 'Drie')]);
  });

  it('says on a closed card how much is missing inside', async () => {
    const { user } = showGoals('Eén', 'Twee', 'Drie');
    const second = screen.getByRole('group', { name: 'Doel 2: Twee' });
    expect(within(second).getByText('1 ontbreekt')).toBeTruthy();
    await user.click(within(second).getByRole('button', { name: '2 Twee' }));
    await user.click(within(second).getByLabelText('Ja'));
    await user.click(within(second).getByRole('button', { name: '2 Twee' }));
    await waitFor(() => expect(within(second).queryByText('1 ontbreekt')).toBeNull());
  });

  it('keeps what was typed in a card that is closed', async () => {
    const { user, submit } = showGoals('Eén');
    await user.type(screen.getByLabelText('Doel'), ' meer');
    await user.click(await screen.findByRole('button', { name: '1 Eén meer' }));
    expect(screen.queryByLabelText('Doel')).toBeNull();
    expect((await submit())?.['goals']).toEqual([goal(1, 'Eén meer')]);
  });

  it('offers the items by their present names to the fields that point to them', async () => {
    const { user, submit } = showGoals('Eén', 'Twee');
    await user.type(
      within(screen.getByRole('group', { name: 'Doel 2: Twee' })).getByLabelText('Doel'),
      ' en een half',
    );
    await waitFor(() => expect(names()).toContain('Doel 2: Twee en een half'));
    await user.type(screen.getByLabelText('Hoort bij'), 'half{Enter}');
    expect(screen.getByRole('listitem').textContent).toBe('Twee en een half');
    expect((await submit())?.['chosen']).toEqual([anId(2)]);
  });

  it('keeps a reference to an item that was removed and says that it is gone', async () => {
    const record = { id: anId(99), goals: [goal(1, 'Eén')], chosen: [anId(1)] };
    const { user, submit } = showForm({ schema, record });
    await user.click(screen.getByRole('button', { name: 'Doel 1 verwijderen' }));
    expect(screen.getByText('verwijderd')).toBeTruthy();
    expect(await submit()).toMatchObject({ goals: [], chosen: [anId(1)] });
  });

  it('draws only one line for each of hundreds of items', () => {
    const many = Array.from({ length: 300 }, (_, index) => `Doel nummer ${index}`);
    const { view } = showGoals(...many);
    expect(view.container.querySelectorAll('.item')).toHaveLength(300);
    expect(screen.getAllByLabelText('Doel')).toHaveLength(1);
  });
});

function described(nl: string, en: string): Description {
  return {
    label: { nl, en },
    help: { nl: 'Uitleg.', en: 'Help.' },
    level: 'GP',
    article: '',
    optional: true,
  };
}
