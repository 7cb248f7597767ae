import { quietly } from '../cdp/quietly';
import { split } from '../ipc/chunks';
import { RECEIVE } from '../ipc/messages';
import type { Shortcut, ToPage } from '../ipc/messages';
import type { Page } from './page';

const CALL = `function(part){globalThis.${RECEIVE}(part)}`;

/** Gives a message to the isolated world of the document that is shown. Between two documents there is nobody to hear. */
export async function tellPage({ state, line }: Page, message: ToPage): Promise<void> {
  const executionContextId = state.isolatedContext;
  if (executionContextId === undefined || state.isDestroyed) return;
  const session = await line;
  const parts = split(JSON.stringify(message));
  await Promise.all(
    parts.map((part) =>
      session.send('Runtime.callFunctionOn', {
        functionDeclaration: CALL,
        executionContextId,
        arguments: [{ value: part }],
        silent: true,
      }),
    ),
  );
}

export function tellShortcuts(page: Page, shortcuts: readonly Shortcut[]): void {
  quietly(tellPage(page, { type: 'shortcuts', shortcuts }));
}

/** Puts the guard against closing on or off, as the window needs it now. */
export async function tellGuard(page: Page): Promise<void> {
  page.state.isGuarded = !page.state.isClosing && page.owner.hasCloseListener();
  await tellPage(page, { type: 'guard', on: page.state.isGuarded });
}
