import type { FieldInfo } from '../../shared/fields/fieldInfo';
import { articleText } from '../../shared/i18n/articleText';
import { levelTexts } from '../../shared/i18n/windowTexts/levelTexts';
import { useLanguage, useSay } from '../state/LanguageContext';
import { Badge } from '../ui/Badge';
import { levelWeight } from './levelWeight';

/** Who asks for the field, and where it says so. */
export function FieldBadges({ info }: { readonly info: FieldInfo }) {
  const say = useSay();
  const language = useLanguage();
  const article = articleText(language, info.article, 'short');
  return (
    <>
      <Badge weight={levelWeight[info.level]} label={say(levelTexts[info.level].badge)} />
      {article !== '' && <span className="art">{article}</span>}
    </>
  );
}
