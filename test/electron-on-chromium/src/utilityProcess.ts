import { fork } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { knownEvents, withMembers } from './strict/knownEvents';
import { refuseUnknownOptions } from './strict/options';
import { strict } from './strict/strict';

/** Processes beside the main one: children of Node, with Electron's way of speaking on both sides. */
export function createUtilityProcess(): typeof Electron.utilityProcess {
  return strict<typeof Electron.utilityProcess>('utilityProcess', {
    fork: (modulePath, args, options) => {
      refuseUnknownOptions('utilityProcess.fork', options, ['serviceName', 'stdio']);
      return utilityProcessOf(startChild(modulePath, args ?? []));
    },
  });
}

/**
 * Run in the child before its own code: `process.parentPort`, which gives messages in events, in place of Node's own
 * channel. Reading begins with the first listener, so that nothing is told before somebody hears it.
 */
const PARENT_PORT = `
import { EventEmitter } from 'node:events';
const send = process.send.bind(process);
const port = new EventEmitter();
port.postMessage = (message) => send(message);
port.once('newListener', () => process.on('message', (data) => port.emit('message', { data, ports: [] })));
process.parentPort = port;
process.send = undefined;
process.type = 'utility';
`;

function startChild(modulePath: string, args: readonly string[]): ChildProcess {
  const preload = `data:text/javascript,${encodeURIComponent(PARENT_PORT)}`;
  return fork(modulePath, [...args], {
    // As Electron: structured clone, so that bytes stay bytes.
    serialization: 'advanced',
    execArgv: ['--import', preload],
    execPath: process.execPath,
    stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
  });
}

function utilityProcessOf(child: ChildProcess): Electron.UtilityProcess {
  const events = knownEvents('utilityProcess', { sent: ['spawn', 'message', 'exit'], inert: ['error'] });
  child.on('spawn', () => events.emit('spawn'));
  child.on('message', (message) => events.emit('message', message));
  child.on('exit', (code) => events.emit('exit', code ?? 0));
  // A child that cannot be started is told as one that has ended.
  child.on('error', () => child.kill());
  // True: an emitter with Electron's members, and the trap of `strict` for those that are not there.
  return strict<Electron.UtilityProcess>(
    'utilityProcess',
    withMembers(events, {
      get pid() {
        return child.pid;
      },
      postMessage: (message: unknown) => {
        if (child.connected) child.send(message as object);
      },
      kill: () => child.kill(),
    }),
  );
}
