/** Command-line switches by name; one without a value has ''. */
export type Switches = ReadonlyMap<string, string>;

export type SwitchParts = {
  readonly folder: string;
  readonly fencePort: number;
  readonly headless: boolean;
  readonly sandbox: boolean;
  readonly given: Switches;
};

const OWN: Readonly<Record<string, string>> = {
  'remote-debugging-pipe': '',
  'no-startup-window': '',
  'no-first-run': '',
  'no-default-browser-check': '',
  noerrdialogs: '',
  'disable-background-networking': '',
  'disable-component-update': '',
  'disable-sync': '',
  'disable-quic': '',
  'disable-default-apps': '',
  'disable-extensions': '',
  'disable-breakpad': '',
  'metrics-recording-only': '',
  'password-store': 'basic',
  'use-mock-keychain': '',
  'disable-search-engine-choice-screen': '',
  'disable-infobars': '',
  'disable-session-crashed-bubble': '',
  'hide-crash-restore-bubble': '',
  'disable-backgrounding-occluded-windows': '',
  'disable-renderer-backgrounding': '',
  'disable-background-timer-throttling': '',
  'disable-gpu': '',
};

const OFF = [
  'Translate',
  'MediaRouter',
  'OptimizationHints',
  'HttpsUpgrades',
  'HttpsFirstBalancedModeAutoEnable',
  'PaintHolding',
  'DestroyProfileOnBrowserClose',
  'LensOverlay',
  'AutofillServerCommunication',
  'LocalNetworkAccessChecks',
  'GlobalMediaControls',
  'NetworkTimeServiceQuerying',
  'AimEnabled',
  'PreconnectToSearch',
];

// Without this Chromium asks accounts.google.com for accounts at each start.
const ON = ['SkipListAccountsWithoutGaiaCookies'];

// Where Chromium keeps its files, how we talk to it and its only way out are the stand-in's business.
const NOT_PASSED_ON = new Set([
  'user-data-dir',
  'proxy-server',
  'proxy-bypass-list',
  'remote-debugging-pipe',
  'headless',
  'no-sandbox',
  'app',
  'inspect',
  'inspect-brk',
]);

/** Chromium's command line: the stand-in's own switches, then whatever the program or its starter appended. */
export function chromiumArguments({ folder, fencePort, headless, sandbox, given }: SwitchParts): string[] {
  const passedOn = [...given].filter(([name]) => !NOT_PASSED_ON.has(name));
  const all = new Map<string, string>([
    ...Object.entries(OWN),
    ...passedOn,
    ['user-data-dir', folder],
    ['proxy-server', `http://127.0.0.1:${fencePort}`],
    // Without this Chromium goes to 127.0.0.1 past the proxy, and so past the fence.
    ['proxy-bypass-list', '<-loopback>'],
    // WebRTC speaks UDP, which no proxy carries.
    ['webrtc-ip-handling-policy', 'disable_non_proxied_udp'],
    ['disable-features', merged(OFF, given.get('disable-features'))],
    ['enable-features', merged(ON, given.get('enable-features'))],
    ...(headless
      ? ([
          ['headless', ''],
          ['hide-scrollbars', ''],
        ] as const)
      : []),
    ...(sandbox ? [] : noSandbox()),
  ]);
  return [...all].map(([name, value]) => (value === '' ? `--${name}` : `--${name}=${value}`));
}

/** As root there is no sandbox; `test-type` takes away the bar that warns of it. */
export function noSandbox(): (readonly [string, string])[] {
  return [
    ['no-sandbox', ''],
    ['test-type', ''],
  ];
}

function merged(own: readonly string[], given: string | undefined): string {
  return [...new Set([...own, ...(given ?? '').split(',')])].filter((name) => name !== '').join(',');
}
