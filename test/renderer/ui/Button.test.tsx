// @vitest-environment happy-dom
import { cleanup, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { Button } from '../../../renderer/ui/Button';

afterEach(cleanup);

describe('a button', () => {
  it('keeps its focus and gives its reason while it cannot be used', async () => {
    const onPress = vi.fn();
    const { rerender } = render(<Button onPress={onPress}>Opslaan</Button>);
    const user = userEvent.setup();
    await user.tab();
    rerender(
      <Button onPress={onPress} unavailable="Er is niets te bewaren.">
        Opslaan
      </Button>,
    );
    const button = screen.getByRole('button', { name: 'Opslaan' });
    expect(document.activeElement).toBe(button);
    expect(button.getAttribute('aria-disabled')).toBe('true');
    expect(document.getElementById(button.getAttribute('aria-describedby') ?? '')?.textContent).toBe(
      'Er is niets te bewaren.',
    );
    await user.keyboard('{Enter}');
    expect(onPress).not.toHaveBeenCalled();
  });
});
