import type { ToPage } from '../ipc/messages';
import { pack, unpack } from '../ipc/pack';
import { makeEvent } from '../strict/event';
import { strict } from '../strict/strict';
import type { MainLine } from './mainLine';

type Listener = (event: Electron.IpcRendererEvent, ...inputs: unknown[]) => void;
type Entry = { readonly listener: Listener; readonly isOnce: boolean };
type Waiting = {
  readonly channel: string;
  readonly resolve: (value: unknown) => void;
  readonly reject: (error: Error) => void;
};

/** Electron's ipcRenderer over the line to the main process. */
export function createIpcRenderer(line: MainLine): Electron.IpcRenderer {
  const waiting = new Map<number, Waiting>();
  const listeners = createListeners();
  let lastId = 0;
  const members = {
    invoke: async (channel: string, ...inputs: unknown[]) => {
      const input = pack(inputs);
      const id = ++lastId;
      const answer = new Promise<unknown>((resolve, reject) => waiting.set(id, { channel, resolve, reject }));
      line.say({ type: 'invoke', id, channel, input });
      return answer;
    },
    send: (channel: string, ...inputs: unknown[]) => line.say({ type: 'send', channel, input: pack(inputs) }),
    on: (channel: string, listener: Listener) => addListener(channel, { listener, isOnce: false }),
    once: (channel: string, listener: Listener) => addListener(channel, { listener, isOnce: true }),
    off: (channel: string, listener: Listener) => removeListener(channel, listener),
    removeListener: (channel: string, listener: Listener) => removeListener(channel, listener),
  };
  const ipcRenderer = strict<Electron.IpcRenderer>('ipcRenderer', members);
  const addListener = (channel: string, entry: Entry) => {
    listeners.add(channel, entry);
    return ipcRenderer;
  };
  const removeListener = (channel: string, listener: Listener) => {
    listeners.remove(channel, listener);
    return ipcRenderer;
  };
  line.onMessage((message) => {
    settle(message, waiting);
    if (message.type === 'message') {
      const event = makeEvent({ sender: ipcRenderer, ports: [] });
      listeners.tell(message.channel, event, unpack(message.input) as unknown[]);
    }
  });
  return ipcRenderer;
}

function settle(message: ToPage, waiting: Map<number, Waiting>): void {
  if (message.type !== 'answer' && message.type !== 'failure') return;
  const asked = waiting.get(message.id);
  waiting.delete(message.id);
  if (message.type === 'answer') asked?.resolve(unpack(message.output));
  // Electron's own words.
  else asked?.reject(new Error(`Error invoking remote method '${asked.channel}': ${message.message}`));
}

type Listeners = {
  readonly add: (channel: string, entry: Entry) => void;
  readonly remove: (channel: string, listener: Listener) => void;
  readonly tell: (channel: string, event: Electron.IpcRendererEvent, inputs: readonly unknown[]) => void;
};

function createListeners(): Listeners {
  const entries = new Map<string, readonly Entry[]>();
  const of = (channel: string) => entries.get(channel) ?? [];
  const remove = (channel: string, listener: Listener) => {
    const index = of(channel).findIndex((entry) => entry.listener === listener);
    if (index >= 0) entries.set(channel, of(channel).toSpliced(index, 1));
  };
  return {
    add: (channel, entry) => void entries.set(channel, [...of(channel), entry]),
    remove,
    tell(channel, event, inputs) {
      for (const { listener, isOnce } of of(channel)) {
        if (isOnce) remove(channel, listener);
        listener(event, ...inputs);
      }
    },
  };
}
