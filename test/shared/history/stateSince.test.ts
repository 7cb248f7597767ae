import { describe, expect, it } from 'vitest';
import { stateSince } from '../../../shared/history/stateSince';
import { withHistory } from '../../../shared/history/withHistory';
import { registerFingerprint } from '../../../shared/register/fingerprint';
import type { Register } from '../../../shared/register/register';
import { withDelivery } from '../../../shared/register/withDelivery';
import { aRegister, anId } from '../../factories';

let lastId = 0;

function saved(before: Register, after: Register, at: string): Register {
  const newId = () => anId((lastId += 1) + 500);
  return withHistory(before, after, { by: 'fg', at, reason: '', newId });
}

function delivered(register: Register, at: string): Register {
  const facts = { id: anId(1), by: 'fg', to: 'AP', edition: 'ap', language: 'nl', note: '' };
  const after = withDelivery(register, { ...facts, at, fingerprint: registerFingerprint(register) });
  return saved(register, after, at);
}

const first = aRegister({ title: 'Eerst' });
const sent = delivered(first, '2026-03-12T10:00:00Z');
const later = saved(sent, { ...sent, title: 'Later' }, '2026-05-01T10:00:00Z');

describe('the state to compare with', () => {
  it('is that of a delivery, by its number', () => {
    expect(stateSince(later, '1')?.title).toBe('Eerst');
  });

  it('is that at the end of a day', () => {
    expect(stateSince(later, '2026-04-01')?.title).toBe('Eerst');
    expect(stateSince(later, '2026-06-01')?.title).toBe('Later');
  });

  it('is found as well when somebody changed the file without the program since', () => {
    expect(stateSince({ ...later, title: 'Met de hand' }, '1')?.title).toBe('Eerst');
  });

  it('is nothing for a delivery that there is not, or of which the history is gone', () => {
    expect(stateSince(later, '2')).toBeUndefined();
    expect(stateSince({ ...later, history: [] }, '1')).toBeUndefined();
  });
});
