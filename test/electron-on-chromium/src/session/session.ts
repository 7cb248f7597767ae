import type { Connection, Session as Line } from '../cdp/connection';
import { isGone } from '../cdp/quietly';
import { logLine, textOf } from '../log';
import { knownEvents, withMembers } from '../strict/knownEvents';
import { strict } from '../strict/strict';
import type { Part } from '../strict/strict';
import { createPermissions } from './permissions';
import { decide } from './requests';
import type { Paused, Requester } from './requests';
import type { Schemes } from './schemes';
import { createSockets } from './sockets';
import { createWebRequests } from './webRequest';

/** The one session of the program, and what windows need of it. */
export type StandInSession = {
  readonly session: Electron.Session;
  readonly protocol: Electron.Protocol;
  readonly schemes: Schemes;
  readonly watch: (line: Line, requester: Requester) => void;
  readonly mayPassFence: (target: string) => Promise<boolean>;
  readonly applyPermissions: (
    connection: Connection,
    visit: { contents: Electron.WebContents; url: string },
  ) => Promise<void>;
};

export function createSession(schemes: Schemes): StandInSession {
  const webRequests = createWebRequests();
  const permissions = createPermissions();
  const protocol = createProtocol(schemes);
  const sockets = createSockets(async (url) => {
    const answer = await webRequests.askBeforeRequest(socketDetails(url));
    return answer.cancel !== true;
  });
  const members = {
    protocol,
    webRequest: webRequests.webRequest,
    setPermissionRequestHandler: permissions.setRequestHandler,
    setPermissionCheckHandler: permissions.setCheckHandler,
    // No device is ever offered, no screen is shared, no word is checked and Chromium's way out is the fence.
    setDevicePermissionHandler: () => undefined,
    setDisplayMediaRequestHandler: () => undefined,
    setSpellCheckerEnabled: () => undefined,
    setSpellCheckerLanguages: () => undefined,
    setProxy: () => Promise.resolve(),
  } satisfies Part<Electron.Session>;
  const events = knownEvents('session', { sent: [], inert: ['will-download'] });
  return {
    ...{ protocol, schemes },
    session: strict<Electron.Session>('session', withMembers(events, members)),
    watch(line, requester) {
      line.on('Network.webSocketCreated', ({ url }) => sockets.announced(url));
      line.on('Fetch.requestPaused', (paused: Paused) => {
        decide({ session: line, paused, requester }, { schemes, webRequests, sockets }).catch(
          (error: unknown) => {
            if (!isGone(error)) logLine(textOf(error));
          },
        );
      });
    },
    mayPassFence: sockets.mayPass,
    applyPermissions: async (connection, visit) => {
      const chromium = schemes.toChromium(visit.url);
      if (!URL.canParse(chromium) || new URL(chromium).origin === 'null') return;
      await permissions.apply(connection, { ...visit, chromiumOrigin: new URL(chromium).origin });
    },
  };
}

function createProtocol(schemes: Schemes): Electron.Protocol {
  return strict<Electron.Protocol>('protocol', {
    registerSchemesAsPrivileged: schemes.register,
    handle: schemes.handle,
    isProtocolHandled: schemes.isHandled,
  });
}

function socketDetails(url: string): Electron.OnBeforeRequestListenerDetails {
  return {
    id: 0,
    url,
    method: 'GET',
    resourceType: 'webSocket',
    referrer: '',
    timestamp: Date.now(),
    uploadData: [],
  };
}
