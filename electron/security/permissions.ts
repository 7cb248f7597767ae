import type { Session } from 'electron';

type PermissionHandlers = Pick<
  Session,
  | 'setPermissionRequestHandler'
  | 'setPermissionCheckHandler'
  | 'setDevicePermissionHandler'
  | 'setDisplayMediaRequestHandler'
>;

/** The page needs no camera, place, clipboard reading or notification, so nothing is ever granted. */
export function denyPermissions(session: PermissionHandlers): void {
  session.setPermissionRequestHandler((_contents, _permission, callback) => callback(false));
  session.setPermissionCheckHandler(() => false);
  session.setDevicePermissionHandler(() => false);
  // Electron takes null for "no stream" and throws on an empty object; its type leaves null out.
  session.setDisplayMediaRequestHandler((_request, callback) => callback(null));
}
