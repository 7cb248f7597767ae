import { Lock, LockKeyhole } from 'lucide-react';
import { timeText } from '../../../shared/i18n/moments';
import { pastTexts } from '../../../shared/i18n/windowTexts/historyPageTexts';
import { lockWindowTexts } from '../../../shared/i18n/windowTexts/lockTexts';
import { shellTexts } from '../../../shared/i18n/windowTexts/shellTexts';
import { useApp } from '../../state/appStore';
import { useSay } from '../../state/LanguageContext';
import { closeRegister } from '../../state/opening';
import { askRename } from '../../state/renaming';
import { LanguageButton } from './LanguageButton';
import { Mark } from './Mark';
import { PaletteButton } from './PaletteButton';
import { ShortcutsButton } from './ShortcutsButton';
import { UndoButtons } from './UndoButtons';
import { ThemeMenu } from './ThemeMenu';

/** Which register this is, and whether what is on screen is in the file. */
export function Header() {
  const say = useSay();
  return (
    <header className="bar" data-region>
      <a
        className="brand"
        href="#start"
        aria-label={`${say(shellTexts.program)}: ${say(shellTexts.toStart)}`}
        onClick={(event) => {
          event.preventDefault();
          closeRegister();
        }}
      >
        <Mark />
        <span>{say(shellTexts.program)}</span>
      </a>
      <div className="file">
        <RegisterTitle /> <LockMark /> <FileState />
      </div>
      <PaletteButton />
      <UndoButtons />
      <ShortcutsButton />
      <LanguageButton className="btn quiet small bar-button" />
      <ThemeMenu />
    </header>
  );
}

function RegisterTitle() {
  const say = useSay();
  const title = useApp((state) => state.opened?.register.title);
  const isWritable = useApp((state) => state.opened?.access === 'writable');
  const name = title || say(shellTexts.untitled);
  if (!isWritable) return <span className="file-title">{name}</span>;
  return (
    <button type="button" className="file-title" title={say(shellTexts.rename)} onClick={askRename}>
      {name}
    </button>
  );
}

function LockMark() {
  const say = useSay();
  const isLocked = useApp((state) => state.opened?.isLocked === true);
  if (!isLocked) return null;
  return (
    <>
      <LockKeyhole className="i s" aria-hidden="true" />
      <small>{say(lockWindowTexts.inHeader)}</small>
    </>
  );
}

const READ_ONLY = {
  newerVersion: shellTexts.readOnlyNewer,
  readOnly: shellTexts.readOnlyFile,
  past: pastTexts.header,
} as const;

function FileState() {
  const say = useSay();
  const access = useApp((state) => state.opened?.access);
  const hasFile = useApp((state) => state.opened?.path !== '');
  const hasUnsaved = useApp((state) => state.unsaved !== undefined);
  const savedAt = useApp((state) => state.savedAt);
  if (access !== undefined && access !== 'writable') {
    const reason = READ_ONLY[access];
    return (
      <>
        <Lock className="i s" aria-hidden="true" />
        <small className="is-kept">{say(reason)}</small>
      </>
    );
  }
  if (hasUnsaved) {
    return (
      <>
        <span className="dot-dirty" aria-hidden="true" />
        <small>{say(shellTexts.unsaved)}</small>
      </>
    );
  }
  if (!hasFile) return <small>{say(shellTexts.noFileYet)}</small>;
  if (savedAt) return <small>{say(shellTexts.savedAt, { time: timeText(savedAt) })}</small>;
  return <small>{say(shellTexts.saved)}</small>;
}
