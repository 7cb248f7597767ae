import type { ReactNode } from 'react';
import { createContext, useCallback, useContext } from 'react';
import { fill } from '../../shared/i18n/text';
import type { Language, say, Text } from '../../shared/i18n/text';

type SayValues<T extends Text> = Parameters<typeof say<T>> extends [unknown, unknown, ...infer V] ? V : never;

/** `say` in the language of the window. */
export type Say = <T extends Text>(text: T, ...values: SayValues<T>) => string;

const LanguageContext = createContext<Language>('nl');

type LanguageProviderProps = { readonly language: Language; readonly children: ReactNode };

/** The language of everything inside. Changing it re-words the window and touches no value. */
export function LanguageProvider({ language, children }: LanguageProviderProps) {
  return <LanguageContext value={language}>{children}</LanguageContext>;
}

export function useLanguage(): Language {
  return useContext(LanguageContext);
}

/** Says texts in the language of the window. */
export function useSay(): Say {
  const language = useLanguage();
  return useCallback(
    <T extends Text>(text: T, ...values: SayValues<T>) => {
      // At most one record of values, as the type of `say` has it; inside, its names are known only at run time.
      const [named] = values as readonly Readonly<Record<string, string | number>>[];
      return fill(language, text[language], named ?? {});
    },
    [language],
  );
}
