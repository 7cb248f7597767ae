/** The two languages of the program. Equals: every text exists in both, or it does not compile. */
export const LANGUAGES = ['nl', 'en'] as const;
export type Language = (typeof LANGUAGES)[number];

/** One text in both languages. `{name}` marks a value that is filled in by `say`. */
export type Text = { readonly nl: string; readonly en: string };

/** A text that depends on a count. */
export type PluralText = {
  readonly nl: { readonly one: string; readonly other: string };
  readonly en: { readonly one: string; readonly other: string };
};

type Names<S extends string> = S extends `${string}{${infer Name}}${infer Rest}` ? Name | Names<Rest> : never;
type Values<S extends string> = [Names<S>] extends [never]
  ? []
  : [values: Readonly<Record<Names<S>, string | number>>];

/** The text in one language, its values filled in. Numbers are written as the language writes them. */
export function say<T extends Text>(language: Language, text: T, ...values: Values<T['nl']>): string {
  return fill(language, text[language], values[0] ?? {});
}

/** The singular or plural text for `count`, with `{count}` filled in. */
export function sayCount(language: Language, text: PluralText, count: number): string {
  const form = new Intl.PluralRules(language).select(count) === 'one' ? 'one' : 'other';
  return fill(language, text[language][form], { count });
}

/** Fills a text whose names are known only at run time, as in the error table. */
export function fill(
  language: Language,
  template: string,
  values: Readonly<Record<string, string | number>>,
): string {
  return template.replace(/\{(\w+)\}/g, (mark, name: string) => {
    const value = values[name];
    if (value === undefined) return mark;
    return typeof value === 'number' ? numberText(language, value) : value;
  });
}

/** A number as the language writes it: 8.214, 8,214. */
export function numberText(language: Language, value: number): string {
  return numbers[language].format(value);
}

/** Made once, because making one takes longer than formatting a hundred numbers. */
const numbers = { nl: new Intl.NumberFormat('nl'), en: new Intl.NumberFormat('en') } as const;
