import { LeaderType, TableOfContents } from 'docx';
import type { FileChild, PageNumberEstimator } from 'docx';
import { ReadyBlock } from './readyBlock';
import { paragraph, run } from './xml';

/**
 * The table of contents, filled by docx from the headings of levels 1 and 2 and linked to them. Its page numbers stay
 * blank until somebody updates the field in Word: only Word knows them, and a wrong number is worse than none.
 */
export function contentsPage(title: string): readonly FileChild[] {
  return [
    new ReadyBlock(paragraph('ContentsTitle', run(title))),
    new TableOfContents(title, {
      headingStyleRange: '1-2',
      hyperlink: true,
      beginDirty: false,
      tabLeader: LeaderType.NONE,
    }),
  ];
}

/** Makes docx write page references without the "dirty" mark, at which Word would ask the reader to update fields. */
export const noPageNumbers: PageNumberEstimator = () => ({ bookmarks: new Map() });
