import type { Session } from '../cdp/connection';
import type { Host, Running } from '../host';
import { mayNavigate } from '../webContents/navigation';
import type { Page, PageOwner } from '../webContents/page';
import { watchPage } from '../webContents/pageEvents';
import { createPageScripts } from '../webContents/scripts';
import { setUpPage } from '../webContents/setUp';
import { createPage } from '../webContents/webContents';
import type { Placement } from './placement';
import type { WindowParts } from './windowOptions';

type Parts = {
  readonly id: number;
  readonly owner: PageOwner;
  readonly parts: WindowParts;
  readonly placement: Placement;
};

/** Makes a page at once, and has Chromium open a window for it meanwhile. */
export function attachPage(host: Host, given: Parts): Page {
  const line = host.running.then((running) => open(host, running, { ...given, page: () => page }));
  const page = createPage(given.id, host, { owner: given.owner, line });
  return page;
}

async function open(host: Host, running: Running, given: Parts & { page: () => Page }): Promise<Session> {
  const { parts, placement } = given;
  const page = given.page();
  const { sessionId, targetInfo } = await running.targets.open(parts.bounds);
  page.state.targetId = targetInfo.targetId;
  const line = running.chromium.connection.session(sessionId);
  watchPage(line, page, host);
  await setUpPage(line, page.state, {
    running,
    session: host.session,
    requester: {
      contents: page.contents,
      mainFrameId: () => page.state.mainFrameId,
      mayNavigate: (to) => mayNavigate(page, to),
    },
    scripts: createPageScripts(parts.preload),
    isDark: host.theme.forced(),
    backgroundColor: parts.backgroundColor,
  });
  await placement.settle(line);
  return line;
}
