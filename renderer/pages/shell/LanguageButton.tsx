import { Languages } from 'lucide-react';
import { shellTexts } from '../../../shared/i18n/windowTexts/shellTexts';
import { chooseLanguage } from '../../state/settings';
import { useLanguage, useSay } from '../../state/LanguageContext';

/** Changes the language of the window at once; named in the language it changes to. */
export function LanguageButton({ className }: { readonly className: string }) {
  const language = useLanguage();
  const say = useSay();
  const other = language === 'nl' ? 'en' : 'nl';
  return (
    <button type="button" className={className} lang={other} onClick={() => void chooseLanguage(other)}>
      <Languages className="i s" aria-hidden="true" />
      {say(shellTexts.otherLanguage)}
    </button>
  );
}
