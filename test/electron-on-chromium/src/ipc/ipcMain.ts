import { EventEmitter } from 'node:events';
import { withMembers } from '../strict/knownEvents';
import { strict } from '../strict/strict';
import type { Part } from '../strict/strict';

type Handler = Parameters<Electron.IpcMain['handle']>[1];

export type IpcMainParts = {
  readonly ipcMain: Electron.IpcMain;
  /** Runs the handler of a channel, or throws what Electron throws when there is none. */
  readonly answer: (
    channel: string,
    event: Electron.IpcMainInvokeEvent,
    inputs: readonly unknown[],
  ) => Promise<unknown>;
};

/** Electron's ipcMain. Its events are the program's own channels, so any name will do. */
export function createIpcMain(): IpcMainParts {
  const handlers = new Map<string, Handler>();
  const members = {
    handle(channel: string, handler: Handler) {
      if (handlers.has(channel)) throw new Error(`Attempted to register a second handler for '${channel}'`);
      handlers.set(channel, handler);
    },
    removeHandler: (channel: string) => void handlers.delete(channel),
  } satisfies Part<Electron.IpcMain>;
  return {
    ipcMain: strict<Electron.IpcMain>('ipcMain', withMembers(new EventEmitter(), members)),
    async answer(channel, event, inputs) {
      const handler = handlers.get(channel);
      if (handler === undefined) throw new Error(`No handler registered for '${channel}'`);
      return (await handler(event, ...inputs)) as unknown;
    },
  };
}
