import type { Language } from '../i18n/text';

/** How a value is known; printed in words, never by colour alone. */
export type ValueState = 'recorded' | 'empty' | 'unknown' | 'notApplicable';

/** One printed value: its paragraphs, and whether it is a fact or the lack of one. */
export type Value = { readonly state: ValueState; readonly paragraphs: readonly string[] };

/** A row of a two-column table: what is asked, with its article in words, and what is recorded. */
export type Fact = { readonly label: string; readonly article: string; readonly value: Value };

/** A value inside a table cell. `label` says what it is where the column does not; '' where it does. */
export type Part = { readonly label: string; readonly value: Value };

/**
 * A place elsewhere in the report; `anchor` is that of a heading, '' for a document as a whole. `volume` is the number of
 * another document of the same set; undefined for this one.
 */
export type Link = { readonly text: string; readonly anchor: string; readonly volume?: number };

/** One cell of a table; its links are printed after its parts, on one line. */
export type Cell = { readonly parts: readonly Part[]; readonly links: readonly Link[] };

/** Head of a column. `weight` is its share of the width; `article` is '' where the heading above says it already. */
export type Column = { readonly label: string; readonly article: string; readonly weight: number };

/** The parts a report is made of. Plain data: the same blocks make the Word file and the preview on screen. */
export type Block =
  | {
      readonly kind: 'heading';
      readonly level: 1 | 2 | 3;
      readonly text: string;
      /** Printed after the text, in words; '' where there is none. */
      readonly article: string;
      /**
       * Stable name for links, 1 to 40 letters, digits and underscores, starting with a letter; '' for a heading that
       * nothing points to.
       */
      readonly anchor: string;
      /** Starts a new page. */
      readonly onNewPage: boolean;
    }
  | { readonly kind: 'paragraph'; readonly text: string; readonly tone: 'normal' | 'lead' | 'note' }
  | { readonly kind: 'list'; readonly items: readonly string[] }
  /** Label and value in two columns; the label column is the header of its row. */
  | { readonly kind: 'facts'; readonly caption: string; readonly facts: readonly Fact[] }
  | {
      readonly kind: 'table';
      readonly caption: string;
      readonly columns: readonly Column[];
      readonly rows: readonly (readonly Cell[])[];
      /** In smaller letters, for a table of many columns. */
      readonly isDense?: boolean;
    }
  /** From here on, pages lie on their side or stand up again; starts a new page. */
  | { readonly kind: 'orientation'; readonly landscape: boolean }
  /** Numbers as a picture of bars and as a table, so that nothing is told by the picture alone. */
  | {
      readonly kind: 'bars';
      readonly caption: string;
      /** What the picture shows, for who cannot see it. */
      readonly description: string;
      readonly labelColumn: string;
      readonly valueColumn: string;
      readonly bars: readonly { readonly label: string; readonly value: number }[];
    }
  /** A table to fill in by hand, with room to write: its first column says who, the empty cells are for pen and ink. */
  | {
      readonly kind: 'signatures';
      readonly caption: string;
      readonly columns: readonly string[];
      readonly rows: readonly (readonly string[])[];
    }
  /** Marks what follows as outside Article 30, so that nobody reads it as a demand of that article. */
  | { readonly kind: 'boundary'; readonly title: string; readonly text: string };

export type Cover = {
  readonly title: string;
  readonly subtitle: string;
  readonly lines: readonly { readonly label: string; readonly value: Value }[];
};

/** A whole report in one language. */
export type Report = {
  readonly language: Language;
  readonly cover: Cover;
  /** Title of the table of contents; its entries are the headings of levels 1 and 2. */
  readonly contentsTitle: string;
  /** What stands below it where pages have no number. */
  readonly contentsNote: string;
  readonly blocks: readonly Block[];
  readonly header: string;
  /** Footer text before "page x of y", which the writer adds in the report's language. */
  readonly footer: string;
  readonly pageWords: { readonly page: string; readonly of: string };
  /** Document properties. */
  readonly properties: { readonly title: string; readonly subject: string; readonly creator: string };
};
