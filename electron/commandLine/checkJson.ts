import type { Count } from '../../shared/checks/count';
import type { Decided } from '../../shared/checks/decisions';
import { countByLevel, findingMessage } from '../../shared/checks/findings';
import type { Finding } from '../../shared/checks/findings';
import { pathLabel } from '../../shared/fields/pathLabel';
import type { Language } from '../../shared/i18n/text';
import type { Decision } from '../../shared/register/decision';
import { COLLECTIONS } from '../../shared/register/register';
import type { Checked } from './checked';

/**
 * What `check --json` prints. Scripts read it, so keys are only ever added:
 * - `registerId`
 * - `counts`: open findings by level (A30, LAW, GP); the exit code is 1 when A30 is not 0
 * - `findings`: what is open: rule, level, severity, certainty, verified, collection, recordId, recordName, path, field,
 *   message, article, and `explanation` (reason, by, at, until) or null
 * - `accepted`: findings with the same keys and `decision` (reason, by, at, until)
 * - `rulesOff`: rule, findings (how many it silences), reason, by, at
 * - `count`: `letters` (article, letter, label, collection and how many are recorded, question, missing, unknown,
 *   notApplicable) and `levels` with the same five figures; of the whole register
 */
export function checkedJson({ register, judged, rulesOff, count }: Checked, language: Language): object {
  const explanations = new Map(judged.explained.map(({ finding, decision }) => [finding, decision]));
  const row = (finding: Finding) => ({
    ...finding,
    field: pathLabel(COLLECTIONS[finding.collection], finding.path, language),
    message: findingMessage(language, finding),
  });
  return {
    registerId: register.id,
    counts: countByLevel(judged.open),
    findings: judged.open.map((finding) => {
      const explanation = explanations.get(finding);
      return { ...row(finding), explanation: explanation === undefined ? null : reasonOf(explanation) };
    }),
    accepted: judged.accepted.map(({ finding, decision }) => ({
      ...row(finding),
      decision: reasonOf(decision),
    })),
    rulesOff: rulesOff.map(({ rule, reason, by, at }) => ({
      rule,
      findings: silencedBy(rule, judged.off),
      reason,
      by,
      at,
    })),
    count: countRows(count, language),
  };
}

/** How many findings a rule that is off would give. */
export function silencedBy(rule: string, off: readonly Decided[]): number {
  return off.filter(({ finding }) => finding.rule === rule).length;
}

function reasonOf({ reason, by, at, until }: Decision) {
  return { reason, by, at, until };
}

function countRows({ letters, levels }: Count, language: Language) {
  return {
    letters: letters.map(({ article, letter, label, collection, count }) => ({
      article,
      letter,
      label: label[language],
      collection,
      ...count,
    })),
    levels,
  };
}
