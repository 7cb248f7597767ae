import { BookOpen, Clock, FilePlus, FileSpreadsheet, FolderOpen, Lock, Scale, Settings } from 'lucide-react';
import type { LucideIcon } from 'lucide-react';
import { dateText } from '../../../shared/i18n/dateText';
import { shellTexts } from '../../../shared/i18n/windowTexts/shellTexts';
import { startTexts } from '../../../shared/i18n/windowTexts/startTexts';
import { listsAsOf } from '../../../shared/lists/asOf';
import { useApp } from '../../state/appStore';
import { useLanguage, useSay } from '../../state/LanguageContext';
import { openSettings } from '../../state/helping';
import { askNewRegister, askRegisterFromSheet, chooseAndOpen, openExample } from '../../state/opening';
import { IconButton } from '../../ui/IconButton';
import { Kbd } from '../../ui/Kbd';
import { LanguageButton } from '../shell/LanguageButton';
import { Mark } from '../shell/Mark';
import { Problem } from '../shell/Shell';
import { ThemeMenu } from '../shell/ThemeMenu';
import { RecentFiles } from './RecentFiles';
import { UnsavedWorkBanner } from './UnsavedWorkBanner';
import styles from './StartPage.module.css';

/** What can be opened or begun, and first of all what would otherwise get lost. */
export function StartPage() {
  const say = useSay();
  return (
    <div className={styles.start}>
      <aside className={styles.side} data-region>
        <div className={styles.brand}>
          <Mark className={styles.mark} />
          <h1>{say(shellTexts.program)}</h1>
        </div>
        <p className={styles.lead}>{say(startTexts.lead)}</p>
        <div className={styles.ways}>
          <Way
            icon={FolderOpen}
            title={say(startTexts.open)}
            help={say(startTexts.openHelp)}
            keys="Ctrl O"
            isMain
            onPress={chooseAndOpen}
          />
          <Way
            icon={FilePlus}
            title={say(startTexts.create)}
            help={say(startTexts.createHelp)}
            keys="Ctrl N"
            onPress={askNewRegister}
          />
          <Way
            icon={FileSpreadsheet}
            title={say(startTexts.takeOver)}
            help={say(startTexts.takeOverHelp)}
            onPress={askRegisterFromSheet}
          />
          <Way
            icon={BookOpen}
            title={say(startTexts.example)}
            help={say(startTexts.exampleHelp)}
            onPress={openExample}
          />
        </div>
        <Facts />
        <Foot />
      </aside>
      <main className={styles.main} data-region tabIndex={-1}>
        <Problem />
        <UnsavedWorkBanner />
        <RecentFiles />
        <p className="small muted">{say(startTexts.dropHint)}</p>
      </main>
    </div>
  );
}

type WayProps = {
  readonly icon: LucideIcon;
  readonly title: string;
  readonly help: string;
  readonly keys?: string;
  readonly isMain?: boolean;
  readonly onPress: () => void;
};

function Way({ icon: Icon, title, help, keys, isMain = false, onPress }: WayProps) {
  return (
    <button type="button" className={`btn ${styles.way} ${isMain ? 'primary' : ''}`} onClick={onPress}>
      <Icon className="i l" aria-hidden="true" />
      <span>
        {title}
        <small>{help}</small>
      </span>
      {keys !== undefined && <Kbd keys={keys} />}
    </button>
  );
}

function Facts() {
  const say = useSay();
  const language = useLanguage();
  const day = dateText(language, listsAsOf());
  const facts: readonly (readonly [LucideIcon, string])[] = [
    [Lock, say(startTexts.offline)],
    [Clock, say(startTexts.backup)],
    [Scale, say(startTexts.lists, { day })],
  ];
  return (
    <ul className={styles.facts}>
      {facts.map(([Icon, text]) => (
        <li key={text}>
          <Icon className="i s" aria-hidden="true" />
          {text}
        </li>
      ))}
    </ul>
  );
}

function Foot() {
  const say = useSay();
  const { version, isStandIn } = useApp((state) => state.program);
  return (
    <div className={styles.foot}>
      {isStandIn && <p className="small muted">{say(shellTexts.standIn)}</p>}
      <div className="row">
        <LanguageButton className="btn quiet small" />
        <ThemeMenu />
        <IconButton icon={Settings} label={say(startTexts.settings)} onPress={openSettings} />
        <span className={`small muted ${styles.version}`}>{say(startTexts.version, { version })}</span>
      </div>
    </div>
  );
}
