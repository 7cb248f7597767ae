import { strict } from '../strict/strict';

/** app.commandLine over the switches that Chromium will be started with. */
export function createCommandLine(switches: Map<string, string>): Electron.CommandLine {
  return strict<Electron.CommandLine>('app.commandLine', {
    appendSwitch: (name: string, value = '') => void switches.set(name, value),
    hasSwitch: (name: string) => switches.has(name),
    getSwitchValue: (name: string) => switches.get(name) ?? '',
  });
}
