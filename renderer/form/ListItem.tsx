import { ArrowDown, ArrowUp, Copy, Trash2 } from 'lucide-react';
import { memo, useSyncExternalStore } from 'react';
import { fieldsOf } from '../../shared/fields/fields';
import { formListTexts, formSectionTexts } from '../../shared/i18n/formListTexts';
import { fieldTexts } from '../../shared/i18n/formTexts';
import { sayCount } from '../../shared/i18n/text';
import { useLanguage, useSay } from '../state/LanguageContext';
import { ItemCard } from '../ui/ItemCard';
import type { ItemAction } from '../ui/ItemCard';
import { Tag } from '../ui/Tag';
import type { InfoOf } from './controls/controlProps';
import { FieldRow } from './FieldRow';
import { useFormTools, useLive } from './FormTools';
import { capitalised } from './itemName';
import { itemTitle } from './itemTitle';
import { cardToggleId } from './useListActions';
import type { ListActions } from './useListActions';
import { valueAt } from './values';
import { isValues } from '../../shared/fields/state';

type ListItemProps = {
  readonly info: InfoOf<'list'>;
  readonly path: string;
  readonly id: string;
  readonly index: number;
  readonly isLast: boolean;
  readonly actions: ListActions;
};

/** One item of a list. Closed, it costs one line: hundreds of them stay light. */
export const ListItem = memo(function ListItem(props: ListItemProps) {
  const { info, path, id, index, actions } = props;
  const say = useSay();
  const { formId, cards, isReadOnly, register } = useFormTools();
  const language = useLanguage();
  const itemPath = `${path}.${index}`;
  const isOpen = useSyncExternalStore(cards.listen, () => cards.isOpen(id));
  const title = useLive(({ values }) => {
    const item = valueAt(values, itemPath);
    return isValues(item) ? itemTitle(info.item, item, { language, register }) : '';
  });
  const words = { item: say(info.itemLabel), number: index + 1 };
  const name = capitalised(say(formListTexts.item, words));
  return (
    <ItemCard
      toggleId={cardToggleId(formId, id)}
      number={index + 1}
      name={title === '' ? name : `${name}: ${title}`}
      title={title || say(formListTexts.stillEmpty)}
      isTitleMuted={title === ''}
      tags={<ItemTags itemPath={itemPath} isOpen={isOpen} />}
      isOpen={isOpen}
      toggleLabel={capitalised(say(isOpen ? formListTexts.collapse : formListTexts.expand, words))}
      onToggle={() => cards.setOpen([id], !isOpen)}
      actions={isReadOnly ? [] : itemActions(props, (text) => capitalised(say(text, words)))}
      onMove={isReadOnly ? undefined : (step) => actions.move(index, index + step)}
    >
      {fieldsOf(info.item).map((field) => (
        <FieldRow key={field.name} field={field} prefix={`${itemPath}.`} />
      ))}
    </ItemCard>
  );
});

type ItemText = (typeof formListTexts)['moveUp' | 'moveDown' | 'duplicate' | 'remove'];

function itemActions({ index, isLast, actions }: ListItemProps, label: (text: ItemText) => string) {
  return [
    {
      icon: ArrowUp,
      label: label(formListTexts.moveUp),
      onPress: () => actions.move(index, index - 1),
      isDisabled: index === 0,
    },
    {
      icon: ArrowDown,
      label: label(formListTexts.moveDown),
      onPress: () => actions.move(index, index + 1),
      isDisabled: isLast,
    },
    { icon: Copy, label: label(formListTexts.duplicate), onPress: () => actions.duplicate(index) },
    { icon: Trash2, label: label(formListTexts.remove), onPress: () => actions.remove(index) },
  ] satisfies readonly ItemAction[];
}

/** What a closed card keeps from sight: that it is new, and how much there is to look at in it. */
function ItemTags({ itemPath, isOpen }: { readonly itemPath: string; readonly isOpen: boolean }) {
  const say = useSay();
  const language = useLanguage();
  const isNew = useLive(({ changed }) => changed.has(itemPath));
  const missing = useLive(({ gaps }) => gaps.get(itemPath)?.A30 ?? 0);
  const legal = useLive(({ gaps }) => gaps.get(itemPath)?.LAW ?? 0);
  const questions = useLive(({ gaps }) => gaps.get(itemPath)?.questions ?? 0);
  return (
    <>
      {isNew && <span className="changed-tag">{say(fieldTexts.isNew)}</span>}
      {!isOpen && missing > 0 && (
        <Tag tone="bad" label={sayCount(language, formSectionTexts.missing, missing)} />
      )}
      {!isOpen && legal > 0 && <Tag tone="warn" label={sayCount(language, formSectionTexts.legal, legal)} />}
      {!isOpen && questions > 0 && (
        <Tag tone="info" label={sayCount(language, formSectionTexts.questions, questions)} />
      )}
    </>
  );
}
