import {
  FileCheck,
  FileOutput,
  FileSpreadsheet,
  FilePlus2,
  Flag,
  GitMerge,
  History,
  FolderOpen,
  Info,
  Languages,
  LockKeyhole,
  LayoutDashboard,
  Plus,
  Redo2,
  Save,
  SunMoon,
  Undo2,
  X,
  ArchiveRestore,
  ArrowRight,
  BookOpen,
  Keyboard,
  Settings,
} from 'lucide-react';
import { THEMES } from '../../../shared/commands/settingsPort';
import { menuTexts } from '../../../shared/i18n/menuTexts';
import { say } from '../../../shared/i18n/text';
import type { Language, Text } from '../../../shared/i18n/text';
import { collectionTexts } from '../../../shared/i18n/windowTexts/collectionTexts';
import { findingPageTexts } from '../../../shared/i18n/windowTexts/findingTexts';
import { overviewTexts } from '../../../shared/i18n/windowTexts/overviewTexts';
import { paletteTexts } from '../../../shared/i18n/windowTexts/paletteTexts';
import { sheetTexts } from '../../../shared/i18n/windowTexts/sheetTexts';
import { shellTexts } from '../../../shared/i18n/windowTexts/shellTexts';
import { isOn } from '../../../shared/policy/policy';
import { COLLECTION_NAMES } from '../../../shared/register/register';
import { SHEET_COLLECTIONS } from '../../../shared/spreadsheet/sheetColumns';
import type { Opened } from '../../../shared/commands/contract';
import { appNow } from '../../state/appStore';
import { runCommand } from '../../state/menuCommands';
import type { MenuCommand } from '../../state/menuCommands';
import { goTo, goToList, goToNewRecord } from '../../state/navigation';
import { askRename } from '../../state/renaming';
import { goToSheet } from '../../state/sheet';
import { chooseLanguage, chooseTheme } from '../../state/settings';
import type { PaletteItem } from '../../ui/Palette';

type MenuRow = readonly [MenuCommand & keyof typeof menuTexts, PaletteItem['icon'], string];

const MENU: readonly MenuRow[] = [
  ['save', Save, 'Ctrl S'],
  ['saveAs', Save, 'Ctrl Shift S'],
  ['undo', Undo2, 'Ctrl Z'],
  ['redo', Redo2, 'Ctrl Y'],
  ['export', FileOutput, 'Ctrl E'],
  ['verifyReport', FileCheck, ''],
  ['new', FilePlus2, 'Ctrl N'],
  ['open', FolderOpen, 'Ctrl O'],
  ['example', FolderOpen, ''],
  ['merge', GitMerge, ''],
  ['history', History, ''],
  ['extract', FileOutput, ''],
  ['backups', ArchiveRestore, ''],
  ['showBackups', ArchiveRestore, ''],
  ['lock', LockKeyhole, ''],
  ['lockNow', LockKeyhole, 'Ctrl Shift L'],
  ['close', X, ''],
  ['settings', Settings, ''],
  ['manual', BookOpen, 'F1'],
  ['shortcuts', Keyboard, ''],
  ['about', Info, ''],
];

const OTHER_PAGES: readonly {
  readonly kind: 'overview' | 'findings' | 'export';
  readonly icon: PaletteItem['icon'];
  readonly title: Text;
}[] = [
  { kind: 'overview', icon: LayoutDashboard, title: overviewTexts.title },
  { kind: 'findings', icon: Flag, title: findingPageTexts.title },
  { kind: 'export', icon: FileOutput, title: shellTexts.exporting },
];

/** All that can be done now, in the order in which it is wanted most. */
export function paletteCommands(language: Language, opened: Opened): readonly PaletteItem[] {
  const isWritable = opened.access === 'writable';
  return [
    ...menuItems(language, opened),
    ...pages(language),
    ...(isWritable ? writing(language) : []),
    ...looks(language),
  ];
}

function menuItems(language: Language, opened: Opened): readonly PaletteItem[] {
  return MENU.filter(([command]) => canRun(command, opened)).map(([command, icon, detail]) => ({
    id: command,
    icon,
    label: menuTexts[command][language],
    detail,
    run: () => runCommand(command),
  }));
}

function pages(language: Language): readonly PaletteItem[] {
  const lists = COLLECTION_NAMES.map((name) => ({
    id: name,
    icon: ArrowRight,
    label: collectionTexts[name].plural[language],
    run: () => goToList(name),
  }));
  const others = OTHER_PAGES.map(({ kind, icon, title }) => ({
    id: kind,
    icon,
    label: title[language],
    run: () => goTo({ kind }),
  }));
  return [...others, ...lists].map(({ id, icon, label, run }) => ({
    id: `page-${id}`,
    icon,
    label: say(language, paletteTexts.goTo, { page: label }),
    detail: '',
    run,
  }));
}

function writing(language: Language): readonly PaletteItem[] {
  const begun = COLLECTION_NAMES.map((name) => ({
    id: `new-${name}`,
    icon: Plus,
    label: collectionTexts[name].create[language],
    detail: '',
    run: () => goToNewRecord(name),
  }));
  const taken = SHEET_COLLECTIONS.map((name) => ({
    id: `sheet-${name}`,
    icon: FileSpreadsheet,
    label: `${sheetTexts.open[language]}: ${collectionTexts[name].plural[language]}`,
    detail: '',
    run: () => goToSheet(name),
  }));
  const rename = { id: 'rename', icon: Save, label: shellTexts.rename[language], detail: '', run: askRename };
  return [...begun, ...taken, rename];
}

function looks(language: Language): readonly PaletteItem[] {
  const themes = THEMES.map((theme) => ({
    id: `theme-${theme}`,
    icon: SunMoon,
    label: say(language, paletteTexts.theme, { theme: shellTexts.themes[theme][language] }),
    detail: '',
    run: () => void chooseTheme(theme),
  }));
  const other = language === 'nl' ? 'en' : 'nl';
  return [
    ...themes,
    {
      id: 'language',
      icon: Languages,
      label: paletteTexts.otherLanguage[language],
      detail: '',
      run: () => void chooseLanguage(other),
    },
  ];
}

function canRun(command: MenuCommand, { undo, redo, isLocked }: Opened): boolean {
  if (command === 'lockNow') return isLocked;
  // What the administrator switched off is not offered; the pages where it would be say so.
  if (command === 'merge' || command === 'extract') return isOn(command, appNow().managed.policy);
  if (command === 'undo') return undo !== null;
  return command === 'redo' ? redo !== null : true;
}
