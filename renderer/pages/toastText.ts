import { say, sayCount } from '../../shared/i18n/text';
import type { Language } from '../../shared/i18n/text';
import { collectionTexts } from '../../shared/i18n/windowTexts/collectionTexts';
import { decideTexts, decisionTexts } from '../../shared/i18n/windowTexts/decisionTexts';
import { listTexts } from '../../shared/i18n/windowTexts/listTexts';
import { othersTexts } from '../../shared/i18n/windowTexts/othersTexts';
import { saveTexts } from '../../shared/i18n/windowTexts/recordTexts';
import { shellTexts } from '../../shared/i18n/windowTexts/shellTexts';
import { stepText, undoTexts } from '../../shared/i18n/windowTexts/undoTexts';
import type { Toast } from '../state/appStore';

type WordsOf<Kind extends Toast['kind']> = (
  toast: Extract<Toast, { readonly kind: Kind }>,
  language: Language,
) => string;

/** The words for each kind of success. A new kind does not compile until it has some. */
const WORDS: { readonly [Kind in Toast['kind']]: WordsOf<Kind> } = {
  recordSaved({ name, collection, others }, language) {
    const record = name || say(language, collectionTexts[collection].unnamed);
    const saved = say(language, saveTexts.saved, { record });
    return others === 0 ? saved : `${saved} ${sayCount(language, saveTexts.othersToo, others)}`;
  },
  decided: ({ what, count }, language) =>
    sayCount(language, what === 'withdrawn' ? decisionTexts.withdrawn : decideTexts[what].done, count),
  severalChanged: ({ collection, count }, language) =>
    sayCount(language, collectionTexts[collection].changed, count),
  copied: ({ count }, language) => sayCount(language, listTexts.copied, count),
  savedAs: ({ name }, language) => say(language, shellTexts.savedAs, { file: name }),
  othersSaved: ({ count }, language) => sayCount(language, othersTexts.saved, count),
  moved({ direction, step }, language) {
    const text = direction === 'undo' ? undoTexts.undone : undoTexts.redone;
    return say(language, text, { what: stepText(language, step) });
  },
  renamed: ({ title }, language) => say(language, shellTexts.renamed, { title }),
};

/** What a success says, in one sentence. */
export function toastText(toast: Toast, language: Language): string {
  // The table pairs each kind with its own words; a lookup by a kind known only at run time loses the pair.
  const words = WORDS[toast.kind] as (toast: Toast, language: Language) => string;
  return words(toast, language);
}
