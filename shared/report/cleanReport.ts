import type { Report } from './blocks';
import { cleanText } from './cleanText';

/** A report of which every text can stand in a document, and how many characters had to be replaced for that. */
export type CleanReport = { readonly report: Report; readonly replaced: number };

/** Cleans the texts of one thing after another, and counts over all of them. */
export type ReportCleaner = {
  readonly clean: <Part extends object>(part: Part) => Part;
  readonly replaced: () => number;
};

/**
 * Cleans every text of a report once, so that no builder has to think of it. Where a list of texts stands, a line end
 * makes another one; elsewhere (a heading, a label) it becomes a space. What is clean already, nearly everything, is not
 * copied: a large report has a million parts.
 */
export function cleanReport(report: Report): CleanReport {
  const { clean, replaced } = reportCleaner();
  return { report: clean(report), replaced: replaced() };
}

/** The same for a report that is made in parts. */
export function reportCleaner(): ReportCleaner {
  const cleaner: Cleaner = { replaced: 0 };
  return {
    // Only texts changed, and lists of texts may have grown: the shape is what it was.
    clean: <Part extends object>(part: Part) => cleanValue(part, cleaner) as Part,
    replaced: () => cleaner.replaced,
  };
}

type Cleaner = { replaced: number };

function cleanValue(value: unknown, cleaner: Cleaner): unknown {
  if (typeof value === 'string') return cleanLine(value, cleaner);
  if (Array.isArray(value)) return cleanList(value, cleaner);
  return typeof value === 'object' && value !== null ? cleanObject(value, cleaner) : value;
}

function cleanLine(text: string, cleaner: Cleaner): string {
  const paragraphs = paragraphsOf(text, cleaner);
  return paragraphs.length === 1 ? (paragraphs[0] ?? '') : paragraphs.join(' ');
}

function cleanList(list: readonly unknown[], cleaner: Cleaner): readonly unknown[] {
  let copy: unknown[] | undefined;
  list.forEach((item, index) => {
    const cleaned = typeof item === 'string' ? paragraphsOf(item, cleaner) : [cleanValue(item, cleaner)];
    const isSame = cleaned.length === 1 && cleaned[0] === item;
    if (isSame && copy === undefined) return;
    copy ??= list.slice(0, index);
    copy.push(...cleaned);
  });
  return copy ?? list;
}

function cleanObject(value: object, cleaner: Cleaner): object {
  let copy: Record<string, unknown> | undefined;
  // A loop over keys, because entries would make two arrays for each of a million objects.
  for (const key of Object.keys(value)) {
    const member: unknown = (value as Readonly<Record<string, unknown>>)[key];
    const cleaned = cleanValue(member, cleaner);
    if (cleaned === member) continue;
    copy ??= { ...value };
    copy[key] = cleaned;
  }
  return copy ?? value;
}

function paragraphsOf(text: string, cleaner: Cleaner): readonly string[] {
  const clean = cleanText(text);
  cleaner.replaced += clean.replaced;
  return clean.paragraphs;
}
