import { expect, it } from 'vitest';
import { closeWebRtc, goOffline } from '../../../electron/security/offline';

it('switches off what Chromium would fetch by itself, and leaves it no way out', () => {
  const switches = new Map<string, string | undefined>();
  goOffline({ appendSwitch: (name, value) => void switches.set(name, value) });
  expect([...switches.keys()].sort()).toEqual([
    'disable-background-networking',
    'disable-component-update',
    'disable-domain-reliability',
    'disable-features',
    'disable-sync',
    'host-resolver-rules',
    'no-pings',
    'proxy-server',
    'webrtc-ip-handling-policy',
  ]);
  expect(switches.get('host-resolver-rules')).toBe('MAP * ~NOTFOUND');
  expect(switches.get('proxy-server')).toBe('127.0.0.1:9');
});

it('lets WebRTC out by the proxy only, and so not at all', () => {
  const policies: string[] = [];
  closeWebRtc({ setWebRTCIPHandlingPolicy: (policy) => policies.push(policy) });
  expect(policies).toEqual(['disable_non_proxied_udp']);
});
