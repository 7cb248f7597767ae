import { CircleDashed, CircleQuestionMark, Info, OctagonAlert, TriangleAlert } from 'lucide-react';
import type { LucideIcon } from 'lucide-react';
import { findingKind } from '../../shared/checks/findingKind';
import type { FindingKind } from '../../shared/checks/findingKind';
import type { FindingFacts } from '../../shared/checks/findings';
import type { SideNoteTone } from '../ui/SideNote';
import { levelLook } from './levelWeight';

type Look = {
  readonly icon: LucideIcon;
  /** Of the edge beside a field, and of the word in a list. */
  readonly tone: SideNoteTone;
};

/** A shape and a colour for each kind; the word stands beside it. */
const LOOKS: Readonly<Record<FindingKind, Look>> = {
  missing: { icon: OctagonAlert, tone: 'req' },
  unknown: { icon: CircleDashed, tone: 'req' },
  legal: { icon: TriangleAlert, tone: 'law' },
  relevant: { icon: TriangleAlert, tone: 'law' },
  question: { icon: CircleQuestionMark, tone: 'ask' },
  advice: { icon: Info, tone: 'gp' },
};

/** How a finding looks. What is unknown keeps the colour of who asks for it. */
export function lookOf(finding: FindingFacts): Look {
  const kind = findingKind(finding);
  return kind === 'unknown' ? { ...LOOKS.unknown, tone: levelLook[finding.level].tone } : LOOKS[kind];
}
