// @vitest-environment happy-dom
import { cleanup, render, screen } from '@testing-library/react';
import { afterEach, describe, expect, it } from 'vitest';
import { LanguageProvider, useSay } from '../../../renderer/state/LanguageContext';

afterEach(cleanup);

const greeting = { nl: 'Nog {count} te gaan', en: '{count} to go' } as const;

function Words() {
  const say = useSay();
  return <p>{say(greeting, { count: 8_214 })}</p>;
}

describe('the language of the window', () => {
  it('fills texts as `say` does, and follows the choice', () => {
    const { rerender } = render(
      <LanguageProvider language="nl">
        <Words />
      </LanguageProvider>,
    );
    expect(screen.getByText('Nog 8.214 te gaan')).toBeTruthy();
    rerender(
      <LanguageProvider language="en">
        <Words />
      </LanguageProvider>,
    );
    expect(screen.getByText('8,214 to go')).toBeTruthy();
  });
});
