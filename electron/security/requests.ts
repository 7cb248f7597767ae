import type { Session } from 'electron';
import { isOwnUrl } from './origin';

type Watched = {
  /** The developer's tools load themselves over a scheme of their own. */
  readonly isDevelopment: boolean;
  /** Told of each refused request: scheme and host, never the rest, which may hold what a person typed. */
  readonly onBlocked: (target: string) => void;
};

/** Cancels every request that is not for our own files. The policy in the page should have stopped it already. */
export function blockRequests({ webRequest }: Pick<Session, 'webRequest'>, watched: Watched): void {
  webRequest.onBeforeRequest(({ url }, callback) => {
    const cancel = !isAllowedRequest(url, watched.isDevelopment);
    if (cancel) watched.onBlocked(requestTarget(url));
    callback({ cancel });
  });
}

export function isAllowedRequest(url: string, isDevelopment: boolean): boolean {
  if (isOwnUrl(url) || url.startsWith('data:') || url.startsWith('blob:')) return true;
  return isDevelopment && url.startsWith('devtools:');
}

export function requestTarget(url: string): string {
  if (!URL.canParse(url)) return 'unreadable';
  const { protocol, host } = new URL(url);
  return `${protocol}//${host}`;
}
