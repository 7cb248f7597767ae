import type { FileSystem } from './fileSystem';

const PRIVATE_FOLDER = 0o700;

/** Makes a folder that only this person may open; one that is there gets the same rights. */
export async function makePrivateFolder(folder: string, fileSystem: FileSystem): Promise<void> {
  await fileSystem.mkdir(folder, { recursive: true, mode: PRIVATE_FOLDER });
  await fileSystem.chmod(folder, PRIVATE_FOLDER);
}
