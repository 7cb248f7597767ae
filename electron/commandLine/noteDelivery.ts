import { randomUUID } from 'node:crypto';
import { withHistory } from '../../shared/history/withHistory';
import type { RegisterFile } from '../../shared/commands/storagePort';
import { registerFingerprint } from '../../shared/register/fingerprint';
import type { Register } from '../../shared/register/register';
import { withDelivery } from '../../shared/register/withDelivery';
import { userName } from '../userName';
import { VERSION } from '../version';
import type { Arguments } from './arguments';
import { UsageError } from './arguments';

/** Notes in the register that a report of it was delivered, as the window does. */
export async function noteDelivery(
  file: RegisterFile<Register>,
  { report, language }: Pick<Arguments, 'report' | 'language'>,
): Promise<void> {
  const to = (report.deliverTo ?? '').trim();
  if (to === '') throw new UsageError('--deliver-to needs a name');
  const before = file.current();
  const who = { by: userName(), at: new Date().toISOString() };
  const after = withDelivery(before, {
    ...{ id: randomUUID(), to, language, edition: report.edition, note: report.note.trim() },
    ...who,
    fingerprint: registerFingerprint(before),
  });
  const told = withHistory(before, after, { ...who, reason: '', newId: randomUUID });
  await file.save({ ...told, savedBy: `Verwerkingsregister ${VERSION}` });
}
