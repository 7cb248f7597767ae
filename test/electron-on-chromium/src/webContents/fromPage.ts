import process from 'node:process';
import { quietly } from '../cdp/quietly';
import type { Host } from '../host';
import { createJoiner } from '../ipc/chunks';
import type { FromPage } from '../ipc/messages';
import { pack, unpack } from '../ipc/pack';
import { textOf } from '../log';
import { makeEvent } from '../strict/event';
import type { Page } from './page';
import { tellGuard, tellPage, tellShortcuts } from './toPage';

/** Takes the parts that a page's isolated world sends, and does what their messages ask. */
export function createPageListener(page: Page, host: Host): (part: string) => void {
  // Only the isolated world has the binding, and only our own script in it knows of it.
  return createJoiner((text) => hear(page, host, JSON.parse(text) as FromPage));
}

function hear(page: Page, host: Host, message: FromPage): void {
  switch (message.type) {
    case 'invoke':
      quietly(answer(page, host, message));
      break;
    case 'send': {
      const event = makeEvent({ ...sender(page), ports: [] });
      host.ipcMain.ipcMain.emit(message.channel, event, ...(unpack(message.input) as unknown[]));
      break;
    }
    case 'ready':
      tellShortcuts(page, host.menus.shortcuts());
      quietly(tellGuard(page));
      break;
    case 'title':
      page.state.title = message.title;
      page.owner.titled(message.title);
      break;
    case 'shortcut':
      host.menus.press(message.commandId, host.registry.windows.get(page.id)?.window);
      break;
    case 'focus':
    case 'blur':
      page.owner.focused(message.type === 'focus');
      break;
    case 'resize':
      page.owner.resized();
  }
}

type Invoke = Extract<FromPage, { type: 'invoke' }>;

async function answer(page: Page, host: Host, { id, channel, input }: Invoke): Promise<void> {
  const event = makeEvent(sender(page));
  try {
    const value = await host.ipcMain.answer(channel, event, unpack(input) as unknown[]);
    await tellPage(page, { type: 'answer', id, output: pack(value) });
  } catch (error) {
    // Electron's own words.
    process.stderr.write(`Error occurred in handler for '${channel}': ${textOf(error)}\n`);
    await tellPage(page, { type: 'failure', id, message: String(error) });
  }
}

function sender({ contents }: Page): Omit<Electron.IpcMainInvokeEvent, keyof Electron.Event> {
  return { type: 'frame', sender: contents, senderFrame: contents.mainFrame, frameId: 1, processId: 1 };
}
