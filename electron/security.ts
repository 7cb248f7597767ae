import { app, protocol, session } from 'electron';
import { createAppProtocol } from './security/appProtocol';
import { listBuiltFiles } from './security/builtFiles';
import { guardNavigation } from './security/navigation';
import { closeWebRtc, goOffline } from './security/offline';
import { APP_SCHEME } from './security/origin';
import { denyPermissions } from './security/permissions';
import { blockRequests } from './security/requests';

/** What must be settled before Chromium starts. Crash dumps would hold register content, so none are ever made. */
export function secureProgram(): void {
  app.enableSandbox();
  goOffline(app.commandLine);
  protocol.registerSchemesAsPrivileged([
    { scheme: APP_SCHEME, privileges: { standard: true, secure: true } },
  ]);
  app.on('web-contents-created', (_event, contents) => {
    guardNavigation(contents);
    closeWebRtc(contents);
  });
}

/** What must be settled before the first window. */
export function secureSession(options: {
  readonly pageFolder: string;
  readonly onBlocked: (target: string) => void;
}): void {
  protocol.handle(APP_SCHEME, createAppProtocol(listBuiltFiles(options.pageFolder)));
  const own = session.defaultSession;
  denyPermissions(own);
  blockRequests(own, { isDevelopment: !app.isPackaged, onBlocked: options.onBlocked });
  // A page could write what it shows to the disk. Files are made by main alone, where the person chose.
  own.on('will-download', (event) => event.preventDefault());
  // Electron fetches dictionaries from the internet even where a window has `spellcheck: false`.
  own.setSpellCheckerEnabled(false);
  own.setSpellCheckerLanguages([]);
}
