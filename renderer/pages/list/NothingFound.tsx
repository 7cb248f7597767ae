import { sayCount } from '../../../shared/i18n/text';
import { listTexts } from '../../../shared/i18n/windowTexts/listTexts';
import type { CollectionName } from '../../../shared/register/register';
import { useLanguage, useSay } from '../../state/LanguageContext';
import { changeList } from '../../state/listViews';
import { Button } from '../../ui/Button';
import { EmptyState } from '../../ui/EmptyState';

type NothingFoundProps = {
  readonly collection: CollectionName;
  readonly query: string;
  readonly hidden: number;
};

/** Search and filters leave nothing: how much they hide, and the way back to it. */
export function NothingFound({ collection, query, hidden }: NothingFoundProps) {
  const say = useSay();
  const language = useLanguage();
  return (
    <EmptyState
      title={query.trim() === '' ? say(listTexts.filteredByFilters) : say(listTexts.filteredTitle, { query })}
      text={sayCount(language, listTexts.filteredHidden, hidden)}
      actions={
        <Button onPress={() => changeList(collection, { query: '', filters: [] })}>
          {say(listTexts.clearFilter)}
        </Button>
      }
    />
  );
}
