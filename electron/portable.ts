import path from 'node:path';

const FOLDER_NAME = 'Verwerkingsregister-data';

export type PortableParts = {
  /** Without the program's own name. */
  readonly given: readonly string[];
  readonly platform: NodeJS.Platform;
  readonly executable: string;
  readonly environment: Readonly<Record<string, string | undefined>>;
};

/**
 * Where a portable start keeps everything: a folder beside the program. undefined for a start that is not portable. The
 * portable edition for Windows is always so, because it is started from a folder that it unpacks itself into and leaves.
 */
export function portableFolder(parts: PortableParts): string | undefined {
  const isAsked = parts.given.includes('--portable') || unpackedFrom(parts) !== undefined;
  return isAsked ? paths(parts).join(folderOfProgram(parts), FOLDER_NAME) : undefined;
}

/** The folder in which the person sees the program, which is not always that of the running file. */
function folderOfProgram(parts: PortableParts): string {
  const own = paths(parts);
  const { platform, executable, environment } = parts;
  const unpacked = unpackedFrom(parts);
  if (unpacked !== undefined) return unpacked;
  // An AppImage runs from a folder that exists only while it runs.
  const image = environment['APPIMAGE'];
  if (platform === 'linux' && image !== undefined && image !== '') return own.dirname(image);
  // Verwerkingsregister.app/Contents/MacOS/Verwerkingsregister: writing inside would break its signature.
  if (platform === 'darwin') return own.join(own.dirname(executable), '../../..');
  return own.dirname(executable);
}

function unpackedFrom({ platform, environment }: PortableParts): string | undefined {
  const folder = platform === 'win32' ? environment['PORTABLE_EXECUTABLE_DIR'] : undefined;
  return folder === '' ? undefined : folder;
}

function paths({ platform }: PortableParts): typeof path.posix {
  return platform === 'win32' ? path.win32 : path.posix;
}
