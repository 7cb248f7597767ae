import { BookmarkPlus, Ellipsis } from 'lucide-react';
import { memo, useMemo, useState } from 'react';
import { listViewTexts } from '../../../shared/i18n/windowTexts/listViewTexts';
import type { AnyRecord, CollectionName } from '../../../shared/register/register';
import type { SavedView } from '../../../shared/search/savedView';
import { holdsWords } from '../../../shared/search/viewWords';
import { useApp } from '../../state/appStore';
import type { ListView } from '../../state/appStore';
import { useLanguage, useSay } from '../../state/LanguageContext';
import {
  changeList,
  isSameView,
  isShownAs,
  removeView,
  renameView,
  saveViewAs,
  showView,
  updateView,
} from '../../state/listViews';
import { Button } from '../../ui/Button';
import { MenuButton } from '../../ui/MenuButton';
import { Views } from '../../ui/Views';
import { BUILT_IN_VIEWS } from './builtInViews';
import { useViewCounts } from './useViewCounts';
import { ViewNameDialog } from './ViewNameDialog';

type ListViewsProps = {
  readonly collection: CollectionName;
  readonly records: readonly AnyRecord[];
  /** How the list is shown; the search in it does not matter here. */
  readonly view: ListView;
};

function AllViews({ collection, records, view }: ListViewsProps) {
  const say = useSay();
  const language = useLanguage();
  const all = useApp((state) => state.savedViews);
  const isLocked = useApp((state) => state.opened?.isLocked === true);
  const saved = useMemo(() => all.filter((one) => one.collection === collection), [all, collection]);
  const [naming, setNaming] = useState<'new' | SavedView | undefined>(undefined);
  const views = useMemo(
    () => [
      ...BUILT_IN_VIEWS[collection].map(({ id, name, filters }) => ({ id, name: name[language], filters })),
      ...saved,
    ],
    [collection, saved, language],
  );
  const counts = useViewCounts(collection, records, views);
  const current = saved.find(({ id }) => id === view.viewId);

  function choose(id: string): void {
    const chosen = saved.find((one) => one.id === id);
    if (chosen) {
      showView(chosen);
      return;
    }
    const builtIn = BUILT_IN_VIEWS[collection].find((one) => one.id === id);
    if (builtIn) changeList(collection, { filters: builtIn.filters, viewId: '', openedId: '' });
  }
  const number = new Intl.NumberFormat(language);
  return (
    <div className="list-views">
      <Views
        label={say(listViewTexts.views)}
        value={shownView(collection, saved, view)}
        views={views.map(({ id, name }) => {
          const count = counts.get(id);
          return {
            value: id,
            label: name,
            count: count === undefined ? say(listViewTexts.counting) : number.format(count),
          };
        })}
        onChange={choose}
      />
      {current && (
        <MenuButton
          icon={Ellipsis}
          label={say(listViewTexts.manage, { name: current.name })}
          isIconOnly
          items={[
            { id: 'update' as const, label: say(listViewTexts.update) },
            { id: 'rename' as const, label: say(listViewTexts.rename) },
            { id: 'remove' as const, label: say(listViewTexts.remove) },
          ]}
          onAction={(id) => {
            if (id === 'update') updateView(current);
            else if (id === 'rename') setNaming(current);
            else removeView(current);
          }}
        />
      )}
      <Button variant="quiet" isSmall onPress={() => setNaming('new')}>
        <BookmarkPlus className="i s" aria-hidden="true" />
        {say(listViewTexts.save)}
      </Button>
      {naming !== undefined && (
        <ViewNameDialog
          view={naming === 'new' ? undefined : naming}
          isInMemory={
            isLocked && holdsWords({ collection, filters: [...(naming === 'new' ? view : naming).filters] })
          }
          taken={views.map(({ name }) => name)}
          onCancel={() => setNaming(undefined)}
          onName={(name) => {
            if (naming === 'new') saveViewAs(collection, name);
            else renameView(naming, name);
            setNaming(undefined);
          }}
        />
      )}
    </div>
  );
}

/** The views on a list, those of the program first; each with how many records it shows. Typing does not draw it anew. */
export const ListViews = memo(
  AllViews,
  (before, after) =>
    before.collection === after.collection &&
    before.records === after.records &&
    isSameView(before.view, after.view),
);

/** The view that the list is shown as; '' when it is none of them. */
function shownView(collection: CollectionName, saved: readonly SavedView[], view: ListView): string {
  const own = saved.find((one) => one.id === view.viewId && isShownAs(one, view));
  if (own) return own.id;
  const filters = JSON.stringify(view.filters);
  return BUILT_IN_VIEWS[collection].find((one) => JSON.stringify(one.filters) === filters)?.id ?? '';
}
