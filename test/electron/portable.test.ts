import { describe, expect, it } from 'vitest';
import { portableFolder } from '../../electron/portable';

const START = { given: ['--portable'], environment: {} };

describe('a portable start', () => {
  it('keeps everything beside the program', () => {
    const linux = { ...START, platform: 'linux', executable: '/usb/register/verwerkingsregister' } as const;
    const windows = {
      ...START,
      platform: 'win32',
      executable: 'E:\\register\\verwerkingsregister.exe',
    } as const;
    expect(portableFolder(linux)).toBe('/usb/register/Verwerkingsregister-data');
    expect(portableFolder(windows)).toBe('E:\\register\\Verwerkingsregister-data');
  });

  it('keeps everything beside the file that the person started, not where it runs from', () => {
    const image = { APPIMAGE: '/usb/Verwerkingsregister.AppImage' };
    const executable = '/tmp/.mount_x/verwerkingsregister';
    expect(portableFolder({ ...START, platform: 'linux', executable, environment: image })).toBe(
      '/usb/Verwerkingsregister-data',
    );
    const inside = '/Volumes/USB/Verwerkingsregister.app/Contents/MacOS/Verwerkingsregister';
    expect(portableFolder({ ...START, platform: 'darwin', executable: inside })).toBe(
      '/Volumes/USB/Verwerkingsregister-data',
    );
  });

  it('is what the portable edition for Windows always does', () => {
    const parts = {
      given: [],
      platform: 'win32',
      executable: 'C:\\Temp\\x\\verwerkingsregister.exe',
      environment: { PORTABLE_EXECUTABLE_DIR: 'E:\\' },
    } as const;
    expect(portableFolder(parts)).toBe('E:\\Verwerkingsregister-data');
    expect(portableFolder({ ...parts, platform: 'linux', executable: '/x/y' })).toBeUndefined();
  });

  it('is not what another start does', () => {
    const parts = { given: ['--example', 'portable'], environment: { APPIMAGE: '/usb/a' } };
    expect(portableFolder({ ...parts, platform: 'linux', executable: '/x/y' })).toBeUndefined();
  });
});
