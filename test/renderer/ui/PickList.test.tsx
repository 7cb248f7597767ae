// @vitest-environment happy-dom
import { cleanup, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { afterEach, describe, expect, it } from 'vitest';
import { PickList } from '../../../renderer/ui/PickList';
import type { Option, PickTexts } from '../../../renderer/ui/options';

const options: readonly Option[] = [
  { value: 'a', label: 'Appel', note: 'Een vrucht.' },
  { value: 'b', label: 'Banaan' },
];

const texts: PickTexts = {
  placeholder: 'Kies',
  open: 'Tonen',
  options: 'Mogelijkheden',
  chosen: 'Gekozen',
  clear: 'Wissen',
  remove: (label) => `${label} verwijderen`,
  noMatch: (typed) => `Geen ${typed}`,
  count: (count) => `${count} gevonden`,
  more: (count) => `nog ${count}`,
  notChosen: (typed) => `${typed} niet gekozen`,
};

afterEach(cleanup);

function Fruit({ start }: { readonly start: string }) {
  const [value, setValue] = useState(start);
  return (
    <>
      <label htmlFor="fruit">Fruit</label>
      <PickList
        id="fruit"
        value={value}
        onChange={setValue}
        chosen={options.find((option) => option.value === value)}
        getOptions={() => options}
        texts={texts}
      />
      <output>{value}</output>
    </>
  );
}

function show(start = '') {
  render(<Fruit start={start} />);
  const value = () => document.querySelector('output')?.textContent;
  return { user: userEvent.setup(), input: screen.getByLabelText('Fruit'), value };
}

describe('a pick list', () => {
  it('opens with an arrow key, walks with arrows and takes the active option with Enter', async () => {
    const { user, input, value } = show();
    await user.tab();
    await user.keyboard('{ArrowDown}');
    expect(input.getAttribute('aria-expanded')).toBe('true');
    await user.keyboard('{ArrowDown}{ArrowDown}');
    expect(input.getAttribute('aria-activedescendant')).toBe(
      screen.getByRole('option', { name: 'Banaan' }).id,
    );
    await user.keyboard('{Enter}');
    expect(value()).toBe('b');
    expect(input.getAttribute('aria-expanded')).toBe('false');
  });

  it('chooses nothing on Enter when it was only opened', async () => {
    const { user, input, value } = show();
    await user.click(input);
    await user.keyboard('{Enter}');
    expect(value()).toBe('');
  });

  it('takes an option by mouse without losing the focus', async () => {
    const { user, input, value } = show();
    await user.click(input);
    await user.click(screen.getByRole('option', { name: /Appel/ }));
    expect(value()).toBe('a');
    expect(document.activeElement).toBe(input);
  });

  it('closes on Escape and shows the choice again', async () => {
    const { user, input, value } = show('a');
    await user.type(input, 'ban');
    await user.keyboard('{Escape}');
    expect(screen.queryByRole('listbox')).toBeNull();
    expect(input).toHaveProperty('value', 'Appel');
    expect(value()).toBe('a');
  });

  it('takes what was typed in full on leaving, and tells of anything else', async () => {
    const { user, input, value } = show();
    await user.type(input, 'banaan');
    await user.tab();
    expect(value()).toBe('b');
    await user.type(input, 'Peer');
    await user.tab();
    expect(value()).toBe('b');
    expect(screen.getByText('Peer niet gekozen')).toBeTruthy();
  });

  it('takes the choice back when the input is emptied', async () => {
    const { user, input, value } = show('a');
    await user.clear(input);
    await user.tab();
    expect(value()).toBe('');
  });

  it('says how many options there are, that none matches, and what to know of the chosen one', async () => {
    const { user, input } = show('a');
    expect(screen.getByText('Een vrucht.')).toBeTruthy();
    await user.type(input, 'x');
    expect(screen.getByText('Geen x')).toBeTruthy();
    expect(screen.getByText('0 gevonden')).toBeTruthy();
  });
});
