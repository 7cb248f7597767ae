// @vitest-environment happy-dom
import { act, cleanup, fireEvent, render, screen } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { Toast } from '../../../renderer/ui/Toast';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  cleanup();
  vi.useRealTimers();
});

function pass(milliseconds: number) {
  act(() => {
    vi.advanceTimersByTime(milliseconds);
  });
}

function show() {
  const onClose = vi.fn();
  render(<Toast text="V08 opgeslagen." closeLabel="Sluiten" onClose={onClose} />);
  return { onClose, toast: screen.getByRole('status') };
}

describe('a toast', () => {
  it('goes by itself after eight seconds', () => {
    const { onClose } = show();
    pass(7_999);
    expect(onClose).not.toHaveBeenCalled();
    pass(1);
    expect(onClose).toHaveBeenCalledOnce();
  });

  it('waits while it is pointed at', () => {
    const { onClose, toast } = show();
    fireEvent.pointerEnter(toast);
    pass(60_000);
    expect(onClose).not.toHaveBeenCalled();
    fireEvent.pointerLeave(toast);
    pass(8_000);
    expect(onClose).toHaveBeenCalledOnce();
  });
});
