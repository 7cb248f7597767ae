import type { Step } from '../../commands/contract';
import { say, sayCount } from '../text';
import type { Language } from '../text';

/** Taking back what was saved, and making it again. */
export const undoTexts = {
  undo: { nl: 'Ongedaan maken', en: 'Undo' },
  redo: { nl: 'Opnieuw', en: 'Redo' },
  undoWhat: { nl: 'Ongedaan maken: {what} (Ctrl Z)', en: 'Undo: {what} (Ctrl Z)' },
  redoWhat: { nl: 'Opnieuw: {what} (Ctrl Y)', en: 'Redo: {what} (Ctrl Y)' },
  nothingToUndo: { nl: 'Niets om ongedaan te maken', en: 'Nothing to undo' },
  nothingToRedo: { nl: 'Niets om opnieuw te doen', en: 'Nothing to redo' },
  undone: { nl: 'Ongedaan gemaakt: {what}.', en: 'Undone: {what}.' },
  redone: { nl: 'Opnieuw gedaan: {what}.', en: 'Done again: {what}.' },
} as const;

const WHAT = {
  added: { nl: '{name} toevoegen', en: 'adding {name}' },
  changed: { nl: '{name} wijzigen', en: 'changing {name}' },
  several: {
    nl: { one: '{count} regel wijzigen', other: '{count} regels wijzigen' },
    en: { one: 'changing {count} entry', other: 'changing {count} entries' },
  },
  title: { nl: 'titel wijzigen', en: 'changing the title' },
  decided: { nl: 'besluit over een bevinding', en: 'decision about a finding' },
  delivered: { nl: 'levering vastleggen', en: 'recording a delivery' },
  merged: { nl: 'samenvoegen', en: 'merging' },
  unnamed: { nl: 'regel zonder naam', en: 'entry without a name' },
} as const;

/** What a step did, to stand after "Undo:". */
export function stepText(language: Language, { kind, name, count }: Step): string {
  if (kind === 'several') return sayCount(language, WHAT.several, count);
  return say(language, WHAT[kind], { name: name || say(language, WHAT.unnamed) });
}
