import { AppError } from '../errors';
import { readEntry } from '../history/entryContent';
import type { Author } from '../history/makeEntry';
import { withMergeHistory } from '../history/mergeHistory';
import type { Copies } from '../history/mergeHistory';
import { withOutsideChanges } from '../history/withHistory';
import type { Choices } from '../merge/conflict';
import { mergeCopies } from '../merge/mergeCopies';
import { mergePreviewOf, seenOf } from '../merge/mergePreview';
import { resolve } from '../merge/mergeRegisters';
import type { Merge } from '../merge/mergeRegisters';
import { withoutIncoming } from '../merge/withoutIncoming';
import type { LeftOut } from '../merge/withoutIncoming';
import type { Register } from '../register/register';
import type { Commands } from './answer';
import type { Opened } from './contract';
import type { Ports } from './ports';
import { writeEdit } from './saving';
import { asOpened, handleFor, openIn, pathOf, placeOf, refusePast } from './session';
import type { Session } from './session';
import { authorOf } from './settingsPort';
import { remember } from './undoStack';

type Merging = Pick<Commands, 'isOpenRegister' | 'chooseToMerge' | 'mergePreview' | 'mergeFinish'>;

/** Bringing another copy of the open register into it. The other file is only ever read. */
export function mergeCommands(ports: Ports, session: Session): Merging {
  return {
    async isOpenRegister({ handle }) {
      const path = pathOf(session, handle);
      const { open } = session;
      if (open === undefined || open.file?.path === path) return false;
      const other = await ports.storage.open(path).catch(() => undefined);
      return other?.current().id === open.register.id;
    },
    async chooseToMerge() {
      refusePast(openIn(session));
      const path = await ports.dialogs.chooseRegister();
      if (path === undefined) return null;
      return { handle: handleFor(session, path, ports.newId), fileName: placeOf(path).fileName };
    },
    async mergePreview({ handle, language }) {
      const path = pathOf(session, handle);
      const theirs = await readOther(ports, path);
      const { file, register } = openIn(session);
      // What finishing starts from, also when it was read again just now.
      const merge = mergedWith(ports, { mine: file?.current() ?? register, theirs }, path);
      return {
        handle,
        fileName: placeOf(path).fileName,
        ...mergePreviewOf(merge, language, ports.clock.today()),
      };
    },
    mergeFinish: ({ handle, ...decided }) =>
      finish(ports, session, { path: pathOf(session, handle), ...decided }),
  };
}

type Decided = {
  readonly path: string;
  readonly seen: string;
  readonly choices: Choices;
  readonly leftOut: readonly LeftOut[];
};

async function finish(ports: Ports, session: Session, decided: Decided): Promise<Opened | null> {
  const { path, seen, choices, leftOut } = decided;
  const theirs = await readOther(ports, path);
  const edit = (mine: Register) => {
    const merge = mergedWith(ports, { mine, theirs }, path);
    const isOpen = merge.conflicts.some(({ id }) => !Object.hasOwn(choices, id));
    // Somebody saved meanwhile: nobody has seen what would come in now.
    if (isOpen || seenOf(merge.sides) !== seen) throw new AppError({ code: 'mergeOutdated' });
    const register = withoutIncoming(resolve(merge, choices), mine, leftOut);
    const { sides } = merge;
    return withMergeHistory({ mine: sides.mine, theirs: sides.theirs }, register, author(ports));
  };
  const made = await writeEdit(ports, session, { edit, kind: 'merge' });
  if (made === null) return null;
  const { step: saved } = made;
  const step = { kind: 'merged', name: placeOf(path).fileName, count: saved?.units.length ?? 0 } as const;
  remember(openIn(session).undo, saved && { ...saved, step });
  return asOpened(openIn(session));
}

async function readOther(ports: Ports, path: string): Promise<Register> {
  return (await ports.storage.open(path)).current();
}

/** Each side with what was changed without the program in its history, so that nothing of it looks like nobody's. */
export function mergedWith(ports: Ports, { mine, theirs }: Copies, path: string): Merge {
  const by = author(ports);
  const told = (register: Register) => (hasNoHistory(register) ? register : withOutsideChanges(register, by));
  try {
    return mergeCopies({ mine: told(mine), theirs: told(theirs) });
  } catch (error) {
    // The brain knows no files; what comes in is what cannot be taken up.
    if (!(error instanceof AppError) || !('path' in error.failure)) throw error;
    throw new AppError({ ...error.failure, path }, { cause: error });
  }
}

function hasNoHistory({ history }: Register): boolean {
  return history.every((entry) => readEntry(entry).kind === 'begin');
}

function author(ports: Ports): Author {
  const by = authorOf(ports.settings.current(), ports.program.user);
  return { by, at: ports.clock.now(), newId: ports.newId };
}
