import type { MenuItemConstructorOptions } from 'electron';
import type { EventData } from '../shared/commands/contract';
import { menuTexts } from '../shared/i18n/menuTexts';
import { say } from '../shared/i18n/text';
import type { Language } from '../shared/i18n/text';
import { isOn } from '../shared/policy/policy';
import type { Feature, Policy } from '../shared/policy/policy';

type MenuCommand = EventData<'menuCommand'>;
type Role = NonNullable<MenuItemConstructorOptions['role']>;

export type MenuParts = {
  readonly language: Language;
  readonly isMac: boolean;
  readonly isDevelopment: boolean;
  /** What the administrator left on. */
  readonly policy: Policy;
  /** The page carries the command out: it knows what can be done at this moment. */
  readonly tell: (command: MenuCommand) => void;
};

const SEPARATOR: MenuItemConstructorOptions = { type: 'separator' };

/** The menu bar in one language. Items of our own have the name of their command as id. */
export function menuTemplate(parts: MenuParts): MenuItemConstructorOptions[] {
  const menus = [fileMenu(parts), editMenu(parts), viewMenu(parts), helpMenu(parts)];
  // The first menu of macOS is the program's own, which holds Quit; the system words it.
  return parts.isMac ? [{ role: 'appMenu' }, ...menus] : menus;
}

function fileMenu(parts: MenuParts): MenuItemConstructorOptions {
  const submenu = [
    command(parts, 'new', 'CmdOrCtrl+N'),
    command(parts, 'open', 'CmdOrCtrl+O'),
    command(parts, 'example'),
    SEPARATOR,
    command(parts, 'save', 'CmdOrCtrl+S'),
    command(parts, 'saveAs', 'CmdOrCtrl+Shift+S'),
    command(parts, 'export', 'CmdOrCtrl+E'),
    command(parts, 'verifyReport'),
    SEPARATOR,
    command(parts, 'merge'),
    command(parts, 'history'),
    command(parts, 'extract'),
    command(parts, 'backups'),
    command(parts, 'showBackups'),
    command(parts, 'settings'),
    SEPARATOR,
    command(parts, 'lock'),
    command(parts, 'lockNow', 'CmdOrCtrl+Shift+L'),
    SEPARATOR,
    command(parts, 'close', 'CmdOrCtrl+W'),
  ];
  const quit = parts.isMac ? [] : [role(parts, 'quit', 'quit')];
  return { label: say(parts.language, menuTexts.file), submenu: [...submenu, ...quit] };
}

function editMenu(parts: MenuParts): MenuItemConstructorOptions {
  return {
    label: say(parts.language, menuTexts.edit),
    submenu: [
      command(parts, 'undo', 'CmdOrCtrl+Z'),
      command(parts, 'redo', 'CmdOrCtrl+Y'),
      SEPARATOR,
      role(parts, 'cut', 'cut'),
      role(parts, 'copy', 'copy'),
      role(parts, 'paste', 'paste'),
      role(parts, 'selectAll', 'selectAll'),
      SEPARATOR,
      command(parts, 'palette', 'CmdOrCtrl+K'),
    ],
  };
}

function viewMenu(parts: MenuParts): MenuItemConstructorOptions {
  const developerTools = [SEPARATOR, role(parts, 'toggleDevTools', 'developerTools')];
  return {
    label: say(parts.language, menuTexts.view),
    submenu: [
      role(parts, 'zoomIn', 'zoomIn'),
      role(parts, 'zoomOut', 'zoomOut'),
      role(parts, 'resetZoom', 'resetZoom'),
      SEPARATOR,
      role(parts, 'togglefullscreen', 'fullScreen'),
      ...(parts.isDevelopment ? developerTools : []),
    ],
  };
}

function helpMenu(parts: MenuParts): MenuItemConstructorOptions {
  return {
    label: say(parts.language, menuTexts.help),
    submenu: [
      command(parts, 'manual', 'F1'),
      command(parts, 'shortcuts'),
      SEPARATOR,
      command(parts, 'about'),
    ],
  };
}

/** Items that are grey where the administrator switched off what they lead to. */
const FEATURES: Readonly<Partial<Record<MenuCommand, Feature>>> = { merge: 'merge', extract: 'extract' };

function command(
  { language, tell, policy }: MenuParts,
  name: MenuCommand,
  accelerator?: string,
): MenuItemConstructorOptions {
  const feature = FEATURES[name];
  const item = {
    id: name,
    label: say(language, menuTexts[name]),
    enabled: feature === undefined || isOn(feature, policy),
    click: () => tell(name),
  };
  return accelerator === undefined ? item : { ...item, accelerator };
}

// Electron's own labels are English, whatever the language of the system.
function role({ language }: MenuParts, name: Role, text: keyof typeof menuTexts): MenuItemConstructorOptions {
  return { role: name, label: say(language, menuTexts[text]) };
}
