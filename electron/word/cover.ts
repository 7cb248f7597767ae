import type { Cover } from '../../shared/report/blocks';
import { TEXT_WIDTH } from './page';
import { factsTable } from './table';
import { paragraph, run } from './xml';
import type { Xml } from './xml';

/** The first page. */
export function coverPage({ title, subtitle, lines }: Cover): Xml {
  const facts = lines.map(({ label, value }) => ({ label, article: '', value }));
  return (
    paragraph('Title', run(title)) +
    paragraph('Subtitle', run(subtitle)) +
    factsTable({ kind: 'facts', caption: title, facts }, TEXT_WIDTH)
  );
}
