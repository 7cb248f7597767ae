import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Author } from '../../../shared/history/makeEntry';
import { withHistory } from '../../../shared/history/withHistory';
import { encodeRegister } from '../../../shared/register/canonical';
import type { Register } from '../../../shared/register/register';
import { anActivity, anId, aRegister } from '../../factories';

const folder = mkdtempSync(path.join(tmpdir(), 'ropa-history-'));

export function inFolder(name: string): string {
  return path.join(folder, name);
}

export function writeRegister(name: string, register: Register): string {
  writeFileSync(inFolder(name), encodeRegister(register));
  return inFolder(name);
}

function author(day: number, reason: string): Author {
  let last = day * 1_000;
  const at = new Date(Date.UTC(2026, 10, day, 12)).toISOString();
  return { by: 'fg', at, reason, newId: () => anId((last += 1)) };
}

const begun = aRegister({
  activities: [
    anActivity({ id: anId(1), number: 'V01', name: 'Loon' }),
    anActivity({ id: anId(2), number: 'V02', name: 'Werving' }),
  ],
});

function renamed(register: Register, id: string, name: string): Register {
  const activities = register.activities.map((one) => (one.id === id ? { ...one, name } : one));
  return { ...register, activities };
}

/** V01 was renamed on 10 November, V02 on the 20th. */
export const once = withHistory(begun, renamed(begun, anId(1), 'Salaris'), author(10, 'Nieuwe cao'));
export const twice = withHistory(once, renamed(once, anId(2), 'Selectie'), author(20, ''));
