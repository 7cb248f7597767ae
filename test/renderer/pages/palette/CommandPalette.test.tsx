// @vitest-environment happy-dom
import { screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { openWindow } from '../../inWindow';

async function openPalette() {
  const opened = await openWindow();
  await opened.user.click(screen.getByRole('button', { name: /[Vv]oorbeeld/ }));
  await screen.findByRole('grid');
  await opened.user.keyboard('{Control>}k{/Control}');
  return { ...opened, field: await screen.findByRole('combobox', { name: 'Zoek, ga naar of voer uit' }) };
}

function results(): readonly string[] {
  return within(screen.getByRole('listbox', { name: 'Resultaten' }))
    .queryAllByRole('option')
    .map(({ textContent }) => textContent);
}

describe('the palette', () => {
  it('opens with Ctrl K and shows what can be done', async () => {
    await openPalette();
    expect(results()).toContain('Exporteren naar Word…Ctrl E');
    expect(results()).toContain('Nieuwe verwerking');
  });

  it('finds a record by its number, and opens it with Enter', async () => {
    const { user, field } = await openPalette();
    await user.type(field, '#v04');
    expect(results()[0]).toMatch(/^V04 /);
    await user.keyboard('{Enter}');
    expect(await screen.findByRole('textbox', { name: 'Nummer' })).toHaveProperty('value', 'V04');
    expect(screen.queryByRole('dialog')).toBeNull();
  });

  it('finds records whatever the accents and capitals', async () => {
    const { user, field } = await openPalette();
    await user.type(field, 'MARKÉT');
    expect(results().some((text) => text.includes('Marketing'))).toBe(true);
  });

  it('shows only commands after >', async () => {
    const { user, field } = await openPalette();
    await user.type(field, '>nieuw');
    expect(results().length).toBeGreaterThan(2);
    expect(results().every((text) => /nieuw/i.test(text))).toBe(true);
  });

  it('walks the results with the arrow keys while the focus stays in the field', async () => {
    const { user, field } = await openPalette();
    await user.type(field, '#v');
    await user.keyboard('{ArrowDown}');
    const active = document.getElementById(field.getAttribute('aria-activedescendant') ?? '');
    expect(active?.textContent).toBe(results()[1]);
    expect(document.activeElement).toBe(field);
  });

  it('says when nothing is found, and closes with Escape', async () => {
    const { user, field } = await openPalette();
    await user.type(field, 'xyzzy');
    expect(screen.getByText(/^Niets gevonden/)).toBeDefined();
    await user.keyboard('{Escape}');
    expect(screen.queryByRole('dialog')).toBeNull();
  });

  it('leads from a rule to its findings', async () => {
    const { user, field } = await openPalette();
    await user.type(field, 'ret-01');
    const found = results().find((text) => text.startsWith('RET-01'));
    expect(found).toBeDefined();
    await user.click(screen.getByRole('option', { name: new RegExp(`^RET-01`) }));
    expect(await screen.findByRole('heading', { level: 1, name: 'Bevindingen' })).toBeDefined();
  });
});
