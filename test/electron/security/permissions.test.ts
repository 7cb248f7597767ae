import { expect, it } from 'vitest';
import { denyPermissions } from '../../../electron/security/permissions';

it('E5 denies every permission, device and display', () => {
  const answers: Record<string, unknown> = {};
  const answer = (name: string) => (value: unknown) => (answers[name] = value);
  denyPermissions({
    setPermissionRequestHandler(handler) {
      handler?.(undefined as never, 'geolocation', answer('request'), undefined as never);
    },
    setPermissionCheckHandler(handler) {
      answers['check'] = handler?.(null, 'media', 'app://verwerkingsregister', undefined as never);
    },
    setDevicePermissionHandler(handler) {
      answers['device'] = handler?.(undefined as never);
    },
    setDisplayMediaRequestHandler(handler) {
      handler?.(undefined as never, answer('display'));
    },
  });
  expect(answers).toEqual({ request: false, check: false, device: false, display: null });
});
