import type { CommandLine, WebContents } from 'electron';

// Each of these services of Chromium would call home, some only hours after the start.
const SWITCHES: readonly (readonly [name: string, value?: string])[] = [
  ['disable-background-networking'],
  ['disable-component-update'],
  ['disable-domain-reliability'],
  ['disable-sync'],
  ['no-pings'],
  [
    'disable-features',
    [
      'AutofillServerCommunication',
      'CertificateTransparencyComponentUpdater',
      'MediaRouter',
      'NetworkTimeServiceQuerying',
      'OptimizationHints',
      'Translate',
    ].join(','),
  ],
  ['webrtc-ip-handling-policy', 'disable_non_proxied_udp'],
  // Two walls behind that: no name can be looked up, and the only way out is a port where nobody listens.
  ['host-resolver-rules', 'MAP * ~NOTFOUND'],
  ['proxy-server', '127.0.0.1:9'],
];

/** Switches Chromium's own network use off. Must be called before the program is ready. */
export function goOffline(commandLine: Pick<CommandLine, 'appendSwitch'>): void {
  for (const [name, value] of SWITCHES) commandLine.appendSwitch(name, value);
}

/** WebRTC goes round a proxy, and no content security policy covers it; so what does not go through the proxy is off. */
export function closeWebRtc(contents: Pick<WebContents, 'setWebRTCIPHandlingPolicy'>): void {
  contents.setWebRTCIPHandlingPolicy('disable_non_proxied_udp');
}
