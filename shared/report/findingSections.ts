import type { Finding } from '../checks/findings';
import { fieldAt } from '../fields/fieldAt';
import { openPointTexts } from '../i18n/annexTexts';
import { say } from '../i18n/text';
import type { Language } from '../i18n/text';
import { COLLECTIONS } from '../register/register';
import { groupedBy } from './groupedBy';

/** Open points that belong under one heading. */
export type FindingSection = { readonly title: string; readonly findings: readonly Finding[] };

/** Open points of Article 30 by letter, then other duties, then advice where that is asked for. */
export function findingSections(
  open: readonly Finding[],
  { language, withAdvice }: { readonly language: Language; readonly withAdvice: boolean },
): readonly FindingSection[] {
  const article30 = open.filter(({ level }) => level === 'A30');
  const byLetter = [...groupedBy(article30, letterOf)].sort(([a], [b]) => (a < b ? -1 : 1));
  const sections = byLetter.map(([letter, findings]) => ({ title: letterTitle(letter, language), findings }));
  const others = [
    { title: say(language, openPointTexts.law), findings: open.filter(({ level }) => level === 'LAW') },
    ...(withAdvice
      ? [
          {
            title: say(language, openPointTexts.goodPractice),
            findings: open.filter(({ level }) => level === 'GP'),
          },
        ]
      : []),
  ];
  return [...sections, ...others.filter(({ findings }) => findings.length > 0)];
}

/** After every letter. */
const NO_LETTER = '~';

/** "1a" for 30(1)(a): of the finding itself, else of the field that it points at. */
function letterOf({ article, collection, path }: Finding): string {
  const ofField = fieldAt(COLLECTIONS[collection], path)?.article ?? '';
  const match = /30\((\d)\)\(([a-g])\)/.exec(article) ?? /30\((\d)\)\(([a-g])\)/.exec(ofField);
  const [, paragraph = '', letter = ''] = match ?? [];
  return match === null ? NO_LETTER : paragraph + letter;
}

function letterTitle(key: string, language: Language): string {
  if (key === NO_LETTER) return say(language, openPointTexts.otherArticle30);
  return say(language, openPointTexts.letter, { paragraph: key.charAt(0), letter: key.charAt(1) });
}
