import { LEVELS } from '../fields/fieldInfo';
import type { Level } from '../fields/fieldInfo';
import { AppError } from '../errors';
import type { Register } from '../register/register';
import { naturally } from '../search/naturalOrder';
import { judge } from './decisions';
import type { Judged } from './decisions';
import { elementsOfPlace } from './elements';
import { findingsOf } from './findings';
import type { Finding } from './findings';

/** Open points that a reader of the report will miss together: one letter of Article 30, or another level. */
export type OpenPoints = {
  readonly key: string;
  readonly level: Level;
  /** The article as rules write it, e.g. `30(1)(f)`; '' for another level or what names no letter. */
  readonly article: string;
  /** Never empty. */
  readonly findings: readonly Finding[];
};

/** What is open, by the letters of Article 30(1) and 30(2) and then by level. */
export function openPoints({ open }: Pick<Judged, 'open'>): readonly OpenPoints[] {
  const groups = new Map<string, Finding[]>();
  for (const finding of open) {
    const key = finding.level === 'A30' ? `A30 ${letterOf(finding)}` : finding.level;
    const known = groups.get(key);
    if (known === undefined) groups.set(key, [finding]);
    else known.push(finding);
  }
  return [...groups]
    .map(([key, findings]): OpenPoints => {
      const level = LEVELS.find((one) => key.startsWith(one)) ?? 'A30';
      return { key, level, article: key.slice(level.length + 1), findings };
    })
    .sort(
      (a, b) =>
        LEVELS.indexOf(a.level) - LEVELS.indexOf(b.level) ||
        // What names no letter comes after those that do.
        naturally(a.article, b.article),
    );
}

/**
 * The points that a final report still needs, of Article 30 or of every level down to the one that the administrator
 * settled: each is to be filled in, or to have a recorded reason why it is open. The rest holds nothing up.
 */
export function unexplained(
  { open, explained }: Pick<Judged, 'open' | 'explained'>,
  minimum: Level = 'A30',
): readonly Finding[] {
  const known = new Set(explained.map(({ finding }) => finding));
  return open.filter((finding) => isAsked(finding, minimum) && !known.has(finding));
}

/** Whether a finding is of a level that must be met. */
export function isAsked({ level }: Pick<Finding, 'level'>, minimum: Level = 'A30'): boolean {
  return LEVELS.indexOf(level) <= LEVELS.indexOf(minimum);
}

/** The window says the same beforehand; what is called final must be so whoever asks, and however. */
export function refuseUnexplained(register: Register, today: string, minimum: Level = 'A30'): void {
  const count = unexplained(judge(register, findingsOf(register, today), today), minimum).length;
  if (count === 0) return;
  throw new AppError({ code: minimum === 'A30' ? 'exportNotFinal' : 'exportBelowMinimum', count });
}

/** The letter under which the report prints the place, which need not be the one that the rule's own article names. */
function letterOf({ collection, path, article }: Finding): string {
  const [element] = elementsOfPlace(collection, { path, article });
  return element === undefined ? '' : `${element.article}(${element.letter})`;
}
