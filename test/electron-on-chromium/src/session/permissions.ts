import type { Connection } from '../cdp/connection';
import { logDetail } from '../log';
import { originOf } from './schemes';

type RequestHandler = Parameters<Electron.Session['setPermissionRequestHandler']>[0];
type CheckHandler = Parameters<Electron.Session['setPermissionCheckHandler']>[0];
type Permission = Parameters<NonNullable<RequestHandler>>[1];

export type Permissions = {
  readonly setRequestHandler: (handler: RequestHandler) => void;
  readonly setCheckHandler: (handler: CheckHandler) => void;
  readonly apply: (connection: Connection, visit: Visit) => Promise<void>;
};

type Visit = {
  readonly contents: Electron.WebContents;
  readonly url: string;
  readonly chromiumOrigin: string;
};

/** Chromium's name of each permission, and Electron's. */
const PERMISSIONS: readonly (readonly [chromium: string, electron: Permission])[] = [
  ['camera', 'media'],
  ['microphone', 'media'],
  ['geolocation', 'geolocation'],
  ['notifications', 'notifications'],
  ['midi', 'midi'],
  ['clipboard-read', 'clipboard-read'],
  ['clipboard-write', 'clipboard-sanitized-write'],
  ['idle-detection', 'idle-detection'],
  ['storage-access', 'storage-access'],
];

/**
 * The program's policy for permissions. Chromium's protocol has no event for a request, so each permission is asked of
 * the program when an origin is first loaded: a fixed policy has the same effect, only earlier.
 */
export function createPermissions(): Permissions {
  let onRequest: RequestHandler = null;
  let onCheck: CheckHandler = null;
  const isGranted = async (permission: Permission, { contents, url }: Visit) => {
    const origin = originOf(url);
    const details = { isMainFrame: true, requestingUrl: url, securityOrigin: origin };
    if (onCheck?.(contents, permission, origin, details) === false) return false;
    const request = onRequest;
    // Without a handler Electron grants.
    if (request === null) return true;
    return new Promise<boolean>((resolve) => request(contents, permission, resolve, details));
  };
  return {
    setRequestHandler: (handler) => {
      onRequest = handler;
    },
    setCheckHandler: (handler) => {
      onCheck = handler;
    },
    async apply(connection, visit) {
      for (const [name, permission] of PERMISSIONS) {
        const setting = (await isGranted(permission, visit)) ? 'granted' : 'denied';
        await connection
          .send('Browser.setPermission', { permission: { name }, setting, origin: visit.chromiumOrigin })
          .catch((error: unknown) => logDetail(`permission ${name}: ${String(error)}`));
      }
    },
  };
}
