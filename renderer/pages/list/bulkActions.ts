import { bulkTexts } from '../../../shared/i18n/windowTexts/bulkTexts';
import { COLLECTIONS } from '../../../shared/register/register';
import type { CollectionName } from '../../../shared/register/register';
import type { Language } from '../../../shared/i18n/text';
import { bulkFieldsOf } from '../../../shared/search/bulkEdit';
import { listFieldAt } from '../../../shared/search/listFields';
import type { ListField } from '../../../shared/search/listFields';
import type { Say } from '../../state/LanguageContext';

/** Something that can be done to several records at once. */
export type BulkAction =
  | { readonly kind: 'set' | 'add'; readonly field: ListField }
  /** With the date on which they ended. */
  | { readonly kind: 'end' };

export type OfferedAction = { readonly id: string; readonly label: string; readonly action: BulkAction };

/** Everything that can be changed in several records of a collection, the most usual first. */
export function bulkActionsFor(
  collection: CollectionName,
  say: Say,
  language: Language,
): readonly OfferedAction[] {
  const { set, add } = bulkFieldsOf(collection);
  const fieldOf = (path: string) => listFieldAt(COLLECTIONS[collection], path);
  return [
    ...set.flatMap((path): readonly OfferedAction[] => {
      const field = fieldOf(path);
      if (!field) return [];
      const label = say(bulkTexts.set, { field: field.label[language] });
      return [{ id: path, label, action: { kind: 'set', field } }];
    }),
    ...add.flatMap((path): readonly OfferedAction[] => {
      const field = fieldOf(path);
      if (!field) return [];
      const label = say(bulkTexts.add, { field: addedName(field, say) });
      return [{ id: path, label, action: { kind: 'add', field } }];
    }),
  ];
}

/** One of what a field points to. */
export function addedName({ path }: ListField, say: Say): string {
  return say(path === 'measureIds' ? bulkTexts.measure : bulkTexts.system);
}
