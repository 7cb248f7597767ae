import { countable, onRecord } from '../../shared/checks/count';
import type { Count, StateCount } from '../../shared/checks/count';
import { LEVELS } from '../../shared/fields/fieldInfo';
import { articleText } from '../../shared/i18n/articleText';
import { checkTexts } from '../../shared/i18n/checkTexts';
import type { Language } from '../../shared/i18n/text';
import { say, sayCount } from '../../shared/i18n/text';

/** The honest count as lines: each letter of Article 30 that is asked of anything, then each level. */
export function countLines({ letters, levels }: Count, language: Language): readonly string[] {
  const asked = letters.filter(({ count }) => countable(count) + count.notApplicable > 0);
  return [
    ...asked.map(({ article, letter, label, count }) => {
      const place = articleText(language, `${article}(${letter})`, 'short');
      return `${place} · ${label[language]}: ${counted(checkTexts.onRecord, count, language)}`;
    }),
    ...LEVELS.map((level) => {
      const label = say(language, checkTexts.levels[level]);
      return `${level} ${label}: ${counted(checkTexts.fieldsOnRecord, levels[level], language)}`;
    }),
  ];
}

const DETAILS = ['question', 'missing', 'unknown', 'notApplicable'] as const;

function counted(
  text: typeof checkTexts.onRecord | typeof checkTexts.fieldsOnRecord,
  count: StateCount,
  language: Language,
): string {
  const words = say(language, text, { x: onRecord(count), y: countable(count) });
  const details = DETAILS.filter((state) => count[state] > 0).map((state) =>
    sayCount(language, checkTexts.states[state], count[state]),
  );
  return details.length === 0 ? words : `${words} (${details.join(', ')})`;
}
