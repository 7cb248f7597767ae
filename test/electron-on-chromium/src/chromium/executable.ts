import { existsSync } from 'node:fs';
import process from 'node:process';

const PLACES = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];

/** Where Chromium is: as asked for, else where Debian and others put it. */
export function findChromium(): string {
  const asked = process.env['ELECTRON_STANDIN_CHROMIUM'];
  const found = [...(asked === undefined ? [] : [asked]), ...PLACES].find((place) => existsSync(place));
  if (found === undefined) {
    throw new Error('electron stand-in: no Chromium found; install the package chromium');
  }
  return found;
}
