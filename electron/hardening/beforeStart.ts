import type { App, Dialog } from 'electron';
import { accessSync, constants, mkdirSync } from 'node:fs';
import process from 'node:process';
import { hardeningTexts } from '../../shared/i18n/hardeningTexts';
import { fill, LANGUAGES, say } from '../../shared/i18n/text';
import type { Text } from '../../shared/i18n/text';
import { policyPath, readPolicy } from '../policy/readPolicy';
import type { ReadPolicy } from '../policy/readPolicy';
import { portableFolder } from '../portable';
import { programKind } from './programKind';
import type { ProgramKind } from './programKind';
import { refusedSwitches } from './refusedSwitches';

type Parts = {
  readonly app: Pick<App, 'isPackaged' | 'getAppPath' | 'getPath' | 'setPath'>;
  readonly dialog: Pick<Dialog, 'showErrorBox'>;
};

const MAX_NAMES = 5;

/**
 * What must be known before anything else happens: whether this start is allowed, what the administrator settled, and
 * where the profile lies. undefined when the program must end; the person has then been told why.
 */
export function beforeStart({ app, dialog }: Parts): ReadPolicy | undefined {
  const kind = programKind(app.isPackaged, app.getAppPath());
  const given = process.argv.slice(1);
  const refused = refusedSwitches({ kind, platform: process.platform, given });
  if (refused.length > 0) {
    tell(dialog, hardeningTexts.refused, { names: refused.slice(0, MAX_NAMES).join(', ') });
    return undefined;
  }
  const policy = readPolicy(policyPath(kind), trustedOwner(kind));
  const folder = portableFolder({
    given,
    platform: process.platform,
    executable: app.getPath('exe'),
    environment: process.env,
  });
  if (folder === undefined) return policy;
  const problem =
    policy.policy.allowPortable === false ? hardeningTexts.portableOff : moveProfile(app, folder);
  if (problem === undefined) return policy;
  tell(dialog, problem, { folder });
  return undefined;
}

// A test makes its policy itself, and not always as root.
function trustedOwner(kind: ProgramKind): number {
  return kind === 'release' ? 0 : (process.getuid?.() ?? 0);
}

function moveProfile(app: Pick<App, 'setPath'>, folder: string): Text | undefined {
  try {
    mkdirSync(folder, { recursive: true, mode: 0o700 });
    accessSync(folder, constants.W_OK);
    app.setPath('userData', folder);
    return undefined;
  } catch {
    return hardeningTexts.notPortable;
  }
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
