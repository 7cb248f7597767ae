import { join } from 'node:path';
import { createLocking } from '../../../../electron/storage/locking/backupLocks';
import { createKeyring } from '../../../../electron/storage/locking/keyring';
import { createRecovery } from '../../../../electron/storage/recovery';
import { createRegisterStorage } from '../../../../electron/storage/registerStorage';
import { createCommands } from '../../../../shared/commands/commands';
import { newSession } from '../../../../shared/commands/session';
import { encodeRegister } from '../../../../shared/register/canonical';
import { decodeRegister } from '../../../../shared/register/codec';
import { fakeWorld } from '../../../shared/commands/fakePorts';
import { faultyFileSystem } from '../faultyFileSystem';
import { COUNTABLE, testSurroundings } from '../testSurroundings';

const FAST = 1;

/** The commands of the window on real files below a folder, killed before the file operation of a number; 0 for never. */
export function commandsOn(home: string, killAt = 0) {
  const world = fakeWorld();
  let isArmed = false;
  let count = 0;
  const fileSystem = faultyFileSystem(() => {
    if (!isArmed) return;
    count += 1;
    if (count === killAt) process.kill(process.pid, 'SIGKILL');
  });
  const surroundings = { ...testSurroundings, patience: COUNTABLE, fileSystem };
  const keyring = createKeyring(FAST);
  const backupFolder = join(home, 'profile', 'backups');
  const codec = { decode: decodeRegister, encode: encodeRegister };
  const onWarning = (failure: Parameters<typeof world.ports.tell.warning>[0]) =>
    world.ports.tell.warning(failure);
  const ports = {
    ...world.ports,
    storage: createRegisterStorage(codec, { backupFolder, onWarning, surroundings, keyring }),
    recovery: createRecovery(join(home, 'profile', 'unsaved'), surroundings, FAST),
    locking: createLocking(backupFolder, keyring, surroundings),
  };
  return {
    world,
    commands: createCommands(ports, newSession()),
    arm: () => (isArmed = true),
    count: () => count,
  };
}

/** `lockChild TASK HOME FILE CURRENT PASSPHRASE KILL_AT`: opens a file, and locks, changes or unlocks it. */
async function run(): Promise<void> {
  const [, , task, home = '', file = '', current = '', passphrase = '', killAt = '0'] = process.argv;
  const { world, commands, arm, count } = commandsOn(home, Number(killAt));
  world.person.opens = file;
  if (current === '') await commands.chooseAndOpen(undefined);
  else {
    await commands.chooseAndOpen(undefined).catch(() => undefined);
    await commands.openLocked({ passphrase: current });
  }
  arm();
  if (task === 'unlock') await commands.unlockFile({ passphrase: current });
  else await commands.lockFile({ current, passphrase });
  process.stdout.write(String(count()));
  process.exit(0);
}

if (process.argv.length > 5) await run();
