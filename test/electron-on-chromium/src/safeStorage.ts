import { strict } from './strict/strict';

/** No key ring: a program must do without encryption, as on a desktop that has none. */
export function createSafeStorage(): Electron.SafeStorage {
  return strict<Electron.SafeStorage>('safeStorage', { isEncryptionAvailable: () => false });
}
