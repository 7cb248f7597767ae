import { createJoiner, split } from '../ipc/chunks';
import { BINDING, RECEIVE } from '../ipc/messages';
import type { FromPage, ToPage } from '../ipc/messages';

export type MainLine = {
  readonly say: (message: FromPage) => void;
  readonly onMessage: (listener: (message: ToPage) => void) => void;
};

type IsolatedGlobal = {
  readonly [BINDING]: (part: string) => void;
  [RECEIVE]: (part: string) => void;
};

/** The line to the main process: a binding that only this world has, and a function that only the stand-in calls. */
export function openMainLine(): MainLine {
  // Chromium put the binding there before any script of this world ran.
  const own = globalThis as unknown as IsolatedGlobal;
  const send = own[BINDING];
  const listeners: ((message: ToPage) => void)[] = [];
  own[RECEIVE] = createJoiner((text) => {
    const message = JSON.parse(text) as ToPage;
    for (const listener of listeners) listener(message);
  });
  return {
    say: (message) => split(JSON.stringify(message)).forEach((part) => send(part)),
    onMessage: (listener) => void listeners.push(listener),
  };
}
