import {
  Building2,
  Database,
  FileOutput,
  Flag,
  Landmark,
  LayoutDashboard,
  ListChecks,
  OctagonAlert,
  Scale,
  Server,
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
import { levelTexts } from '../../../shared/i18n/windowTexts/levelTexts';
import { overviewTexts } from '../../../shared/i18n/windowTexts/overviewTexts';
import { shellTexts } from '../../../shared/i18n/windowTexts/shellTexts';
import type { CollectionName } from '../../../shared/register/register';
import { useApp } from '../../state/appStore';
import { useAllFindings } from '../../state/checking';
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
      <Entry icon={LayoutDashboard} isHere={here === 'overview'} onPress={() => goTo({ kind: 'overview' })}>
        {say(overviewTexts.title)}
      </Entry>
      <h2>{say(shellTexts.register)}</h2>
      {ENTRIES.map(([collection, icon]) => (
        <Entry
          key={collection}
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
        icon={Flag}
        isHere={here === 'findings'}
        count={<OpenPoints />}
        onPress={() => goTo({ kind: 'findings' })}
      >
        {say(findingPageTexts.title)}
      </Entry>
      <Entry
        icon={Scale}
        isHere={here === 'decide'}
        onPress={() => goTo({ kind: 'decide', view: 'dpia', country: '' })}
      >
        {say(decideTexts.menu)}
      </Entry>
      <h2>{say(shellTexts.output)}</h2>
      <Entry icon={FileOutput} isHere={here === 'export'} onPress={() => goTo({ kind: 'export' })}>
        {say(shellTexts.exporting)}
      </Entry>
    </nav>
  );
}

type EntryProps = {
  readonly icon: LucideIcon;
  readonly isHere: boolean;
  readonly count?: ReactNode;
  readonly onPress: () => void;
  readonly children: string;
};

function Entry({ icon: Icon, isHere, count, onPress, children }: EntryProps) {
  return (
    <a
      href="#page"
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
