import {
  Building2,
  Database,
  FileOutput,
  Flag,
  GitMerge,
  History,
  Landmark,
  LayoutDashboard,
  ListChecks,
  OctagonAlert,
  Scale,
  Server,
  Settings,
  ShieldCheck,
  UserRoundCheck,
} from 'lucide-react';
import type { LucideIcon } from 'lucide-react';
import type { ReactNode } from 'react';
import { useMemo } from 'react';
import { countByLevel } from '../../../shared/checks/findings';
import { sayCount } from '../../../shared/i18n/text';
import { collectionTexts } from '../../../shared/i18n/windowTexts/collectionTexts';
import { decideTexts } from '../../../shared/i18n/windowTexts/decideTexts';
import { findingPageTexts } from '../../../shared/i18n/windowTexts/findingTexts';
import { historyPageTexts } from '../../../shared/i18n/windowTexts/historyPageTexts';
import { levelTexts } from '../../../shared/i18n/windowTexts/levelTexts';
import { mergePageTexts } from '../../../shared/i18n/windowTexts/mergePageTexts';
import { overviewTexts } from '../../../shared/i18n/windowTexts/overviewTexts';
import { settingsTexts } from '../../../shared/i18n/windowTexts/settingsTexts';
import { shellTexts } from '../../../shared/i18n/windowTexts/shellTexts';
import type { CollectionName } from '../../../shared/register/register';
import { useApp } from '../../state/appStore';
import { useAllFindings } from '../../state/checking';
import { openSettings } from '../../state/helping';
import { useLanguage, useSay } from '../../state/LanguageContext';
import { goTo, goToList } from '../../state/navigation';
import { VisuallyHidden } from '../../ui/VisuallyHidden';

const ENTRIES: readonly (readonly [CollectionName, LucideIcon])[] = [
  ['activities', ListChecks],
  ['processorRecords', Server],
  ['parties', Building2],
  ['systems', Database],
  ['measures', ShieldCheck],
  ['organisations', Landmark],
  ['dpos', UserRoundCheck],
];

/** The way to every list, to what was found in them, and to the export. */
export function Navigation() {
  const say = useSay();
  const page = useApp((state) => state.page);
  const here = page.kind === 'list' || page.kind === 'record' ? page.collection : page.kind;
  return (
    <nav className="nav" aria-label={say(shellTexts.mainMenu)} data-region>
      <Entry
        name="overview"
        icon={LayoutDashboard}
        isHere={here === 'overview'}
        onPress={() => goTo({ kind: 'overview' })}
      >
        {say(overviewTexts.title)}
      </Entry>
      <h2>{say(shellTexts.register)}</h2>
      {ENTRIES.map(([collection, icon]) => (
        <Entry
          key={collection}
          name={collection}
          icon={icon}
          isHere={here === collection}
          count={<Count collection={collection} />}
          onPress={() => goToList(collection)}
        >
          {say(collectionTexts[collection].plural)}
        </Entry>
      ))}
      <h2>{say(shellTexts.control)}</h2>
      <Entry
        name="findings"
        icon={Flag}
        isHere={here === 'findings'}
        count={<OpenPoints />}
        onPress={() => goTo({ kind: 'findings' })}
      >
        {say(findingPageTexts.title)}
      </Entry>
      <Entry
        name="decide"
        icon={Scale}
        isHere={here === 'decide'}
        onPress={() => goTo({ kind: 'decide', view: 'dpia', country: '' })}
      >
        {say(decideTexts.menu)}
      </Entry>
      <Entry
        name="history"
        icon={History}
        isHere={here === 'history'}
        onPress={() => goTo({ kind: 'history', part: '', recordId: '' })}
      >
        {say(historyPageTexts.title)}
      </Entry>
      <Entry
        name="merge"
        icon={GitMerge}
        isHere={here === 'merge'}
        onPress={() => goTo({ kind: 'merge', handle: '' })}
      >
        {say(mergePageTexts.title)}
      </Entry>
      <h2>{say(shellTexts.output)}</h2>
      <Entry
        name="export"
        icon={FileOutput}
        isHere={here === 'export'}
        onPress={() => goTo({ kind: 'export' })}
      >
        {say(shellTexts.exporting)}
      </Entry>
      <Entry name="settings" icon={Settings} isHere={here === 'settings'} isLast onPress={openSettings}>
        {say(settingsTexts.title)}
      </Entry>
    </nav>
  );
}

type EntryProps = {
  /** What the entry leads to; pictures and tests find it by this in either language. */
  readonly name: string;
  readonly icon: LucideIcon;
  readonly isHere: boolean;
  readonly count?: ReactNode;
  /** At the bottom, apart from the register. */
  readonly isLast?: boolean;
  readonly onPress: () => void;
  readonly children: string;
};

function Entry({ name, icon: Icon, isHere, count, isLast = false, onPress, children }: EntryProps) {
  return (
    <a
      href="#page"
      className={isLast ? 'push' : undefined}
      data-entry={name}
      aria-current={isHere ? 'page' : undefined}
      onClick={(event) => {
        event.preventDefault();
        onPress();
      }}
    >
      <Icon className="i" aria-hidden="true" />
      <span className="t">{children}</span>
      {count}
    </a>
  );
}

function Count({ collection }: { readonly collection: CollectionName }) {
  const language = useLanguage();
  const count = useApp((state) => state.opened?.register[collection].length ?? 0);
  return <span className="n">{new Intl.NumberFormat(language).format(count)}</span>;
}

/** What Article 30 asks for and the register does not give: the rest does not belong in sight all day. */
function OpenPoints() {
  const language = useLanguage();
  const findings = useAllFindings();
  const count = useMemo(() => (findings ? countByLevel(findings).A30 : 0), [findings]);
  if (count === 0) return null;
  return (
    <span className="n">
      <OctagonAlert className="i s" aria-hidden="true" />{' '}
      <span aria-hidden="true">{new Intl.NumberFormat(language).format(count)}</span>
      <VisuallyHidden>{sayCount(language, levelTexts.A30.findings, count)}</VisuallyHidden>
    </span>
  );
}
