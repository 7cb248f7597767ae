// @vitest-environment happy-dom
import { screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { fakeApi } from '../../fakeApi';
import { openWindow } from '../../inWindow';

async function openExport(fake = fakeApi('example')) {
  const opened = await openWindow(fake);
  await screen.findByRole('grid');
  await opened.user.keyboard('{Control>}e{/Control}');
  await screen.findByRole('heading', { level: 1, name: 'Exporteren naar Word' });
  return opened;
}

const chooseButton = () => screen.getByRole('button', { name: 'Huissjabloon kiezen…' });

describe('the look of the report', () => {
  it('is that of the program until a document of the organisation is chosen, and again when that is left', async () => {
    const { user, fake } = await openExport();
    const look = screen.getByRole('group', { name: 'Huisstijl' });
    const before = look.textContent;
    fake.person.opens = '/huis/brief.dotx';
    await user.click(chooseButton());
    expect(await screen.findByText(/brief\.dotx/)).toBeDefined();
    await user.click(screen.getByRole('button', { name: 'Niet meer gebruiken' }));
    expect(look.textContent).toBe(before);
    expect(fake.calls('forgetTemplate')).toHaveLength(1);
  });

  it('tells which styles the template lacks', async () => {
    const { user, fake } = await openExport();
    fake.person.opens = '/huis/brief.dotx';
    await user.click(chooseButton());
    expect(await screen.findByText(/caption/)).toBeDefined();
  });

  it('stays as it was when the person cancels, and says so when the document cannot be used', async () => {
    const { user, fake } = await openExport();
    fake.person.opens = '/huis/brief.dotx';
    await user.click(chooseButton());
    await screen.findByText(/brief\.dotx/);
    delete fake.person.opens;
    await user.click(chooseButton());
    expect(screen.getByText(/brief\.dotx/)).toBeDefined();
    fake.person.opens = '/huis/foto.png';
    await user.click(chooseButton());
    expect(await screen.findByText('Dit huissjabloon is geen Word-document.')).toBeDefined();
    expect(screen.getByText(/brief\.dotx/)).toBeDefined();
  });
});
