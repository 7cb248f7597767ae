import { valueTexts } from '../i18n/reportTexts';
import type { Language } from '../i18n/text';
import type { Cell, Part, Value, ValueState } from './blocks';

/** A fact in words. */
export function recorded(...paragraphs: readonly string[]): Value {
  return { state: 'recorded', paragraphs };
}

/** The lack of a fact, in the word that stands for it. */
export function lack(language: Language, state: Exclude<ValueState, 'recorded'>): Value {
  return lacks[language][state];
}

type Lacks = Readonly<Record<Exclude<ValueState, 'recorded'>, Value>>;

/** Made once: a large report says a hundred thousand times that something is not recorded. */
const lacks: Readonly<Record<Language, Lacks>> = { nl: lacksIn('nl'), en: lacksIn('en') };

function lacksIn(language: Language): Lacks {
  const made = (state: keyof Lacks): Value => ({ state, paragraphs: [valueTexts.states[state][language]] });
  return { empty: made('empty'), unknown: made('unknown'), notApplicable: made('notApplicable') };
}

/** A value that its column or row already names. */
export function bare(value: Value): Part {
  return { label: '', value };
}

/** "Bron: betrokkene"; a label that is a question ends with its own mark. */
export function labelled(label: string, text: string): string {
  return label.endsWith('?') ? `${label} ${text}` : `${label}: ${text}`;
}

/** Short values on one line: a list of ten rights reads better as a sentence than as ten lines. */
export function onOneLine({ state, paragraphs }: Value): Value {
  return { state, paragraphs: [paragraphs.join('; ')] };
}

export function cell(...parts: readonly Part[]): Cell {
  return { parts, links: [] };
}
