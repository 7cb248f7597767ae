import { app } from 'electron';
import path from 'node:path';
import type { Desktop, Dialogs, Ports, Tell } from '../shared/commands/ports';
import type { SettingsStore } from '../shared/commands/settingsPort';
import type { Failure } from '../shared/errors';
import { encodeRegister } from '../shared/register/canonical';
import { decodeRegister } from '../shared/register/codec';
import { clock, newId } from './desktopPorts';
import { hostname } from 'node:os';
import { isStandIn } from './standIn';
import { copiesOf } from './storage/copies';
import { REAL_SURROUNDINGS } from './storage/fileSystem';
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
    program: {
      version: VERSION,
      isStandIn: isStandIn(),
      systemLanguage: languageOf(app.getLocale()),
      user: userName(),
    },
    storage: createRegisterStorage(
      { decode: decodeRegister, encode: encodeRegister },
      { backupFolder: backupFolder(), onWarning },
    ),
    around: {
      showPresence: (file, onOthers) =>
        showPresence(
          { path: file, who: { user: userName(), host: hostname() }, onOthers },
          REAL_SURROUNDINGS,
        ),
      copiesOf,
    },
    rescue: createRescue(backupFolder()),
    recovery: createRecovery(path.join(profile, 'unsaved')),
    word: createWordWriter({
      startChild: () => utilityChild(new URL('./wordChild.js', import.meta.url)),
      cacheFolder: path.join(profile, 'reports'),
    }),
    reports: createReportReader(() => utilityChild(new URL('./wordChild.js', import.meta.url))),
    clock,
    newId,
  };
}

/** Where earlier versions of every register are kept. */
export function backupFolder(): string {
  return path.join(app.getPath('userData'), 'backups');
}
