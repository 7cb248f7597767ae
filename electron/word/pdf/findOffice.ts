import { constants } from 'node:fs';
import { access } from 'node:fs/promises';
import path from 'node:path';

/** Where LibreOffice may be: what the system names, then where its installers put it. */
export type Places = {
  readonly platform: NodeJS.Platform;
  readonly searchPath: string;
  readonly programFolders: readonly string[];
};

/** The program that makes a PDF of a Word file; undefined when LibreOffice is not installed. */
export async function findOffice(places: Places = systemPlaces()): Promise<string | undefined> {
  for (const candidate of candidates(places)) {
    const isThere = await access(candidate, constants.X_OK).then(
      () => true,
      () => false,
    );
    if (isThere) return candidate;
  }
  return undefined;
}

function systemPlaces(): Places {
  const { env, platform } = process;
  const folders = [env['ProgramFiles'], env['ProgramFiles(x86)']];
  return {
    platform,
    searchPath: env['PATH'] ?? '',
    programFolders: folders.filter((folder) => folder !== undefined),
  };
}

function candidates({ platform, searchPath, programFolders }: Places): readonly string[] {
  const isWindows = platform === 'win32';
  const names = isWindows ? ['soffice.exe'] : ['soffice', 'libreoffice'];
  // Only whole paths: an empty or relative one would be the folder where somebody happens to be.
  const folders = searchPath.split(isWindows ? ';' : ':').filter((folder) => path.isAbsolute(folder));
  return [
    ...folders.flatMap((folder) => names.map((name) => path.join(folder, name))),
    ...programFolders.map((folder) => path.join(folder, 'LibreOffice', 'program', 'soffice.exe')),
    ...(platform === 'darwin' ? ['/Applications/LibreOffice.app/Contents/MacOS/soffice'] : []),
  ];
}
