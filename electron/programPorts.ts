import { app } from 'electron';
import path from 'node:path';
import type { Desktop, Dialogs, Ports, Tell } from '../shared/commands/ports';
import type { SettingsStore } from '../shared/commands/settingsPort';
import type { Failure } from '../shared/errors';
import type { Managed, Policy } from '../shared/policy/policy';
import { clock, newId } from './desktopPorts';
import { hostname } from 'node:os';
import { recoveryUnderPolicy } from './policy/recoveryUnderPolicy';
import { registerCodec } from './registerCodec';
import { isStandIn } from './standIn';
import { backupLimits } from './storage/backups';
import { copiesOf } from './storage/copies';
import { REAL_SURROUNDINGS } from './storage/fileSystem';
import { createKeyring } from './storage/locking/keyring';
import { createLocking } from './storage/locking/backupLocks';
import { showPresence } from './storage/presence';
import { createRecovery } from './storage/recovery';
import { createRescue } from './storage/rescue';
import { createRegisterStorage } from './storage/registerStorage';
import { languageOf } from './systemLanguage';
import { userName } from './userName';
import { utilityChild } from './utilityChild';
import { VERSION } from './version';
import { createReportReader } from './reportReader';
import { createWordWriter } from './wordWriter';

type WindowPorts = {
  readonly settings: SettingsStore;
  readonly managed: Managed;
  readonly dialogs: Dialogs;
  readonly desktop: Desktop;
  readonly tell: Tell;
  readonly onWarning: (failure: Failure) => void;
};

/** What the commands need, as the desktop program supplies it. Everything personal lies in the person's own profile. */
export function createPorts({ onWarning, ...given }: WindowPorts): Ports {
  const profile = app.getPath('userData');
  return {
    ...given,
    ...filePorts(given.managed.policy, onWarning),
    program: {
      version: VERSION,
      isStandIn: isStandIn(),
      systemLanguage: languageOf(app.getLocale()),
      user: userName(),
    },
    around: {
      showPresence: (file, onOthers) =>
        showPresence(
          { path: file, who: { user: userName(), host: hostname() }, onOthers },
          REAL_SURROUNDINGS,
        ),
      copiesOf,
    },
    recovery: recoveryUnderPolicy(
      createRecovery(path.join(profile, 'unsaved')),
      given.managed.policy,
      clock.now,
    ),
    word: createWordWriter({
      startChild: () => utilityChild(new URL('./wordChild.js', import.meta.url)),
      cacheFolder: path.join(profile, 'reports'),
    }),
    reports: createReportReader(() => utilityChild(new URL('./wordChild.js', import.meta.url))),
    clock,
    newId,
  };
}

/** Registers, and earlier versions of them. */
function filePorts(
  policy: Policy,
  onWarning: (failure: Failure) => void,
): Pick<Ports, 'storage' | 'rescue' | 'locking'> {
  // One for all that may hold parts of a locked register; it lives as long as this process.
  const keyring = createKeyring();
  return {
    storage: createRegisterStorage(registerCodec, {
      backupFolder: backupFolder(),
      limits: backupLimits(policy),
      onWarning,
      keyring,
      mustBeLocked: policy.encryptionRequired === true,
    }),
    rescue: createRescue(backupFolder(), REAL_SURROUNDINGS, keyring),
    locking: createLocking(backupFolder(), keyring),
  };
}

/** Where earlier versions of every register are kept. */
export function backupFolder(): string {
  return path.join(app.getPath('userData'), 'backups');
}
