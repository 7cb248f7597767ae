import type { Theme } from '../../shared/commands/settingsPort';
import type { Language } from '../../shared/i18n/text';
import { api } from '../api';
import { setApp } from './appStore';

/** Takes effect at once; that it could not be kept for the next start is told, and undoes nothing. */
export async function chooseLanguage(language: Language): Promise<void> {
  setApp({ language });
  const result = await api().setLanguage({ language });
  if (!result.ok) setApp({ problem: result.error });
}

export async function chooseTheme(theme: Theme): Promise<void> {
  setApp({ theme });
  const result = await api().setTheme({ theme });
  if (!result.ok) setApp({ problem: result.error });
}
