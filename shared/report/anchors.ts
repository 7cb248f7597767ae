/** Longest name Word takes for a bookmark. */
const ANCHOR_MAX = 40;

/** The anchor of a record's chapter: a letter first, because a UUID may start with a digit. */
export function anchorOf(id: string): string {
  return `r${id.toLowerCase().replace(/[^0-9a-z]/g, '')}`.slice(0, ANCHOR_MAX);
}

/** Anchors of the fixed chapters. */
export const CHAPTER_ANCHORS = {
  volumes: 'volumes',
  control: 'control',
  guide: 'guide',
  summary: 'summary',
  overview: 'overview',
  organisations: 'organisations',
  parties: 'parties',
  partA: 'part_a',
  partB: 'part_b',
  processors: 'processors',
  transfers: 'transfers',
  systems: 'systems',
  retention: 'retention',
  measures: 'measures',
  dpia: 'dpia',
  openPoints: 'open_points',
  changes: 'changes',
  definitions: 'definitions',
} as const;
