import { knownEvents, withMembers } from './strict/knownEvents';
import { strict } from './strict/strict';
import type { Part } from './strict/strict';

type Source = Electron.NativeTheme['themeSource'];

export type Theme = {
  readonly nativeTheme: Electron.NativeTheme;
  /** Whether pages must be dark or light; undefined where they follow the system. */
  readonly forced: () => boolean | undefined;
};

const SOURCES: readonly Source[] = ['system', 'light', 'dark'];

/** Electron's nativeTheme. The system counts as light: Chromium's protocol does not tell. */
export function createTheme(onForced: (isDark: boolean | undefined) => void): Theme {
  let source: Source = 'system';
  const forced = () => (source === 'system' ? undefined : source === 'dark');
  const members = {
    get themeSource() {
      return source;
    },
    set themeSource(asked: Source) {
      if (!SOURCES.includes(asked)) throw new TypeError(`invalid themeSource: ${asked}`);
      const wasDark = forced() === true;
      source = asked;
      onForced(forced());
      if (wasDark !== (forced() === true)) nativeTheme.emit('updated');
    },
    get shouldUseDarkColors() {
      return forced() === true;
    },
  } satisfies Part<Electron.NativeTheme>;
  const events = knownEvents('nativeTheme', { sent: ['updated'], inert: [] });
  const nativeTheme = strict<Electron.NativeTheme>('nativeTheme', withMembers(events, members));
  return { nativeTheme, forced };
}
