/**
 * For whom a report is made. The first is the default: the whole record for the authority. What each may contain is told
 * in one place, `editionContents` for chapters and `editionFields` for fields.
 */
export const EDITIONS = ['ap', 'audit', 'management', 'customer', 'public'] as const;
export type Edition = (typeof EDITIONS)[number];

/** The chapters of a report, in its order. */
export const CHAPTERS = [
  'control',
  'guide',
  'summary',
  'overview',
  'organisations',
  'parties',
  'partA',
  'partB',
  'measures',
  'systems',
  'processors',
  'transfers',
  'retention',
  'dpia',
  'openPoints',
  'changes',
  'definitions',
] as const;
export type Chapter = (typeof CHAPTERS)[number];

/** What an edition is made of beside the fields of its records. */
export type EditionContents = {
  readonly chapters: readonly Chapter[];
  /** Who received the register before, which tells of other readers. */
  readonly deliveries: boolean;
  /** Open points and what was decided of them, in the figures of the summary as well. */
  readonly findings: boolean;
  /** Lines to sign on. */
  readonly signatures: boolean;
};

const everything: EditionContents = {
  chapters: CHAPTERS,
  deliveries: true,
  findings: true,
  signatures: true,
};

const contents: Readonly<Record<Edition, EditionContents>> = {
  ap: everything,
  audit: everything,
  management: {
    ...everything,
    chapters: ['control', 'guide', 'summary', 'overview', 'openPoints', 'definitions'],
  },
  customer: {
    chapters: [
      'control',
      'guide',
      'organisations',
      'parties',
      'partB',
      'measures',
      'processors',
      'transfers',
      'definitions',
    ],
    deliveries: false,
    findings: false,
    signatures: true,
  },
  public: {
    chapters: [
      'guide',
      'summary',
      'overview',
      'organisations',
      'partA',
      'transfers',
      'retention',
      'definitions',
    ],
    deliveries: false,
    findings: false,
    signatures: false,
  },
};

export function editionContents(edition: Edition): EditionContents {
  return contents[edition];
}

/** True when an edition has this chapter. */
export function hasChapter(edition: Edition, chapter: Chapter): boolean {
  return contents[edition].chapters.includes(chapter);
}
