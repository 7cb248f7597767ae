import { say, sayCount } from '../../shared/i18n/text';
import type { Language } from '../../shared/i18n/text';
import { partiesMergedText } from '../../shared/i18n/partyTexts';
import { backupTexts } from '../../shared/i18n/windowTexts/backupTexts';
import { collectionTexts } from '../../shared/i18n/windowTexts/collectionTexts';
import { decideTexts, decisionTexts } from '../../shared/i18n/windowTexts/decisionTexts';
import { extractTexts } from '../../shared/i18n/windowTexts/extractTexts';
import { historyPageTexts } from '../../shared/i18n/windowTexts/historyPageTexts';
import { deliveryTexts } from '../../shared/i18n/windowTexts/deliveryTexts';
import { lockWindowTexts } from '../../shared/i18n/windowTexts/lockTexts';
import { listTexts } from '../../shared/i18n/windowTexts/listTexts';
import { mergePageTexts } from '../../shared/i18n/windowTexts/mergePageTexts';
import { othersTexts } from '../../shared/i18n/windowTexts/othersTexts';
import { saveTexts } from '../../shared/i18n/windowTexts/recordTexts';
import { repairTexts } from '../../shared/i18n/windowTexts/repairTexts';
import { shellTexts } from '../../shared/i18n/windowTexts/shellTexts';
import { sheetTexts } from '../../shared/i18n/windowTexts/sheetTexts';
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
  severalAdded: ({ collection, count }, language) =>
    say(language, sheetTexts.added, {
      count: sayCount(language, collectionTexts[collection].counted, count),
    }),
  partiesMerged: ({ gone, kept }, language) => say(language, partiesMergedText, { gone, kept }),
  copied: ({ count }, language) => sayCount(language, listTexts.copied, count),
  merged: ({ file }, language) => say(language, mergePageTexts.done, { file }),
  nameErased: ({ count }, language) =>
    count === 0
      ? say(language, historyPageTexts.erasedNone)
      : sayCount(language, historyPageTexts.erased, count),
  savedAs: ({ name }, language) => say(language, shellTexts.savedAs, { file: name }),
  othersSaved: ({ count }, language) => sayCount(language, othersTexts.saved, count),
  moved({ direction, step }, language) {
    const text = direction === 'undo' ? undoTexts.undone : undoTexts.redone;
    return say(language, text, { what: stepText(language, step) });
  },
  delivered: ({ number, to }, language) =>
    say(language, deliveryTexts.recorded, { number: String(number), to }),
  replacedDamaged: ({ file, kept }, language) => say(language, repairTexts.replaced, { file, kept }),
  backupRestored: ({ at }, language) => say(language, backupTexts.restored, { at }),
  extracted: ({ file }, language) => say(language, extractTexts.done, { file }),
  lockChanged: ({ how, file }, language) => say(language, lockWindowTexts.done[how], { file }),
  renamed: ({ title }, language) => say(language, shellTexts.renamed, { title }),
};

/** What a success says, in one sentence. */
export function toastText(toast: Toast, language: Language): string {
  // The table pairs each kind with its own words; a lookup by a kind known only at run time loses the pair.
  const words = WORDS[toast.kind] as (toast: Toast, language: Language) => string;
  return words(toast, language);
}
