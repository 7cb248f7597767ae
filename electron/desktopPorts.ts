import type { BrowserWindow, Dialog, FileFilter, NativeTheme, Shell } from 'electron';
import { randomUUID } from 'node:crypto';
import { dirname } from 'node:path';
import type { Clock, Desktop, Dialogs } from '../shared/commands/ports';
import { dialogTexts } from '../shared/i18n/menuTexts';
import { say, sayCount } from '../shared/i18n/text';
import { volumeTexts } from '../shared/i18n/volumeTexts';
import type { Language, Text } from '../shared/i18n/text';
import { isFile } from './handOver';
import { asAppError } from './storage/fileFailures';
import { realFileSystem } from './storage/fileSystem';
import { makePrivateFolder } from './storage/privateFolder';
import { localDate } from '../shared/localDate';

export type DesktopParts = {
  readonly dialog: Pick<Dialog, 'showOpenDialog' | 'showSaveDialog' | 'showMessageBox'>;
  readonly shell: Pick<Shell, 'showItemInFolder'>;
  readonly nativeTheme: Pick<NativeTheme, 'themeSource'>;
  readonly window: BrowserWindow;
  readonly backupFolder: string;
  readonly language: () => Language;
  readonly setLanguage: (language: Language) => void;
  readonly setUnsaved: (unsaved: boolean) => void;
};

type SaveKind = Parameters<Dialogs['chooseSavePath']>[0];

/** A longer list would be taller than the screen. */
const NAMES_SHOWN = 15;

const SAVE_KINDS = {
  register: { title: dialogTexts.saveRegister, filter: 'register', ending: '.ropa.json', accepted: '.json' },
  lockedRegister: {
    title: dialogTexts.saveLocked,
    filter: 'lockedRegister',
    ending: '.ropa.json.age',
    accepted: '.age',
  },
  word: { title: dialogTexts.saveWord, filter: 'word', ending: '.docx', accepted: '.docx' },
} as const;

/** The system's own dialogs, in the window's language. */
export function createDialogs({ dialog, window, language }: DesktopParts): Dialogs {
  const choose = async (title: Text, kind: FilterKind) => {
    const { canceled, filePaths } = await dialog.showOpenDialog(window, {
      title: say(language(), title),
      properties: ['openFile'],
      filters: [filter(kind, language()), filter('all', language())],
    });
    return canceled ? undefined : filePaths[0];
  };
  return {
    chooseRegister: () => choose(dialogTexts.openRegister, 'register'),
    chooseReport: () => choose(dialogTexts.chooseReport, 'word'),
    chooseTemplate: () => choose(dialogTexts.chooseTemplate, 'template'),
    confirmReplace: (fileNames) => confirmReplace(fileNames, { dialog, window, language }),
    async chooseSavePath(kind, suggestedName) {
      for (let suggested = suggestedName; ;) {
        const { canceled, filePath } = await dialog.showSaveDialog(window, {
          title: say(language(), SAVE_KINDS[kind].title),
          defaultPath: suggested,
          properties: ['showOverwriteConfirmation', 'createDirectory'],
          filters: [filter(SAVE_KINDS[kind].filter, language())],
        });
        if (canceled || filePath === '') return undefined;
        const path = withEnding(filePath, kind);
        // The system asked about the name as it was typed. With the ending it may be another file: then it asks again.
        if (path === filePath || !(await isFile(path))) return path;
        suggested = path;
      }
    },
  };
}

async function confirmReplace(
  fileNames: readonly string[],
  { dialog, window, language }: Pick<DesktopParts, 'dialog' | 'window' | 'language'>,
): Promise<boolean> {
  const shown = fileNames.slice(0, NAMES_SHOWN);
  const { response } = await dialog.showMessageBox(window, {
    type: 'warning',
    message: sayCount(language(), volumeTexts.replaceFiles, fileNames.length),
    detail: [...shown, ...(shown.length < fileNames.length ? ['…'] : [])].join('\n'),
    buttons: [say(language(), volumeTexts.replace), say(language(), volumeTexts.keep)],
    defaultId: 1,
    cancelId: 1,
  });
  return response === 0;
}

/** The window and the system around it. */
export function createDesktop({
  shell,
  nativeTheme,
  window,
  backupFolder,
  setLanguage,
  setUnsaved,
}: DesktopParts): Desktop {
  return {
    isFile,
    setLanguage,
    setUnsaved,
    profileFolder: dirname(backupFolder),
    showInFolder: (path) => shell.showItemInFolder(path),
    async showBackups() {
      await makePrivateFolder(backupFolder, realFileSystem).catch((error: unknown) => {
        throw asAppError(error, backupFolder, 'folderMissing');
      });
      shell.showItemInFolder(backupFolder);
    },
    // Not `close`, which would ask the page once more.
    closeWindow: () => window.destroy(),
    reloadPage: () => window.webContents.reload(),
    setTheme(theme) {
      nativeTheme.themeSource = theme;
    },
  };
}

export const clock: Clock = {
  now: () => new Date().toISOString(),
  today: () => localDate(new Date()),
};

export const newId: () => string = randomUUID;

/** A path as the person chose it, with the ending by which it will be known again. */
export function withEnding(path: string, kind: SaveKind): string {
  const { accepted, ending } = SAVE_KINDS[kind];
  if (path.toLowerCase().endsWith(accepted)) return path;
  // Typed as a readable register: the rest of the name of a locked one.
  const isRegisterName = kind === 'lockedRegister' && path.toLowerCase().endsWith('.json');
  return isRegisterName ? `${path}.age` : `${path}${ending}`;
}

type FilterKind = 'register' | 'lockedRegister' | 'word' | 'template' | 'all';

function filter(kind: FilterKind, language: Language): FileFilter {
  const filters = {
    register: {
      name: say(language, dialogTexts.registerFiles),
      extensions: ['ropa.json', 'json', 'ropa.json.age', 'age'],
    },
    lockedRegister: { name: say(language, dialogTexts.lockedFiles), extensions: ['ropa.json.age', 'age'] },
    word: { name: say(language, dialogTexts.wordFiles), extensions: ['docx'] },
    template: { name: say(language, dialogTexts.wordFiles), extensions: ['docx', 'dotx', 'docm', 'dotm'] },
    all: { name: say(language, dialogTexts.allFiles), extensions: ['*'] },
  };
  return filters[kind];
}
