import { useEffect } from 'react';
import { I18nProvider } from 'react-aria-components';
import { Arriving } from './pages/Arriving';
import { Questions } from './pages/Questions';
import { Toasts } from './pages/Toasts';
import { WindowPage } from './pages/WindowPage';
import { useApp } from './state/appStore';
import { LanguageProvider } from './state/LanguageContext';
import { useWindowTitle } from './state/useWindowTitle';

const LOCALES = { nl: 'nl-NL', en: 'en-GB' } as const;

/** The whole window: a page, perhaps a question over it, and the last success. */
export function App() {
  const language = useApp((state) => state.language);
  const theme = useApp((state) => state.theme);
  const density = useApp((state) => state.density);
  const motion = useApp((state) => state.motion);
  useWindowTitle();
  useEffect(() => {
    document.documentElement.lang = language;
  }, [language]);
  useEffect(() => {
    if (theme === 'system') delete document.documentElement.dataset['theme'];
    else document.documentElement.dataset['theme'] = theme;
  }, [theme]);
  useEffect(() => {
    document.documentElement.dataset['density'] = density;
    document.documentElement.dataset['motion'] = motion;
  }, [density, motion]);
  return (
    <LanguageProvider language={language}>
      <I18nProvider locale={LOCALES[language]}>
        <WindowPage />
        <Questions />
        <Toasts />
        <Arriving />
      </I18nProvider>
    </LanguageProvider>
  );
}
