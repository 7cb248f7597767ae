// @vitest-environment happy-dom
import { cleanup, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { afterEach, describe, expect, it } from 'vitest';
import { QuestionDialog } from '../../../renderer/ui/QuestionDialog';

afterEach(cleanup);

function Page() {
  const [answer, setAnswer] = useState('');
  const [isOpen, setOpen] = useState(false);
  const give = (given: string) => () => {
    setAnswer(given);
    setOpen(false);
  };
  return (
    <>
      <button onClick={() => setOpen(true)}>Sluiten</button>
      <output>{answer}</output>
      {isOpen && (
        <QuestionDialog
          title="V08 is niet opgeslagen"
          text="Zonder opslaan verdwijnt het."
          answers={[
            { label: 'Blijven', variant: 'quiet', onPress: give('stay') },
            { label: 'Niet opslaan', variant: 'danger', onPress: give('discard') },
            { label: 'Opslaan', variant: 'primary', onPress: give('save') },
          ]}
        />
      )}
    </>
  );
}

async function ask() {
  render(<Page />);
  const user = userEvent.setup();
  await user.click(screen.getByRole('button', { name: 'Sluiten' }));
  return { user, answer: () => document.querySelector('output')?.textContent };
}

describe('a question', () => {
  it('has the focus on its harmless answer', async () => {
    await ask();
    expect(screen.getByRole('alertdialog', { name: 'V08 is niet opgeslagen' })).toBeTruthy();
    expect(document.activeElement).toBe(screen.getByRole('button', { name: 'Blijven' }));
  });

  it('takes Escape for the harmless answer and gives the focus back', async () => {
    const { user, answer } = await ask();
    await user.keyboard('{Escape}');
    expect(answer()).toBe('stay');
    expect(screen.queryByRole('alertdialog')).toBeNull();
  });

  it('gives the answer that was pressed', async () => {
    const { user, answer } = await ask();
    await user.click(screen.getByRole('button', { name: 'Opslaan' }));
    expect(answer()).toBe('save');
  });
});
