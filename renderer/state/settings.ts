import type { CommandInput } from '../../shared/commands/contract';
import { MAX_PARTIES_APART } from '../../shared/commands/settingsPort';
import type { Theme } from '../../shared/commands/settingsPort';
import type { Language } from '../../shared/i18n/text';
import { api } from '../api';
import { appNow, setApp } from './appStore';

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

export async function choosePreferences(change: Partial<CommandInput<'savePreferences'>>): Promise<void> {
  const { density, motion, author, program } = appNow();
  const chosen = { density, motion, author, ...change };
  const user = chosen.author.trim() || program.account;
  setApp({ ...chosen, program: { ...program, user } });
  const result = await api().savePreferences(chosen);
  if (!result.ok) setApp({ problem: result.error });
}

/** Remembers that two parties that look alike are two, so that nobody is asked again here. */
export async function keepPartiesApart(pair: string): Promise<void> {
  const { density, motion, author, partiesApart: before } = appNow();
  const partiesApart = [...before, pair].slice(-MAX_PARTIES_APART);
  setApp({ partiesApart });
  const result = await api().savePreferences({ density, motion, author, partiesApart });
  if (!result.ok) setApp({ problem: result.error });
}
