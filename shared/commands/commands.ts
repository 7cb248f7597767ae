import type { Commands } from './answer';
import { exportCommands } from './exportCommands';
import { openCommands } from './openCommands';
import type { Ports } from './ports';
import { saveCommands } from './saveCommands';
import { asOpened, handleFor, placeOf } from './session';
import type { Session } from './session';
import { unsavedCommands } from './unsavedCommands';

/** Every use case of the program, written against the ports. */
export function createCommands(ports: Ports, session: Session): Commands {
  return {
    ...openCommands(ports, session),
    ...saveCommands(ports, session),
    ...unsavedCommands(ports, session),
    ...exportCommands(ports, session),
    ...windowCommands(ports, session),
  };
}

type WindowCommands = Pick<Commands, 'start' | 'showBackups' | 'setLanguage' | 'setTheme' | 'closeWindow'>;

function windowCommands(ports: Ports, session: Session): WindowCommands {
  return {
    async start() {
      await Promise.resolve();
      const settings = ports.settings.current();
      return {
        ...ports.program,
        language: settings.language ?? ports.program.systemLanguage,
        theme: settings.theme,
        initial: takeInitial(ports, session),
        opened: session.open === undefined ? null : asOpened(session.open),
      };
    },
    showBackups: () => ports.desktop.showBackups(),
    async setLanguage({ language }) {
      ports.desktop.setLanguage(language);
      await ports.settings.save({ ...ports.settings.current(), language });
    },
    async setTheme({ theme }) {
      ports.desktop.setTheme(theme);
      await ports.settings.save({ ...ports.settings.current(), theme });
    },
    async closeWindow() {
      await Promise.resolve();
      ports.desktop.closeWindow();
    },
  };
}

// Taken once: a page that is loaded again shows what is open, not what the command line asked for.
function takeInitial(ports: Ports, session: Session): Awaited<ReturnType<Commands['start']>>['initial'] {
  const { initial } = session;
  session.initial = undefined;
  if (initial === undefined || initial === 'example') return initial ?? null;
  return { handle: handleFor(session, initial.path, ports.newId), fileName: placeOf(initial.path).fileName };
}
