import { contextBridge, ipcRenderer, webUtils } from 'electron';
import type { IpcRendererEvent } from 'electron';
import { DROPPED_FILE_CHANNEL, eventChannel } from '../shared/commands/bridge';
import type { Bridge } from '../shared/commands/bridge';
import { COMMAND_NAMES, EVENT_NAMES } from '../shared/commands/commandNames';
import type { EventName } from '../shared/commands/contract';

type DroppedFile = Parameters<typeof webUtils.getPathForFile>[0];

// One method per command, and no way to name a channel: the page can do what is listed and nothing else.
const commands = Object.fromEntries(
  COMMAND_NAMES.map((name) => [name, (input?: unknown) => ipcRenderer.invoke(name, input)]),
);

const bridge = {
  ...commands,
  on(name: EventName, listener: (data: unknown) => void) {
    if (!EVENT_NAMES.includes(name)) throw new Error('no such event');
    const channel = eventChannel(name);
    const heard = (_event: IpcRendererEvent, data: unknown) => listener(data);
    ipcRenderer.on(channel, heard);
    return () => {
      ipcRenderer.off(channel, heard);
    };
  },
  handOverDroppedFile: (file: DroppedFile) =>
    ipcRenderer.invoke(DROPPED_FILE_CHANNEL, webUtils.getPathForFile(file)),
  // The loop above has a method for each name of the contract, and main answers each with the contract's output.
} as Bridge<DroppedFile>;

contextBridge.exposeInMainWorld('ropa', bridge);
