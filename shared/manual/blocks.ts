import type { FieldInfo } from '../fields/fieldInfo';
import type { Text } from '../i18n/text';
import type { GlossaryTerm } from './glossary';
import type { KeyRow } from './keys';

/** A sentence about the law or the AP. What was not read in its source is marked, so that a lawyer can confirm it. */
export type Statement = { readonly text: Text; readonly isConfirmed: boolean };

/** A field as the manual explains it. */
export type ExplainedField = {
  /** The keys from the record to the field, without places: `purposes.legalBases`. */
  readonly path: string;
  readonly label: Text;
  readonly info: FieldInfo;
};

/** What a section is made of. */
export type ManualBlock =
  | { readonly kind: 'text'; readonly text: Text }
  | { readonly kind: 'list' | 'steps'; readonly items: readonly Text[] }
  | { readonly kind: 'facts'; readonly rows: readonly { readonly term: Text; readonly text: Text }[] }
  | { readonly kind: 'statements'; readonly rows: readonly Statement[] }
  | { readonly kind: 'terms'; readonly rows: readonly GlossaryTerm[] }
  | { readonly kind: 'keys'; readonly rows: readonly KeyRow[] }
  | { readonly kind: 'fields'; readonly fields: readonly ExplainedField[] }
  /** The ids of sections that tell more. */
  | { readonly kind: 'see'; readonly to: readonly string[] };

export type ManualSection = {
  /** Never changes: keys and links lead to it. */
  readonly id: string;
  readonly title: Text;
  /** The article behind it, in the notation of `articleText`; '' where there is none. */
  readonly article: string;
  readonly blocks: readonly ManualBlock[];
};

export type ManualChapter = {
  readonly id: string;
  readonly title: Text;
  readonly sections: readonly ManualSection[];
};

export function text(nl: string, en: string): ManualBlock {
  return { kind: 'text', text: { nl, en } };
}

type Pair = readonly [nl: string, en: string];

export function list(...items: readonly Pair[]): ManualBlock {
  return { kind: 'list', items: items.map(([nl, en]) => ({ nl, en })) };
}

export function steps(...items: readonly Pair[]): ManualBlock {
  return { kind: 'steps', items: items.map(([nl, en]) => ({ nl, en })) };
}

/** What something is called, and what it is. */
export function facts(...rows: readonly (readonly [term: Pair, text: Pair])[]): ManualBlock {
  return {
    kind: 'facts',
    rows: rows.map(([term, words]) => ({
      term: { nl: term[0], en: term[1] },
      text: { nl: words[0], en: words[1] },
    })),
  };
}

export function see(...to: readonly string[]): ManualBlock {
  return { kind: 'see', to };
}

export function section(id: string, [nl, en]: Pair, ...blocks: readonly ManualBlock[]): ManualSection {
  return { id, title: { nl, en }, article: '', blocks };
}
