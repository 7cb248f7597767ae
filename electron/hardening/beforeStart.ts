import type { App, Dialog } from 'electron';
import process from 'node:process';
import { hardeningTexts } from '../../shared/i18n/hardeningTexts';
import { fill, LANGUAGES, say } from '../../shared/i18n/text';
import type { Language, Text } from '../../shared/i18n/text';
import { policyProblemText, problemText } from '../../shared/i18n/policyTexts';
import { isOn } from '../../shared/policy/policy';
import type { Managed } from '../../shared/policy/policy';
import { managedFor } from '../policy/readPolicy';
import { portableFolder } from '../portable';
import { isWritableFolder, ownOrTemporaryProfile } from './profile';
import { programKind } from './programKind';
import { refusedSwitches } from './refusedSwitches';

type Parts = {
  readonly app: Pick<App, 'isPackaged' | 'getAppPath' | 'getPath' | 'setPath'>;
  readonly dialog: Pick<Dialog, 'showErrorBox'>;
};

/** What the person must be told once the window is there. */
export type Notice = {
  readonly words: (language: Language) => string;
  /** For the log, which never holds a path: a path tells the person's name. */
  readonly detail: string;
};

/** What a start goes on with. */
export type Allowed = { readonly managed: Managed; readonly notices: readonly Notice[] };

const MAX_NAMES = 5;

/**
 * What must be known before anything else happens: whether this start is allowed, what the administrator settled, and
 * where the profile lies. undefined when the program must end; the person has then been told why.
 */
export function beforeStart({ app, dialog }: Parts): Allowed | undefined {
  const kind = programKind(app.isPackaged, app.getAppPath());
  const given = process.argv.slice(1);
  const refused = refusedSwitches({ kind, platform: process.platform, given });
  if (refused.length > 0) {
    tell(dialog, hardeningTexts.refused, { names: refused.slice(0, MAX_NAMES).join(', ') });
    return undefined;
  }
  const managed = managedFor(kind);
  const notices = managed.problems.length === 0 ? [] : [policyNotice(managed)];
  const folder = portableIn(app, given);
  if (folder === undefined) return { managed, notices: [...notices, ...profileNotices(app)] };
  const problem = portableProblem(managed, folder);
  if (problem === undefined) {
    moveProfile(app, folder);
    return { managed, notices };
  }
  tell(dialog, problem, { folder });
  return undefined;
}

function portableIn(app: Pick<App, 'getPath'>, given: readonly string[]): string | undefined {
  const { platform, env: environment } = process;
  return portableFolder({ given, platform, executable: app.getPath('exe'), environment });
}

function portableProblem({ policy }: Managed, folder: string): Text | undefined {
  if (!isOn('portable', policy)) return hardeningTexts.portableOff;
  return isWritableFolder(folder) ? undefined : hardeningTexts.notPortable;
}

function policyNotice(managed: Managed): Notice {
  const problems = managed.problems.map((problem) => problemText('en', problem));
  return {
    words: (language) => policyProblemText(language, managed),
    detail: `policy: ${problems.join('; ')}`,
  };
}

// A home that may not be written keeps nobody from reading a register and making a report of it.
function profileNotices(app: Pick<App, 'getPath' | 'setPath'>): Notice[] {
  const own = app.getPath('userData');
  const used = ownOrTemporaryProfile(own);
  if (used === own) return [];
  moveProfile(app, used);
  const words = (language: Language) => say(language, hardeningTexts.profileTemporary, { folder: own });
  return [{ words, detail: 'temporary profile' }];
}

// Chromium keeps its own files where `sessionData` says, which need not follow.
function moveProfile(app: Pick<App, 'setPath'>, folder: string): void {
  for (const name of ['userData', 'sessionData']) app.setPath(name, folder);
}

/** In both languages, for no language is known yet. */
function tell(
  dialog: Pick<Dialog, 'showErrorBox'>,
  text: Text,
  values: Readonly<Record<string, string>>,
): void {
  const lines = LANGUAGES.map((language) => fill(language, text[language], values));
  dialog.showErrorBox(say('nl', hardeningTexts.title), lines.join('\n\n'));
}
