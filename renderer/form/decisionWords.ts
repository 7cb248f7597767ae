import { lapseOf } from '../../shared/checks/standing';
import type { Standing } from '../../shared/checks/standing';
import { dateText } from '../../shared/i18n/dateText';
import { dayText } from '../../shared/i18n/moments';
import { say } from '../../shared/i18n/text';
import type { Language } from '../../shared/i18n/text';
import { decisionTexts } from '../../shared/i18n/windowTexts/decisionTexts';
import type { Decision } from '../../shared/register/decision';
import { today } from '../state/today';

/** Who decided, when, and when it is looked at again. */
export function whoAndWhen(language: Language, { by, at, until }: Decision): string {
  const day = dayText(language, new Date(at));
  const words = [by === '' ? day : say(language, decisionTexts.by, { who: by, day })];
  if (until !== '') words.push(say(language, decisionTexts.lookAgain, { day: dateText(language, until) }));
  return words.join('; ');
}

/** Why something that was accepted or explained asks for work again; '' for any other standing. */
export function lapseText(language: Language, standing: Standing | undefined): string {
  if (standing?.kind !== 'lapsed') return '';
  const { decision } = standing;
  const texts = decisionTexts.lapsed[decision.kind === 'explained' ? 'explained' : 'accepted'];
  return say(language, texts[lapseOf(decision, today())], { day: dayText(language, new Date(decision.at)) });
}
