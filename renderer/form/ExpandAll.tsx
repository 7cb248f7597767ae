import { useSyncExternalStore } from 'react';
import { formListTexts } from '../../shared/i18n/formListTexts';
import { useSay } from '../state/LanguageContext';
import { Button } from '../ui/Button';
import { useFormTools } from './FormTools';

/** Opens every card of a list, or closes them when all are open. */
export function ExpandAll({ ids }: { readonly ids: readonly string[] }) {
  const say = useSay();
  const { cards } = useFormTools();
  const areOpen = useSyncExternalStore(cards.listen, () => ids.every(cards.isOpen));
  return (
    <Button variant="quiet" isSmall onPress={() => cards.setOpen(ids, !areOpen)}>
      {say(areOpen ? formListTexts.collapseAll : formListTexts.expandAll)}
    </Button>
  );
}
