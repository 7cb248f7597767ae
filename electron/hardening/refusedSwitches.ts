import type { ProgramKind } from './programKind';

/**
 * The switches that a release takes. Chromium knows more than a thousand, among them ones that open a door for a
 * debugger, load extensions or switch the sandbox off; so what is not listed is refused.
 */
const ALLOWED: ReadonlySet<string> = new Set([
  // Our own.
  'example',
  'portable',
  // Where the profile lies and in which language the system speaks.
  'user-data-dir',
  'lang',
  // What a display, a graphics driver or a screen reader may need.
  'disable-gpu',
  'force-device-scale-factor',
  'force-high-contrast',
  'force-renderer-accessibility',
  'ozone-platform',
  'ozone-platform-hint',
]);

// macOS gives a program that the Finder starts its serial number.
const PROCESS_SERIAL_NUMBER = /^-psn_[0-9_]+$/;

export type Start = {
  readonly kind: ProgramKind;
  readonly platform: NodeJS.Platform;
  /** Without the program's own name. */
  readonly given: readonly string[];
};

/** The switches that stop the start of a release: those that are not on the list. Their values are left off. */
export function refusedSwitches({ kind, platform, given }: Start): string[] {
  if (kind !== 'release') return [];
  return given
    .filter((argument) => isSwitch(argument, platform) && !isAllowed(argument, platform))
    .map(nameOf);
}

// As Chromium reads them: one dash or two, and on Windows also a slash.
function isSwitch(argument: string, platform: NodeJS.Platform): boolean {
  return argument.startsWith('-') || (platform === 'win32' && argument.startsWith('/'));
}

function isAllowed(argument: string, platform: NodeJS.Platform): boolean {
  if (platform === 'darwin' && PROCESS_SERIAL_NUMBER.test(argument)) return true;
  // Two dashes alone end the switches for Chromium; for us nothing follows them.
  return argument === '--' || ALLOWED.has(nameOf(argument).replace(/^(?:--?|\/)/, ''));
}

function nameOf(argument: string): string {
  return argument.replace(/=.*$/s, '').toLowerCase();
}
