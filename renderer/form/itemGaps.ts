import type { FindingFacts } from '../../shared/checks/findings';

/** What a closed card keeps from sight; advice does not count. */
export type Gaps = Readonly<Record<'A30' | 'LAW' | 'questions', number>>;

const NONE: Gaps = { A30: 0, LAW: 0, questions: 0 };

/** How much there is to look at in the items of a list, by the path of the item. */
export function gapsByItem(findings: readonly FindingFacts[]): ReadonlyMap<string, Gaps> {
  const gaps = new Map<string, Gaps>();
  for (const { path, level, certainty } of findings) {
    const item = /^.*?\.\d+(?=\.)/.exec(path)?.[0];
    const what = certainty === 'soft' ? 'questions' : level;
    if (item === undefined || what === 'GP') continue;
    const known = gaps.get(item) ?? NONE;
    gaps.set(item, { ...known, [what]: known[what] + 1 });
  }
  return gaps;
}
