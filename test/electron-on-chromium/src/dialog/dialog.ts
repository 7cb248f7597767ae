import { logLine } from '../log';
import { refuseUnknownOptions } from '../strict/options';
import { strict } from '../strict/strict';
import { zenity } from './zenity';

const FILE_OPTIONS = [
  'title',
  'defaultPath',
  'buttonLabel',
  'filters',
  'properties',
  'message',
  'nameFieldLabel',
];
const MESSAGE_OPTIONS = ['type', 'title', 'message', 'detail', 'buttons', 'defaultId', 'cancelId', 'noLink'];

/** Electron's dialog, by zenity. Members can be replaced, which is how tests answer. */
export function createDialog(appName: () => string): Electron.Dialog {
  return strict<Electron.Dialog>('dialog', {
    async showOpenDialog(...given: unknown[]) {
      const options = optionsOf(given) as Electron.OpenDialogOptions;
      refuseUnknownOptions('showOpenDialog', options, FILE_OPTIONS);
      const { isOk, text } = await zenity([
        '--file-selection',
        ...openSwitches(options),
        ...fileSwitches(options),
      ]);
      return isOk ? { canceled: false, filePaths: text.split('\n') } : { canceled: true, filePaths: [] };
    },
    async showSaveDialog(...given: unknown[]) {
      const options = optionsOf(given) as Electron.SaveDialogOptions;
      refuseUnknownOptions('showSaveDialog', options, FILE_OPTIONS);
      const switches = ['--file-selection', '--save', '--confirm-overwrite', ...fileSwitches(options)];
      const { isOk, text } = await zenity(switches);
      return isOk ? { canceled: false, filePath: text } : { canceled: true, filePath: '' };
    },
    async showMessageBox(...given: unknown[]) {
      const options = optionsOf(given) as Electron.MessageBoxOptions;
      refuseUnknownOptions('showMessageBox', options, MESSAGE_OPTIONS);
      const buttons = options.buttons?.length ? options.buttons : ['OK'];
      const { text } = await zenity(messageSwitches(options, buttons, appName()));
      const chosen = buttons.indexOf(text);
      return { response: chosen >= 0 ? chosen : (options.cancelId ?? 0), checkboxChecked: false };
    },
    showErrorBox(title: string, content: string) {
      // Electron writes it on stderr too, where there is no desktop.
      logLine(`${title}\n${content}`);
      zenity(['--error', '--no-markup', `--title=${title}`, `--text=${content}`]).catch(() => undefined);
    },
  });
}

// Called as (options) or as (window, options); a window has nothing that zenity could use.
// Electron's own types leave no other last parameter than the options of the dialog in question.
function optionsOf(given: readonly unknown[]): object {
  return given.at(-1) as object;
}

function openSwitches({ properties = [] }: Electron.OpenDialogOptions): string[] {
  const isMany = properties.includes('multiSelections');
  return [
    ...(properties.includes('openDirectory') ? ['--directory'] : []),
    ...(isMany ? ['--multiple', '--separator=\n'] : []),
  ];
}

type FileOptions = Pick<Electron.SaveDialogOptions, 'title' | 'defaultPath' | 'filters'>;

function fileSwitches({ title, defaultPath, filters = [] }: FileOptions): string[] {
  return [
    ...(title === undefined ? [] : [`--title=${title}`]),
    ...(defaultPath === undefined ? [] : [`--filename=${defaultPath}`]),
    ...filters.map(({ name, extensions }) => {
      const patterns = extensions.map((extension) => (extension === '*' ? '*' : `*.${extension}`));
      return `--file-filter=${name}|${patterns.join(' ')}`;
    }),
  ];
}

function messageSwitches(
  { title, message, detail }: Electron.MessageBoxOptions,
  buttons: readonly string[],
  appName: string,
): string[] {
  const text = [message, detail].filter((part) => part !== undefined && part !== '').join('\n\n');
  const extra = buttons.map((button) => `--extra-button=${button}`);
  return ['--question', '--switch', '--no-markup', `--title=${title ?? appName}`, `--text=${text}`, ...extra];
}
