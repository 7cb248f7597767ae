import { articleText } from '../i18n/articleText';
import type { Language } from '../i18n/text';
import { LISTS, labelOf } from '../lists/lists';
import type { ListName } from '../lists/lists';
import { itemOf } from '../lists/valueList';
import type { ValueList } from '../lists/valueList';

/** Lists of which a lawyer wants to see the article with the letter: the label alone does not tell which ground it is. */
const WITH_ARTICLE: readonly ListName[] = [
  'legalBases',
  'art9Grounds',
  'transferMechanisms',
  'uavgConditions',
];

/** A chosen option in words: "Gerechtvaardigd belang (6 lid 1 f)". An unknown code stands as it is. */
export function choiceText(name: ListName, code: string, language: Language): string {
  const label = labelOf(name, code, language);
  const article = WITH_ARTICLE.includes(name) ? articleOfChoice(name, code) : '';
  return article === '' ? label : `${label} (${articleText(language, article, 'short')})`;
}

/** The first article of an option's source, as the others support it; '' for an option or code without one. */
export function articleOfChoice(name: ListName, code: string): string {
  const list: ValueList = LISTS[name];
  const [first = ''] = (itemOf(list, code)?.source ?? '').split(/[,;]/);
  return first.trim().replace(/^AVG /, '');
}
