import type { Block } from '../../shared/report/blocks';
import { paragraph, run } from './xml';
import type { Xml } from './xml';

/** A heading that the contents list, with the bookmark they point to. */
export type Listed = { readonly level: 1 | 2; readonly text: string; readonly bookmark: string };

type Heading = Extract<Block, { readonly kind: 'heading' }>;

export type HeadingWriter = {
  /** `mayBreak` is false where a page starts already: a second break could leave it empty. */
  readonly write: (heading: Heading, mayBreak: boolean) => Xml;
  /** The headings of levels 1 and 2 so far. */
  readonly listed: readonly Listed[];
};

/**
 * A real heading. Gives each bookmark name only once: Word keeps the last of two equal names, and compares them without
 * regard to capitals.
 */
export function headingWriter(): HeadingWriter {
  const given = new Set<string>();
  const listed: Listed[] = [];
  let lastId = 0;
  const bookmarked = (name: string, content: Xml): Xml => {
    lastId += 1;
    return `<w:bookmarkStart w:name="${name}" w:id="${lastId}"/>${content}<w:bookmarkEnd w:id="${lastId}"/>`;
  };
  return {
    listed,
    write({ level, text, article, anchor, onNewPage }, mayBreak) {
      let content = run(text) + (article === '' ? '' : run(` (${article})`, 'HeadingArticle'));
      if (anchor !== '' && !given.has(anchor.toLowerCase())) content = bookmarked(anchor, content);
      given.add(anchor.toLowerCase());
      if (level !== 3) {
        const bookmark = `_Toc${listed.length + 1}`;
        listed.push({ level, text: article === '' ? text : `${text} (${article})`, bookmark });
        content = bookmarked(bookmark, content);
      }
      return paragraph(`Heading${level}`, content, onNewPage && mayBreak ? '<w:pageBreakBefore/>' : '');
    },
  };
}
