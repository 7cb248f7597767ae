import type { Language } from '../shared/i18n/text';

/** The language for a person who has not chosen one: Dutch where the system speaks Dutch or Frisian, else English. */
export function languageOf(locale: string): Language {
  return /^(nl|fy)\b/i.test(locale) ? 'nl' : 'en';
}
