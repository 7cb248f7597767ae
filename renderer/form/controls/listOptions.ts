import { articleText } from '../../../shared/i18n/articleText';
import { pickTexts } from '../../../shared/i18n/formTexts';
import { LANGUAGES } from '../../../shared/i18n/text';
import type { Language } from '../../../shared/i18n/text';
import { LISTS } from '../../../shared/lists/lists';
import type { ListName } from '../../../shared/lists/lists';
import type { ListItem, ValueList } from '../../../shared/lists/valueList';
import type { Option } from '../../ui/options';

/** The options of a value list in one language; the same array each time, so that searching can remember its work. */
export function listOptions(name: ListName, language: Language): readonly Option[] {
  const key = `${name} ${language}`;
  const known = cache.get(key);
  if (known) return known;
  const list: ValueList = LISTS[name];
  const options = list.items.map((item) => listOption(item, language));
  cache.set(key, options);
  return options;
}

/** The option behind a code. A code this version does not know is shown as it stands and says so. */
export function listOptionOf(name: ListName, code: string, language: Language): Option {
  const known = listOptions(name, language).find(({ value }) => value === code);
  return known ?? { value: code, label: code, mark: pickTexts.notOnList[language] };
}

const cache = new Map<string, readonly Option[]>();

function listOption(item: ListItem, language: Language): Option {
  const { code, label, source, verified, note } = item;
  return {
    value: code,
    label: label[language],
    // Whoever knows the word in the other language finds it too.
    keywords: LANGUAGES.map((one) => label[one]),
    detail: sourceText(source, language),
    ...(note && { note: note[language] }),
    ...(!verified && { mark: pickTexts.unverified[language] }),
  };
}

/** Sources name our own regulation by its Dutch abbreviation; beside an option the article alone will do. */
function sourceText(source: string, language: Language): string {
  return source
    .split('; ')
    .map((one) => articleText(language, one.replace(/^AVG /, ''), 'short'))
    .join('; ');
}
