import { AppError } from '../errors';
import type { Ports } from './ports';

/**
 * Refuses what would be written readable where the administrator demands a passphrase: before a person is asked for a file
 * name, and also for what is typed and not saved, which lies in the profile.
 */
export function refuseReadable({ managed }: Ports, path: string, passphrase: string | undefined): void {
  if (managed.policy.encryptionRequired !== true || passphrase !== undefined) return;
  throw new AppError({ code: 'encryptionRequired', path });
}
