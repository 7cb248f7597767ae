// @vitest-environment happy-dom
import { screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { encodeRegister } from '../../../../shared/register/canonical';
import { aRegister, anActivity, anId } from '../../../factories';
import { fakeApi } from '../../fakeApi';
import { openWindow } from '../../inWindow';

const register = aRegister({
  activities: [
    anActivity({ id: anId(1), number: 'V1', name: 'Werving', department: 'Personeel' }),
    anActivity({ id: anId(2), number: 'V2', name: 'Camera', department: ' Beheer' }),
  ],
});

async function openList() {
  const fake = fakeApi({ path: '/r.ropa.json' });
  fake.disk.set('/r.ropa.json', encodeRegister(register));
  fake.person.saves = '/uit/r.docx';
  const opened = await openWindow(fake);
  await screen.findByRole('grid');
  return opened;
}

const makeButton = () => screen.findByRole('button', { name: 'Maak Word-document' });

describe('a report of a part of the register', () => {
  it('is made of one department', async () => {
    const { user, fake } = await openList();
    await user.keyboard('{Control>}e{/Control}');
    await makeButton();
    expect(
      screen.getAllByRole('option', { name: /Beheer|Personeel/ }).map(({ textContent }) => textContent),
    ).toEqual(['Beheer', 'Personeel']);
    await user.selectOptions(screen.getByLabelText('Afdeling'), 'Beheer');
    await user.click(await makeButton());
    expect(fake.calls('exportWord')).toMatchObject([{ department: 'Beheer', recordIds: [] }]);
  });

  it('is made of the activity on screen, and of everything again when that is said', async () => {
    const { user, fake } = await openList();
    await user.click(within(screen.getByRole('grid')).getByText('V2'));
    await user.click(await screen.findByRole('button', { name: 'Exporteren naar Word' }));
    expect(await screen.findByText(/Alleen 1 gekozen verwerking: V2/)).toBeDefined();
    await user.click(await makeButton());
    expect(fake.calls('exportWord')).toMatchObject([{ recordIds: [anId(2)] }]);
    fake.writer.finish();
    await user.click(screen.getByRole('button', { name: 'Toch alles' }));
    expect(screen.queryByText(/gekozen verwerking/)).toBeNull();
  });

  it('is made of the activities that were ticked in the list', async () => {
    const { user } = await openList();
    const boxes = within(screen.getByRole('grid')).getAllByRole('gridcell', { name: / kiezen$/ });
    for (const box of boxes) await user.click(box);
    await user.click(screen.getByRole('button', { name: 'Exporteren naar Word' }));
    expect(await screen.findByText(/Alleen 2 gekozen verwerkingen: V1, V2/)).toBeDefined();
  });
});
