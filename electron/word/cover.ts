import type { FileChild } from 'docx';
import type { Cover } from '../../shared/report/blocks';
import { ReadyBlock } from './readyBlock';
import { factsTable } from './table';
import { paragraph, run } from './xml';

/** The first page. */
export function coverPage({ title, subtitle, lines }: Cover): readonly FileChild[] {
  const facts = lines.map(({ label, value }) => ({ label, article: '', value }));
  return [
    new ReadyBlock(paragraph('Title', run(title))),
    new ReadyBlock(paragraph('Subtitle', run(subtitle))),
    new ReadyBlock(factsTable({ kind: 'facts', caption: title, facts })),
  ];
}
