import { realFileSystem, type Patience, type Surroundings } from '../../../electron/storage/fileSystem';

/** Waits long for what will come, so that a busy machine fails no test; the lock of a dead program is told apart soon. */
export const TEST_PATIENCE: Patience = {
  renameMs: 20_000,
  refusalMs: 20_000,
  lockMs: 20_000,
  staleLockMs: 300,
  heartbeatMs: 20,
};

/** No beat of the lock comes between the file operations, so that a test can count them. */
export const COUNTABLE: Patience = { ...TEST_PATIENCE, heartbeatMs: 600_000 };

/** For tests in which somebody is waited for in vain. */
export const HASTY: Patience = { ...TEST_PATIENCE, renameMs: 25, refusalMs: 15 };

export const testSurroundings: Surroundings = {
  fileSystem: realFileSystem,
  patience: TEST_PATIENCE,
  now: () => new Date('2026-11-25T15:12:07.123Z'),
};
