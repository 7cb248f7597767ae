import { GROUPINGS } from '../../../shared/checks/groupFindings';
import { LEVELS } from '../../../shared/fields/fieldInfo';
import type { Level } from '../../../shared/fields/fieldInfo';
import { findingPageTexts, groupingTexts } from '../../../shared/i18n/windowTexts/findingTexts';
import { listTexts } from '../../../shared/i18n/windowTexts/listTexts';
import type { FindingsView } from '../../state/appStore';
import { useLanguage, useSay } from '../../state/LanguageContext';
import { SearchField } from '../../ui/SearchField';
import { Segments } from '../../ui/Segments';
import { Views } from '../../ui/Views';
import { useSearchKeys } from '../list/useSearchKeys';

type FindingsFiltersProps = {
  readonly counts: Readonly<Record<Level, number>>;
  readonly total: number;
  readonly shown: number;
  readonly view: FindingsView;
  readonly onChange: (change: Partial<FindingsView>) => void;
};

/** Which findings are shown, and how they are put together. */
export function FindingsFilters({ counts, total, shown, view, onChange }: FindingsFiltersProps) {
  const say = useSay();
  const search = useSearchKeys();
  const number = new Intl.NumberFormat(useLanguage());
  return (
    <>
      <Views
        label={say(findingPageTexts.levels)}
        value={view.level}
        views={[
          { value: undefined, label: say(findingPageTexts.all), count: number.format(total) },
          ...LEVELS.map((level) => ({
            value: level,
            label: say(findingPageTexts.views[level]),
            count: number.format(counts[level]),
          })),
        ]}
        onChange={(level) => onChange({ level, openedRow: '' })}
      />
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
      </div>
    </>
  );
}
