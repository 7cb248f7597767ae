import { pickTexts } from '../../../shared/i18n/formTexts';
import { sayCount } from '../../../shared/i18n/text';
import { useLanguage, useSay } from '../../state/LanguageContext';
import type { PickTexts } from '../../ui/options';

/** The words of a pick list in the language of the window. */
export function usePickTexts(isMany: boolean): PickTexts {
  const language = useLanguage();
  const say = useSay();
  return {
    placeholder: say(isMany ? pickTexts.add : pickTexts.choose),
    open: say(pickTexts.open),
    options: say(pickTexts.options),
    chosen: say(pickTexts.chosen),
    clear: say(pickTexts.clear),
    remove: (label) => say(pickTexts.remove, { label }),
    noMatch: (typed) => (typed.trim() === '' ? say(pickTexts.nothing) : say(pickTexts.noMatch, { typed })),
    count: (count) => sayCount(language, pickTexts.count, count),
    more: (count) => sayCount(language, pickTexts.more, count),
    notChosen: (typed) => say(pickTexts.notChosen, { typed }),
  };
}
