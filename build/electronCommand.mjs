// How to run the program from its sources: on Electron, or else on the stand-in for it in Chromium.
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { ensureDebianPackages } from './debianPackages.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const electron = path.join(root, 'node_modules/electron');

/** The command and environment that open what is given: files, or `--example`. Says on stderr what is out of the ordinary. */
export function electronCommand(given) {
  const env = { ...process.env };
  // Set by some editors for their own use; it makes Electron behave as plain Node.
  delete env.ELECTRON_RUN_AS_NODE;
  const args = [path.join(electron, 'cli.js'), root, ...given];
  const command = { program: process.execPath, args, env };
  // Off Linux there is no stand-in: there Electron's own starter fetches the binary at the first start.
  if (process.platform !== 'linux') return command;
  const hasDisplay = Boolean(env.DISPLAY || env.WAYLAND_DISPLAY);
  if (!hasDisplay) say('no display: running headless; Ctrl+C ends it');
  const isElectron = hasElectron() || Boolean(env.ELECTRON_OVERRIDE_DIST_PATH);
  return isElectron ? onElectron(command, hasDisplay) : onStandIn(command, hasDisplay);
}

function onElectron({ program, args, env }, hasDisplay) {
  // Chromium does not sandbox for root.
  const all = process.getuid() === 0 ? [...args, '--no-sandbox'] : args;
  if (hasDisplay) return { program, args: all, env };
  ensureDebianPackages(['xvfb']);
  return { program: 'xvfb-run', args: ['--auto-servernum', program, ...all], env };
}

function onStandIn(command, hasDisplay) {
  // Zenity shows the file dialogs.
  ensureDebianPackages(hasDisplay ? ['chromium', 'zenity'] : ['chromium']);
  say(
    "Electron's binary is not installed (npx install-electron fetches it): opening in Chromium through the stand-in " +
      '(no native menu bar; not for real work)',
  );
  const standIn = path.join(root, 'test/electron-on-chromium');
  return { ...command, env: { ...command.env, ELECTRON_OVERRIDE_DIST_PATH: standIn } };
}

function hasElectron() {
  const name = path.join(electron, 'path.txt');
  return existsSync(name) && existsSync(path.join(electron, 'dist', readFileSync(name, 'utf8')));
}

function say(line) {
  process.stderr.write(`${line}\n`);
}
