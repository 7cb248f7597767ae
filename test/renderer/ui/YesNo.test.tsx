// @vitest-environment happy-dom
import { cleanup, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { CircleQuestionMark, Check, Minus, X } from 'lucide-react';
import { useState } from 'react';
import { afterEach, describe, expect, it } from 'vitest';
import { YesNo } from '../../../renderer/ui/YesNo';

const words = {
  nl: ['Ja', 'Nee', 'Onbekend', 'N.v.t.'],
  en: ['Yes', 'No', 'Unknown', 'N/A'],
} as const;
const keys = { nl: 'jnov', en: 'ynua' } as const;
const values = ['yes', 'no', 'unknown', 'notApplicable'];

afterEach(cleanup);

function Question({ language }: { readonly language: 'nl' | 'en' }) {
  const [value, setValue] = useState('');
  return (
    <>
      <YesNo
        id="q"
        value={value}
        onChange={setValue}
        choices={[Check, X, CircleQuestionMark, Minus].map((icon, index) => ({
          value: values[index] ?? '',
          label: words[language][index] ?? '',
          icon,
          key: keys[language].charAt(index),
        }))}
        clearLabel="Wissen"
      />
      <output>{value}</output>
    </>
  );
}

function show(language: 'nl' | 'en' = 'nl') {
  render(<Question language={language} />);
  return { user: userEvent.setup(), value: () => document.querySelector('output')?.textContent };
}

describe('a yes/no question', () => {
  it('has nothing chosen until somebody answers', () => {
    const { value } = show();
    expect(value()).toBe('');
    expect(screen.getAllByRole('radio').filter((radio) => (radio as HTMLInputElement).checked)).toEqual([]);
  });

  it.each(['nl', 'en'] as const)('takes the letters of %s', async (language) => {
    const { user, value } = show(language);
    await user.tab();
    for (const [index, key] of Array.from(keys[language]).entries()) {
      await user.keyboard(key);
      expect(value()).toBe(values[index]);
      expect(document.activeElement).toBe(screen.getByLabelText(words[language][index] ?? ''));
    }
  });

  it('returns to unanswered with Delete and with the button', async () => {
    const { user, value } = show();
    await user.click(screen.getByLabelText('Nee'));
    await user.keyboard('{Delete}');
    expect(value()).toBe('');
    await user.click(screen.getByLabelText('Nee'));
    await user.click(screen.getByRole('button', { name: 'Wissen' }));
    expect(value()).toBe('');
  });

  it('leaves a letter with Ctrl to the program', async () => {
    const { user, value } = show();
    await user.tab();
    await user.keyboard('{Control>}n{/Control}');
    expect(value()).toBe('');
  });
});
