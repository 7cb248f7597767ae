import { stat } from 'node:fs/promises';
import { isAbsolute } from 'node:path';
import { handleFor, placeOf } from '../shared/commands/session';
import type { Session } from '../shared/commands/session';
import type { EventData } from '../shared/commands/contract';
import type { Result } from '../shared/errors';
import type { Opening } from './startArguments';
import { isRegisterPath } from './startArguments';

export type HandOver = {
  /** A second start or the file manager asks to open something. */
  readonly opening: (opening: Opening) => void;
  /** A file was dropped on the window. */
  readonly dropped: (path: unknown) => Promise<Result<void>>;
  /** The page has asked what to open at the start: from now on it is told. */
  readonly pageStarted: () => void;
};

type Told = {
  readonly newId: () => string;
  readonly tellFile: (file: EventData<'fileHandedOver'>) => void;
  readonly tellExample: () => void;
};

/** Hands files to the page: as its beginning while it has not started yet, as news after that. */
export function createHandOver(session: Session, told: Told): HandOver {
  let isPageStarted = false;
  function opening(asked: Opening) {
    if (!isPageStarted) session.initial = asked;
    else if (asked === 'example') told.tellExample();
    else told.tellFile({ handle: handleFor(session, asked.path, told.newId), ...fileNameOf(asked.path) });
  }
  return {
    opening,
    async dropped(path) {
      if (typeof path !== 'string') return { ok: false, error: { code: 'invalidInput', where: 'path' } };
      if (isReportPath(path) && (await isFile(path))) {
        told.tellFile({ handle: handleFor(session, path, told.newId), ...fileNameOf(path) });
        return { ok: true, value: undefined };
      }
      if (!isRegisterPath(path) || !(await isFile(path))) {
        return { ok: false, error: { code: 'fileNotRegister', path } };
      }
      opening({ path });
      return { ok: true, value: undefined };
    },
    pageStarted() {
      isPageStarted = true;
    },
  };
}

/** A report is looked at, never opened as a register: that is for the page to tell apart by its name. */
function isReportPath(path: string): boolean {
  return isAbsolute(path) && path.length <= MAX_PATH_CHARACTERS && /\.docx$/i.test(path);
}

const MAX_PATH_CHARACTERS = 4096;

/** Whether there is a file of that path. */
export async function isFile(path: string): Promise<boolean> {
  const found = await stat(path).catch(() => undefined);
  return found?.isFile() ?? false;
}

function fileNameOf(path: string): { fileName: string } {
  return { fileName: placeOf(path).fileName };
}
