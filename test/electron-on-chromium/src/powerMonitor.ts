import { knownEvents, withMembers } from './strict/knownEvents';
import { strict } from './strict/strict';

/** Electron's powerMonitor. Chromium's protocol tells nothing of locks and sleep, so no event comes by itself. */
export function createPowerMonitor(): Electron.PowerMonitor {
  const events = knownEvents('powerMonitor', { sent: [], inert: ['lock-screen', 'suspend'] });
  return strict<Electron.PowerMonitor>('powerMonitor', withMembers(events, {}));
}
