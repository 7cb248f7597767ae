// @vitest-environment happy-dom
import { render, screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { FirstPanel } from '../../../../renderer/pages/overview/FirstPanel';

describe('what to do first', () => {
  it('does not say that nothing was found before all records have been checked', () => {
    const { rerender } = render(<FirstPanel findings={undefined} />);
    expect(screen.getByText('wordt nagekeken…')).toBeDefined();
    expect(screen.queryByText('Er zijn geen bevindingen.')).toBeNull();
    rerender(<FirstPanel findings={[]} />);
    expect(screen.getByText('Er zijn geen bevindingen.')).toBeDefined();
  });
});
