import { notImplemented } from '../strict/notImplemented';

/**
 * Chromium cannot be told of a new scheme, so `app://host/x` is `https://host.app.electron.invalid/x` to it. The name
 * can never exist in DNS, and the protocol's handler answers before anybody would look.
 */
export type Schemes = {
  readonly register: (schemes: readonly Electron.CustomScheme[]) => void;
  readonly handle: (scheme: string, handler: ProtocolHandler) => void;
  readonly isHandled: (scheme: string) => boolean;
  readonly handlerFor: (url: string) => ProtocolHandler | undefined;
  readonly toChromium: (url: string) => string;
};

export type ProtocolHandler = (request: Request) => Response | Promise<Response>;

const INSIDE = /^https:\/\/([^/?#]*)\.([a-z0-9+-]+)\.electron\.invalid(?=[/?#]|$)/;

export function createSchemes(isReady: () => boolean): Schemes {
  const registered = new Map<string, Electron.Privileges>();
  const handlers = new Map<string, ProtocolHandler>();
  return {
    register(schemes) {
      if (isReady())
        throw new Error('protocol.registerSchemesAsPrivileged should be called before app is ready');
      for (const { scheme, privileges } of schemes) registered.set(scheme, privileges ?? {});
    },
    handle(scheme, handler) {
      if (!isReady()) throw new Error('protocol.handle can only be used after app is ready');
      if (handlers.has(scheme)) throw new Error(`Failed to register protocol: ${scheme}`);
      const { standard, secure } = registered.get(scheme) ?? {};
      if (standard !== true || secure !== true) {
        throw notImplemented(`a protocol '${scheme}' that is not registered as standard and secure`);
      }
      handlers.set(scheme, handler);
    },
    isHandled: (scheme) => handlers.has(scheme),
    handlerFor: (url) => handlers.get(url.slice(0, url.indexOf(':'))),
    toChromium(url) {
      const [, scheme, host, rest] = /^([a-z][a-z0-9+.-]*):\/\/([^/?#]*)(.*)$/is.exec(url) ?? [];
      if (scheme === undefined || host === undefined || !handlers.has(scheme.toLowerCase())) return url;
      return `https://${host.toLowerCase()}.${scheme.toLowerCase()}.electron.invalid${rest ?? ''}`;
    },
  };
}

/** A URL of Chromium's as Electron would tell it. */
export function fromChromium(url: string): string {
  return url.replace(INSIDE, '$2://$1');
}

/** The origin of one of Electron's URLs, custom schemes included. */
export function originOf(url: string): string {
  return /^[a-z][a-z0-9+.-]*:\/\/[^/?#]*/i.exec(url)?.[0] ?? 'null';
}
