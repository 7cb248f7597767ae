import { articleText } from '../i18n/articleText';
import type { ArticleForm } from '../i18n/articleText';
import { dateText } from '../i18n/dateText';
import type { Language, Text } from '../i18n/text';

/** One sentence of help, with where it comes from. A help states what the law or the register says; it never decides. */
export type Statement = {
  readonly text: Text;
  /** As the lists and schemas note it: "AVG 45", "35(4)", "WP29, 2018-04-19"; '' where no law stands behind it. */
  readonly source: string;
  /** False while a lawyer must still confirm what it says. */
  readonly verified: boolean;
  /** YYYY-MM-DD, where the law or practice behind it moves. */
  readonly asOf?: string;
};

/** A source in words: short in a table, in full after a sentence. */
export function sourceText(language: Language, source: string, form: ArticleForm = 'short'): string {
  return source
    .split('; ')
    .map((one) => articleText(language, one.replace(/^AVG /, ''), form))
    .map((one) => one.replace(/\d{4}-\d{2}-\d{2}/, (day) => dateText(language, day)))
    .join('; ');
}

/** "a, b of c": the last two joined by a word. */
export function listed(words: readonly Text[], last: Text): Text {
  return { nl: joined(words, last, 'nl'), en: joined(words, last, 'en') };
}

function joined(words: readonly Text[], last: Text, language: Language): string {
  const own = words.map((word) => word[language]);
  const end = own.slice(-1).join('');
  const start = own.slice(0, -1).join(', ');
  return start === '' ? end : `${start} ${last[language]} ${end}`;
}
