import type { FileSystem } from './fileSystem';

/**
 * Makes a rename in the folder survive a power cut. Windows and some shares cannot do it, and the new version is in
 * place already, so a failure here is none for the person.
 */
export async function syncFolder(folder: string, fileSystem: FileSystem): Promise<void> {
  try {
    const handle = await fileSystem.open(folder, 'r');
    await handle.sync().finally(() => handle.close());
  } catch {
    return;
  }
}
