// Started by ./electron: electron [-r file]... [--switch[=value]]... <program's folder or main file> [its arguments]
// A packaged program (resources/app.asar beside the launcher) has no folder on its command line.
'use strict';
const fs = require('node:fs');
const Module = require('node:module');
const path = require('node:path');
const { pathToFileURL } = require('node:url');
const { archiveBeside, unpackArchive } = require('./packed.cjs');

const executable = process.env.ELECTRON_STANDIN_EXE ?? path.join(__dirname, 'electron');
const archive = archiveBeside(executable);
// Another build can be named, for whoever works on the stand-in itself. A package holds the build beside this file.
const BUNDLE =
  process.env.ELECTRON_STANDIN_BUNDLE ??
  path.join(__dirname, archive === undefined ? '../../dist/electron-on-chromium' : '.', 'electron.cjs');
// These concern Electron itself wherever they stand; any other switch after the program's folder is the program's own.
const SWITCHES_ANYWHERE = new Set(['user-data-dir', 'lang']);

main();

function main() {
  if (!fs.existsSync(BUNDLE)) {
    process.stderr.write(
      `electron stand-in: not built (${BUNDLE}); run npx vite build -c build/vite.standin.config.ts\n`,
    );
    process.exit(1);
  }
  const { required, switches, target, given } = readArguments(process.argv.slice(2));
  // As in Electron, a packaged program is the only one that its binary runs.
  const program =
    archive === undefined ? findProgram(path.resolve(target ?? '.')) : findProgram(unpackArchive(archive));
  becomeElectron(executable, given);
  const { createElectron } = require(BUNDLE);
  const { electron, start } = createElectron({ appFolder: program.folder, executable, switches });
  provideModule(electron);
  for (const file of required) require(path.resolve(file));
  run(program.main).then(start).catch(fail);
}

function readArguments(given) {
  const required = [];
  const switches = [];
  let target;
  for (let index = 0; index < given.length; index++) {
    const argument = given[index];
    const [, name, value] = /^--([^=]+)(?:=(.*))?$/s.exec(argument) ?? [];
    const mayRequire = target === undefined && archive === undefined;
    if (mayRequire && (argument === '-r' || argument === '--require')) required.push(given[++index]);
    else if (argument === '--') break;
    else if (name !== undefined) {
      if (archive !== undefined || target === undefined || SWITCHES_ANYWHERE.has(name))
        switches.push([name, value ?? '']);
    } else if (target === undefined && !argument.startsWith('-')) target = argument;
  }
  return { required, switches, target, given };
}

/** A folder with a package.json, whose `main` is run; or a file, which is run itself. */
function findProgram(target) {
  if (!fs.statSync(target, { throwIfNoEntry: false })?.isDirectory()) {
    return { folder: path.dirname(target), main: target };
  }
  const { main = 'index.js' } = JSON.parse(fs.readFileSync(path.join(target, 'package.json'), 'utf8'));
  return { folder: target, main: path.resolve(target, main) };
}

function becomeElectron(executable, given) {
  process.argv = [executable, ...given];
  process.type = 'browser';
  if (archive === undefined) process.defaultApp = true;
  process.resourcesPath = path.join(path.dirname(executable), 'resources');
  process.env.ELECTRON_STANDIN = '1';
  for (const [name, value] of Object.entries({ electron: electronVersion(), chrome: '0.0.0.0' })) {
    Object.defineProperty(process.versions, name, { value, enumerable: true });
  }
  // Electron tells the person and goes on, unless the program listens itself.
  for (const name of ['uncaughtException', 'unhandledRejection']) {
    process.on(name, (error) => {
      if (process.listenerCount(name) === 1)
        process.stderr.write(`${name} in the main process: ${textOf(error)}\n`);
    });
  }
}

function electronVersion() {
  if (archive === undefined) return require('electron/package.json').version;
  return fs.readFileSync(path.join(path.dirname(executable), 'version'), 'utf8').trim();
}

/** Makes `require('electron')` and `import … from 'electron'` give the stand-in. */
function provideModule(electron) {
  const load = Module._load;
  Module._load = function (request, ...rest) {
    return /^electron(\/main|\/common)?$/.test(request) ? electron : load.call(this, request, ...rest);
  };
  // The loader's hooks run on a thread of their own; the module's source runs on this one, where the global is.
  globalThis.__electronStandIn = electron;
  const names = Object.keys(electron).join();
  const source = `const all=globalThis.__electronStandIn;export default all;export const {${names}}=all;`;
  const hooks = `
    export const resolve = (specifier, context, next) =>
      /^electron(\\/main|\\/common)?$/.test(specifier)
        ? { url: 'electron-stand-in:main', shortCircuit: true }
        : next(specifier, context);
    export const load = (url, context, next) =>
      url === 'electron-stand-in:main'
        ? { format: 'module', shortCircuit: true, source: ${JSON.stringify(source)} }
        : next(url, context);`;
  Module.register(`data:text/javascript,${encodeURIComponent(hooks)}`);
}

/** Loads the program's main file. Electron too waits for the whole of it, also where it awaits at top level. */
async function run(file) {
  if (isModule(file)) await import(pathToFileURL(file).href);
  else require(file);
}

function isModule(file) {
  if (!file.endsWith('.js')) return file.endsWith('.mjs');
  for (let folder = path.dirname(file); ; folder = path.dirname(folder)) {
    const facts = path.join(folder, 'package.json');
    if (fs.existsSync(facts)) return JSON.parse(fs.readFileSync(facts, 'utf8')).type === 'module';
    if (folder === path.dirname(folder)) return false;
  }
}

function fail(error) {
  process.stderr.write(`The program could not be started\n${textOf(error)}\n`);
  process.exit(1);
}

function textOf(error) {
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}
