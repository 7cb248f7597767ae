import type { BaseWindow, Dialog, MessageBoxOptions, OpenDialogOptions, SaveDialogOptions } from 'electron';
import path from 'node:path';

type FileDialogs = Pick<Dialog, 'showOpenDialog' | 'showSaveDialog' | 'showMessageBox'>;

/** Dialogs that start in a folder, unless they were told another one. Looked up at each call, so that tests can answer. */
export function dialogsInFolder(dialogs: FileDialogs, folder: string | undefined): FileDialogs {
  if (folder === undefined) return dialogs;
  const inFolder = <Options extends { defaultPath?: string }>(options: Options): Options => {
    const { defaultPath = '' } = options;
    return path.isAbsolute(defaultPath)
      ? options
      : { ...options, defaultPath: path.join(folder, defaultPath) };
  };
  const ownDialogs = {
    showOpenDialog: (window: BaseWindow, options: OpenDialogOptions) =>
      dialogs.showOpenDialog(window, inFolder(options)),
    showSaveDialog: (window: BaseWindow, options: SaveDialogOptions) =>
      dialogs.showSaveDialog(window, inFolder(options)),
    showMessageBox: (window: BaseWindow, options: MessageBoxOptions) =>
      dialogs.showMessageBox(window, options),
  };
  // Electron's own can also be called without a window, which the program never does.
  return ownDialogs as FileDialogs;
}
