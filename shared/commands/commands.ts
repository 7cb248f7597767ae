import type { Commands } from './answer';
import { backupCommands } from './backupCommands';
import { decideCommand } from './decideCommand';
import { deliveryCommand } from './deliveryCommand';
import { extractCommands } from './extractCommands';
import { exportCommands } from './exportCommands';
import { followFile } from './following';
import { historyCommands } from './historyCommands';
import { openCommands } from './openCommands';
import { lockCommands } from './lockCommands';
import { mergeCommands } from './mergeCommands';
import { refuseSwitchedOff } from './switchedOff';
import type { Ports } from './ports';
import { repairCommands } from './repairCommands';
import { reportCommands } from './reportCommands';
import { saveCommands } from './saveCommands';
import { asOpened, handleFor, placeOf } from './session';
import type { Session } from './session';
import { authorOf } from './settingsPort';
import { readSavedViews } from '../search/savedView';
import { templateCommands } from './templateCommands';
import { undoCommands } from './undoCommands';
import { unsavedCommands } from './unsavedCommands';
import { viewCommands } from './viewCommands';

/** Every use case of the program, written against the ports. */
export function createCommands(ports: Ports, session: Session): Commands {
  const commands: Commands = {
    ...openCommands(ports, session),
    ...lockCommands(ports, session),
    ...saveCommands(ports, session),
    ...undoCommands(ports, session),
    ...decideCommand(ports, session),
    ...unsavedCommands(ports, session),
    ...exportCommands(ports, session),
    ...deliveryCommand(ports, session),
    ...reportCommands(ports, session),
    ...templateCommands(ports),
    ...historyCommands(ports, session),
    ...mergeCommands(ports, session),
    ...repairCommands(ports, session),
    ...backupCommands(ports, session),
    ...extractCommands(ports, session),
    ...windowCommands(ports, session),
    ...viewCommands(ports, session),
  };
  return followed(ports, session, refuseSwitchedOff(commands, ports.managed.policy));
}

// Whatever a command opened or closed: the file of what is open now is the one that is looked after.
function followed(ports: Ports, session: Session, commands: Commands): Commands {
  const names = Object.keys(commands) as (keyof Commands)[];
  const entries = names.map((name) => {
    const run = commands[name] as (input: unknown) => Promise<unknown>;
    const runAndFollow = (input: unknown) => run(input).finally(() => followFile(ports, session));
    return [name, runAndFollow] as const;
  });
  // Each name keeps its own command, with the same input and output.
  return Object.fromEntries(entries) as unknown as Commands;
}

type WindowCommands = Pick<
  Commands,
  'start' | 'registerPiece' | 'showBackups' | 'setLanguage' | 'setTheme' | 'savePreferences' | 'closeWindow'
>;

function windowCommands(ports: Ports, session: Session): WindowCommands {
  return {
    async start() {
      await Promise.resolve();
      // A page that begins has nothing of the register yet.
      session.packer.forget();
      return {
        ...ports.program,
        ...ownChoices(ports),
        account: ports.program.user,
        profileFolder: ports.desktop.profileFolder,
        managed: ports.managed,
        initial: takeInitial(ports, session),
        opened: session.open === undefined ? null : asOpened(session.open),
      };
    },
    async registerPiece({ revision, piece }) {
      await Promise.resolve();
      return session.packer.piece(revision, piece);
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
    savePreferences: (chosen) => ports.settings.save({ ...ports.settings.current(), ...chosen }),
    async closeWindow() {
      await Promise.resolve();
      ports.desktop.closeWindow();
    },
  };
}

/** What the person chose, with what holds where nothing was chosen. */
function ownChoices({ settings, program }: Ports) {
  const { language, theme, density, motion, author, savedViews, lockAfter, partiesApart } =
    settings.current();
  return {
    language: language ?? program.systemLanguage,
    theme,
    density: density ?? 'comfortable',
    motion: motion ?? 'system',
    author: author ?? '',
    partiesApart: partiesApart ?? [],
    lockAfter: lockAfter ?? 0,
    user: authorOf(settings.current(), program.user),
    savedViews: readSavedViews(savedViews),
  };
}

// Taken once: a page that is loaded again shows what is open, not what the command line asked for.
function takeInitial(ports: Ports, session: Session): Awaited<ReturnType<Commands['start']>>['initial'] {
  const { initial } = session;
  session.initial = undefined;
  if (initial === undefined || initial === 'example') return initial ?? null;
  return { handle: handleFor(session, initial.path, ports.newId), fileName: placeOf(initial.path).fileName };
}
