import type { Child } from './childMessages';

/** A child that can be spoken to before it is started; one that could not be started has ended. */
export function lateChild(starting: Promise<Child>): Child {
  const started = (use: (child: Child) => void): void => {
    void starting.then(use, () => undefined);
  };
  return {
    send: (message) => started((child) => child.send(message)),
    onMessage: (listener) => started((child) => child.onMessage(listener)),
    onExit: (listener) => {
      void starting.then(
        (child) => child.onExit(listener),
        () => listener(1),
      );
    },
    end: () => started((child) => child.end()),
  };
}
