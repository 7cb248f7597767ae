export const APP_SCHEME = 'app';
export const APP_ORIGIN = `${APP_SCHEME}://verwerkingsregister`;

/** The only page of the program. */
export const START_PAGE = `${APP_ORIGIN}/index.html`;

/** Whether a URL is one of our own. Compared as text: a parser would first tidy up what an attacker made untidy. */
export function isOwnUrl(url: string): boolean {
  return url.startsWith(`${APP_ORIGIN}/`);
}

/** Whether a URL is our own page, with or without a place in it. */
export function isStartPage(url: string): boolean {
  return withoutQuery(url) === START_PAGE;
}

/** A URL without its query and fragment. */
export function withoutQuery(url: string): string {
  return url.replace(/[?#].*$/s, '');
}
