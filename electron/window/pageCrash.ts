type Crash = { readonly reason: string };

type Page = {
  readonly on: (event: 'render-process-gone', listener: (event: unknown, crash: Crash) => void) => unknown;
  readonly reload: () => void;
};

type Told = {
  readonly onCrash: (reason: string) => void;
  /** It crashed again after it was loaded again: trying once more would go on for ever. */
  readonly giveUp: () => void;
};

/** Loads a page again after its process died, once. */
export function reloadAfterCrash(page: Page, { onCrash, giveUp }: Told): void {
  let hasReloaded = false;
  page.on('render-process-gone', (_event, { reason }) => {
    if (reason === 'clean-exit') return;
    onCrash(reason);
    if (hasReloaded) {
      giveUp();
    } else {
      hasReloaded = true;
      page.reload();
    }
  });
}
