import type { Report } from './blocks';
import { cleanText } from './cleanText';

/** A report of which every text can stand in a document, and how many characters had to be replaced for that. */
export type CleanReport = { readonly report: Report; readonly replaced: number };

/**
 * Cleans every text of a report once, so that no builder has to think of it. Where a list of texts stands, a line end
 * makes another one; elsewhere (a heading, a label) it becomes a space.
 */
export function cleanReport(report: Report): CleanReport {
  let replaced = 0;
  const paragraphsOf = (text: string): readonly string[] => {
    const clean = cleanText(text);
    replaced += clean.replaced;
    return clean.paragraphs;
  };
  const cleaned = (value: unknown): unknown => {
    if (typeof value === 'string') return paragraphsOf(value).join(' ');
    if (Array.isArray(value)) {
      const items: readonly unknown[] = value;
      return items.flatMap((item): readonly unknown[] =>
        typeof item === 'string' ? paragraphsOf(item) : [cleaned(item)],
      );
    }
    if (typeof value !== 'object' || value === null) return value;
    return Object.fromEntries(Object.entries(value).map(([key, member]) => [key, cleaned(member)]));
  };
  // Only texts changed, and lists of texts may have grown: the shape is that of a report still.
  return { report: cleaned(report) as Report, replaced };
}
