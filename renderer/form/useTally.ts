import { formSectionTexts } from '../../shared/i18n/formListTexts';
import { answerTexts } from '../../shared/i18n/formTexts';
import { sayCount } from '../../shared/i18n/text';
import { useLanguage, useSay } from '../state/LanguageContext';
import type { PartSummary } from './partSummary';
import type { Part } from './parts';

/** How a part stands, in words: "2 missing · 1 legally needed". */
export function useTally(): (part: Part, summary: PartSummary) => string {
  const say = useSay();
  const language = useLanguage();
  return ({ section }, { missing, questions, isEmpty, answer }) => {
    const counts = [
      missing.A30 > 0 && sayCount(language, formSectionTexts.missing, missing.A30),
      missing.LAW > 0 && sayCount(language, formSectionTexts.legal, missing.LAW),
      questions > 0 && sayCount(language, formSectionTexts.questions, questions),
      section.level === 'GP' &&
        missing.GP > 0 &&
        sayCount(language, formSectionTexts.recommended, missing.GP),
    ].filter((count) => count !== false);
    if (counts.length > 0) return counts.join(' · ');
    if (isEmpty) return say(formSectionTexts.notRecorded);
    if (answer === '' || answer === 'yes') return say(formSectionTexts.complete);
    return say(formSectionTexts.answered, { answer: say(answerTexts[answer].short) });
  };
}
