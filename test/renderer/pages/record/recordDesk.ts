import { screen } from '@testing-library/react';
import { decodeRegister } from '../../../../shared/register/codec';
import { encodeRegister } from '../../../../shared/register/canonical';
import type { Register } from '../../../../shared/register/register';
import { aRegister, anActivity, anId } from '../../../factories';
import { fakeApi } from '../../fakeApi';
import { openWindow } from '../../inWindow';

export const PATH = '/registers/onze.ropa.json';

export async function openRecord(facts: Partial<Register> = {}) {
  const fake = fakeApi();
  const activities = [
    anActivity({ number: 'V1', name: 'Incasso', department: 'Financiën' }),
    anActivity({ id: anId(5), number: 'V2', name: 'Verkoop' }),
  ];
  fake.disk.set(PATH, encodeRegister(aRegister({ activities, ...facts })));
  fake.person.opens = PATH;
  const opened = await openWindow(fake);
  await opened.user.click(screen.getByRole('button', { name: /Register openen/ }));
  await opened.user.click(await screen.findByText('Incasso'));
  return { ...opened, department: await screen.findByRole('textbox', { name: 'Afdeling' }) };
}

export type Opened = Awaited<ReturnType<typeof openRecord>>;

export function onDisk({ fake }: Opened): Register {
  return decodeRegister(JSON.parse(fake.disk.get(PATH) ?? ''), PATH).data;
}

export async function type({ user, department }: Opened, text: string): Promise<void> {
  await user.clear(department);
  await user.paste(text);
}
