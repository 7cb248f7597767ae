import { strict } from '../strict/strict';

export type RequestDetails = Electron.OnBeforeRequestListenerDetails;
export type ResponseDetails = Electron.OnHeadersReceivedListenerDetails;

type Entry<Details, Answer> = {
  readonly filter: Electron.WebRequestFilter | undefined;
  readonly listener: (details: Details, callback: (answer: Answer) => void) => void;
};

export type WebRequests = {
  readonly webRequest: Electron.WebRequest;
  readonly askBeforeRequest: (details: RequestDetails) => Promise<Electron.CallbackResponse>;
  readonly askHeadersReceived: (details: ResponseDetails) => Promise<Electron.HeadersReceivedResponse>;
  /** Whether responses from the network must be held for the program. */
  readonly wantsResponses: () => boolean;
};

/** session.webRequest, and the questions that it stands for. As in Electron a new listener takes the old one's place. */
export function createWebRequests(): WebRequests {
  let beforeRequest: Entry<RequestDetails, Electron.CallbackResponse> | undefined;
  let headersReceived: Entry<ResponseDetails, Electron.HeadersReceivedResponse> | undefined;
  return {
    webRequest: strict<Electron.WebRequest>('webRequest', {
      onBeforeRequest: (...given: unknown[]) => {
        beforeRequest = entryOf(given);
      },
      onHeadersReceived: (...given: unknown[]) => {
        headersReceived = entryOf(given);
      },
    }),
    askBeforeRequest: (details) => ask(beforeRequest, details),
    askHeadersReceived: (details) => ask(headersReceived, details),
    wantsResponses: () => headersReceived !== undefined,
  };
}

// Called as (listener) or as (filter, listener); null takes the listener away.
function entryOf<Details, Answer>(given: readonly unknown[]): Entry<Details, Answer> | undefined {
  const listener = given.at(-1) as Entry<Details, Answer>['listener'] | null | undefined;
  const filter = given.length > 1 ? (given[0] as Electron.WebRequestFilter) : undefined;
  return listener ? { filter, listener } : undefined;
}

async function ask<Details extends { url: string; resourceType: string }, Answer extends object>(
  entry: Entry<Details, Answer> | undefined,
  details: Details,
): Promise<Partial<Answer>> {
  if (entry === undefined || !isMeant(details, entry.filter)) return {};
  return new Promise((resolve) => entry.listener(details, resolve));
}

type Asked = { readonly url: string; readonly resourceType: string };

function isMeant({ url, resourceType }: Asked, filter: Electron.WebRequestFilter | undefined): boolean {
  const types: readonly string[] | undefined = filter?.types;
  if (types !== undefined && !types.includes(resourceType)) return false;
  if (filter?.excludeUrls?.some((pattern) => matchesPattern(url, pattern))) return false;
  return (
    filter === undefined ||
    filter.urls.length === 0 ||
    filter.urls.some((pattern) => matchesPattern(url, pattern))
  );
}

/** Chromium's match patterns: `scheme://host/path` with stars, and `<all_urls>`. */
export function matchesPattern(url: string, pattern: string): boolean {
  if (pattern === '<all_urls>') return true;
  const source = pattern
    .replace(/[.+?^${}()|[\]\\]/g, '\\$&')
    .replace(/^\*:/, '(https?|wss?|ftp|file):')
    .replace(/\*/g, '.*');
  return new RegExp(`^${source}$`).test(url);
}
