import { Copy } from 'lucide-react';
import { GROUPINGS } from '../../../shared/checks/groupFindings';
import { LEVELS } from '../../../shared/fields/fieldInfo';
import type { Level } from '../../../shared/fields/fieldInfo';
import { findingPageTexts, groupingTexts } from '../../../shared/i18n/windowTexts/findingTexts';
import { listTexts } from '../../../shared/i18n/windowTexts/listTexts';
import type { FindingsView } from '../../state/appStore';
import { useLanguage, useSay } from '../../state/LanguageContext';
import { IconButton } from '../../ui/IconButton';
import { SearchField } from '../../ui/SearchField';
import { Segments } from '../../ui/Segments';
import { Views } from '../../ui/Views';
import { useSearchKeys } from '../list/useSearchKeys';

/** How much there is in each view. */
export type FindingsCounts = Readonly<Record<Level | 'open' | 'accepted' | 'off', number>>;

type View = Pick<FindingsView, 'state' | 'level'>;

const VIEWS: Readonly<Record<keyof FindingsCounts, View>> = {
  open: { state: 'open', level: undefined },
  A30: { state: 'open', level: 'A30' },
  LAW: { state: 'open', level: 'LAW' },
  GP: { state: 'open', level: 'GP' },
  accepted: { state: 'accepted', level: undefined },
  off: { state: 'off', level: undefined },
};

type FindingsViewsProps = {
  readonly counts: FindingsCounts;
  readonly view: FindingsView;
  readonly onChange: (change: Partial<FindingsView>) => void;
};

/** What asks for work, by level, and apart from that what was put up with and which rules are off. */
export function FindingsViews({ counts, view, onChange }: FindingsViewsProps) {
  const say = useSay();
  const number = new Intl.NumberFormat(useLanguage());
  const { states, views } = findingPageTexts;
  const choices = [
    { value: 'open', label: say(states.open) },
    ...LEVELS.map((level) => ({ value: level, label: say(views[level]) })),
    { value: 'accepted', label: say(states.accepted) },
    { value: 'off', label: say(states.off) },
  ] as const;
  return (
    <Views<keyof FindingsCounts>
      label={say(findingPageTexts.shown)}
      value={view.state === 'open' ? (view.level ?? 'open') : view.state}
      views={choices.map((choice) => ({ ...choice, count: number.format(counts[choice.value]) }))}
      onChange={(value) => onChange({ ...VIEWS[value], openedRow: '' })}
    />
  );
}

type FindingsFiltersProps = {
  readonly total: number;
  readonly shown: number;
  readonly view: FindingsView;
  readonly onChange: (change: Partial<FindingsView>) => void;
  readonly onCopy: () => void;
};

/** Which findings of the view are shown, and how they are put together. */
export function FindingsFilters({ total, shown, view, onChange, onCopy }: FindingsFiltersProps) {
  const say = useSay();
  const search = useSearchKeys();
  return (
    <div className="toolbar">
      <SearchField
        ref={search}
        label={say(findingPageTexts.search)}
        clearLabel={say(listTexts.clearSearch)}
        value={view.query}
        onChange={(query) => onChange({ query, openedRow: '' })}
      />
      <Segments
        label={say(findingPageTexts.grouping)}
        value={view.grouping}
        choices={GROUPINGS.map((value) => ({ value, label: say(groupingTexts[value]) }))}
        onChange={(grouping) => onChange({ grouping, openedRow: '' })}
      />
      <span className="grow" />
      <span className="small muted" role="status">
        {say(listTexts.count, { shown, total })}
      </span>
      <IconButton icon={Copy} label={say(findingPageTexts.copyList)} onPress={onCopy} />
    </div>
  );
}
