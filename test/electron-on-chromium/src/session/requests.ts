import type { Protocol } from 'chromium-protocol';
import { logLine, textOf } from '../log';
import type { Session } from '../cdp/connection';
import { fromChromium } from './schemes';
import type { ProtocolHandler, Schemes } from './schemes';
import type { Sockets } from './sockets';
import type { RequestDetails, WebRequests } from './webRequest';

export type Paused = Protocol.Fetch.requestPausedPayload;

/** The page that a request belongs to. */
export type Requester = {
  readonly contents: Electron.WebContents;
  readonly mainFrameId: () => string;
  /** The policy for a document: whether a frame may go there. */
  readonly mayNavigate: (to: { url: string; isMainFrame: boolean; isRedirect: boolean }) => boolean;
};

export type RequestParts = {
  readonly schemes: Schemes;
  readonly webRequests: WebRequests;
  readonly sockets: Sockets;
};

type Held = {
  readonly session: Session;
  readonly paused: Paused;
  readonly requester: Requester;
  readonly details: RequestDetails;
};

type ResourceType = RequestDetails['resourceType'];

const RESOURCE_TYPES: Readonly<Record<string, ResourceType>> = {
  Document: 'mainFrame',
  Stylesheet: 'stylesheet',
  Script: 'script',
  Image: 'image',
  Font: 'font',
  XHR: 'xhr',
  Fetch: 'xhr',
  Ping: 'ping',
  CSPViolationReport: 'cspReport',
  Media: 'media',
};

/** Decides about one request that Chromium holds: the policy for navigation, webRequest, the program's own protocol. */
export async function decide(
  { session, paused, requester }: Omit<Held, 'details'>,
  parts: RequestParts,
): Promise<void> {
  const held: Held = { session, paused, requester, details: detailsOf(paused, requester) };
  const isResponse = paused.responseStatusCode !== undefined || paused.responseErrorReason !== undefined;
  await (isResponse ? decideResponse(held, parts) : decideRequest(held, parts));
}

async function decideRequest(held: Held, parts: RequestParts): Promise<void> {
  const { paused, details } = held;
  if (isForTab(paused)) return fulfil(held, { status: 204, headers: [], body: '' });
  if (!isNavigationAllowed(held)) {
    // Not BlockedByClient: that would put an error page in the place of the page that stays.
    return fail(held, 'Aborted');
  }
  const answer = await parts.webRequests.askBeforeRequest(details);
  if (answer.cancel === true) return fail(held, 'BlockedByClient');
  if (answer.redirectURL !== undefined) {
    const location = parts.schemes.toChromium(answer.redirectURL);
    return fulfil(held, { status: 307, headers: [['Location', location]], body: '' });
  }
  const handler = parts.schemes.handlerFor(details.url);
  if (handler !== undefined) return answerByProtocol(held, handler, parts);
  if (/^https?:/.test(details.url)) parts.sockets.passed(details.url);
  const interceptResponse = parts.webRequests.wantsResponses();
  await held.session.send('Fetch.continueRequest', { requestId: paused.requestId, interceptResponse });
}

// Chromium wants a picture for a tab, which no page asked for and Electron does not have.
function isForTab({ resourceType, request }: Paused): boolean {
  return resourceType === 'Other' && new URL(request.url).pathname === '/favicon.ico';
}

function isNavigationAllowed({ paused, requester, details }: Held): boolean {
  if (paused.resourceType !== 'Document') return true;
  return requester.mayNavigate({
    url: details.url,
    isMainFrame: details.resourceType === 'mainFrame',
    isRedirect: paused.redirectedRequestId !== undefined,
  });
}

async function decideResponse(held: Held, { webRequests }: RequestParts): Promise<void> {
  const { paused, details, session } = held;
  const { requestId, responseHeaders, responseStatusCode } = paused;
  if (responseHeaders === undefined || responseStatusCode === undefined) {
    await session.send('Fetch.continueRequest', { requestId });
    return;
  }
  const headers = grouped(responseHeaders.map(({ name, value }) => [name, value]));
  const answer = await webRequests.askHeadersReceived(responseDetails(details, responseStatusCode, headers));
  if (answer.cancel === true) return fail(held, 'BlockedByClient');
  const changed = answer.responseHeaders;
  await session.send('Fetch.continueResponse', {
    requestId,
    ...(changed === undefined
      ? {}
      : { responseCode: responseStatusCode, responseHeaders: asHeaders(changed) }),
  });
}

async function answerByProtocol(held: Held, handler: ProtocolHandler, parts: RequestParts): Promise<void> {
  const filled = await askProtocol(held, handler, parts).catch((error: unknown) => {
    logLine(`protocol handler: ${textOf(error)}`);
    return 'Failed' as const;
  });
  await (typeof filled === 'string' ? fail(held, filled) : fulfil(held, filled));
}

async function askProtocol(
  { details, paused }: Held,
  handler: ProtocolHandler,
  { webRequests }: RequestParts,
): Promise<Filled | 'BlockedByClient'> {
  const response = await handler(requestFor(details.url, paused));
  const { status } = response;
  const headers = grouped([...response.headers]);
  refuseSchemeInPolicy(headers, details.url);
  const answer = await webRequests.askHeadersReceived(responseDetails(details, status, headers));
  if (answer.cancel === true) return 'BlockedByClient';
  const body = Buffer.from(await response.arrayBuffer()).toString('base64');
  return { status, headers: flat(answer.responseHeaders ?? headers), body };
}

function requestFor(url: string, { request }: Paused): Request {
  const headers = Object.entries(request.headers).map(
    ([name, value]) => [name, fromChromium(value)] as const,
  );
  const parts = (request.postDataEntries ?? []).map(({ bytes }) => Buffer.from(bytes ?? '', 'base64'));
  const body = request.hasPostData === true ? { body: Buffer.concat(parts) } : {};
  return new Request(url, { method: request.method, headers: Object.fromEntries(headers), ...body });
}

// The page's own address is an https: one here, so a source `app:` would not match it, and the policy would mean another
// thing than in Electron. `'self'` means the same in both.
function refuseSchemeInPolicy(headers: Grouped, url: string): void {
  const scheme = url.slice(0, url.indexOf(':') + 1);
  const policies = Object.entries(headers).filter(([name]) => /^content-security-policy/i.test(name));
  const named = policies.some(([, values]) =>
    values.some((value) => value.split(/[\s;]+/).some((one) => one.startsWith(scheme))),
  );
  if (named)
    throw new Error(`electron stand-in: write 'self' in the Content-Security-Policy rather than ${scheme}`);
}

function detailsOf(paused: Paused, requester: Requester): RequestDetails {
  const { request, resourceType, frameId, networkId, requestId } = paused;
  const isSubFrame = resourceType === 'Document' && frameId !== requester.mainFrameId();
  return {
    id: Number((networkId ?? requestId).replace(/\D/g, '').slice(-9)),
    url: fromChromium(request.url),
    method: request.method,
    resourceType: isSubFrame ? 'subFrame' : (RESOURCE_TYPES[resourceType] ?? 'other'),
    referrer: fromChromium(request.headers['Referer'] ?? ''),
    timestamp: Date.now(),
    uploadData: [],
    webContents: requester.contents,
    webContentsId: requester.contents.id,
  };
}

type Grouped = Record<string, string[]>;

function responseDetails(
  { uploadData: _unused, ...details }: RequestDetails,
  statusCode: number,
  responseHeaders: Grouped,
): Electron.OnHeadersReceivedListenerDetails {
  return { ...details, statusCode, responseHeaders, statusLine: `HTTP/1.1 ${statusCode}` };
}

function grouped(headers: readonly (readonly [name: string, value: string])[]): Grouped {
  const groups: Grouped = {};
  for (const [name, value] of headers) groups[name] = [...(groups[name] ?? []), value];
  return groups;
}

type Headers = Readonly<Record<string, string | string[]>>;

function flat(headers: Headers): [name: string, value: string][] {
  return Object.entries(headers).flatMap(([name, values]) =>
    [values].flat().map((value): [string, string] => [name, value]),
  );
}

function asHeaders(headers: Headers): { name: string; value: string }[] {
  return flat(headers).map(([name, value]) => ({ name, value }));
}

type Filled = {
  readonly status: number;
  readonly headers: [name: string, value: string][];
  readonly body: string;
};

async function fulfil({ session, paused }: Held, { status, headers, body }: Filled): Promise<void> {
  await session.send('Fetch.fulfillRequest', {
    requestId: paused.requestId,
    responseCode: status,
    responseHeaders: headers.map(([name, value]) => ({ name, value })),
    body,
  });
}

async function fail({ session, paused }: Held, errorReason: Protocol.Network.ErrorReason): Promise<void> {
  await session.send('Fetch.failRequest', { requestId: paused.requestId, errorReason });
}
