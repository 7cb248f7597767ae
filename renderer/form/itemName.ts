import { formListTexts } from '../../shared/i18n/formListTexts';
import type { Values } from '../../shared/fields/state';
import { useLanguage, useSay } from '../state/LanguageContext';
import type { InfoOf } from './controls/controlProps';
import { useFormTools } from './FormTools';
import { itemTitle } from './itemTitle';

/** Names an item of a list: by what is filled in, else by its kind and place. */
export function useItemName(): (info: InfoOf<'list'>, item: Values, index: number) => string {
  const { register } = useFormTools();
  const language = useLanguage();
  const say = useSay();
  return (info, item, index) => {
    const title = itemTitle(info.item, item, { language, register });
    return title || capitalised(say(formListTexts.item, { item: say(info.itemLabel), number: index + 1 }));
  };
}

/** With a capital, as a sentence or a button begins. */
export function capitalised(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}
