import { findingLine } from '../../shared/checks/findings';
import type { Finding } from '../../shared/checks/findings';
import { judgedSummary } from '../../shared/checks/judgedSummary';
import { LEVELS } from '../../shared/fields/fieldInfo';
import { checkTexts } from '../../shared/i18n/checkTexts';
import { dateText } from '../../shared/i18n/dateText';
import type { Language } from '../../shared/i18n/text';
import { say, sayCount } from '../../shared/i18n/text';
import { localDate } from '../../shared/localDate';
import type { Decision } from '../../shared/register/decision';
import { silencedBy } from './checkJson';
import type { Checked } from './checked';
import { countLines } from './countLines';
import { oneLine } from './terminal';

/** Open findings, then what was accepted and which rules are off, each with its reason; the count; a summary. */
export function checkLines({ judged, rulesOff, count }: Checked, language: Language): readonly string[] {
  const explanations = new Map(judged.explained.map(({ finding, decision }) => [finding, decision]));
  const open = judged.open.map((finding) => {
    const explanation = explanations.get(finding);
    const line = lineOf(finding, language);
    if (explanation === undefined) return line;
    return `${line} · ${say(language, checkTexts.explained)}: ${reasonText(explanation, language)}`;
  });
  const accepted = judged.accepted.map(
    ({ finding, decision }) =>
      `${say(language, checkTexts.accepted)} · ${lineOf(finding, language)} · ${reasonText(decision, language)}`,
  );
  const off = rulesOff.map((decision) => {
    const silenced = sayCount(language, checkTexts.silencedFindings, silencedBy(decision.rule, judged.off));
    return [say(language, checkTexts.ruleOff), decision.rule, reasonText(decision, language), silenced].join(
      ' · ',
    );
  });
  return [...open, ...accepted, ...off, ...countLines(count, language), ...summary(judged, language)].map(
    oneLine,
  );
}

function lineOf(finding: Finding, language: Language): string {
  return `${finding.level} · ${findingLine(language, finding)}`;
}

function reasonText({ reason, by, at, until }: Decision, language: Language): string {
  const values = {
    reason: reason.trim().replace(/\s+/g, ' '),
    by,
    on: dateText(language, localDate(new Date(at))),
  };
  if (until === '') return say(language, checkTexts.decidedBy, values);
  return say(language, checkTexts.decidedUntil, { ...values, until: dateText(language, until) });
}

function summary(judged: Checked['judged'], language: Language): readonly string[] {
  const { open, accepted } = judgedSummary(judged);
  return LEVELS.map((level) => {
    const label = `${level} ${say(language, checkTexts.levels[level])}`;
    const parts = [say(language, checkTexts.openFindings, { count: open[level].findings })];
    if (accepted[level] > 0) {
      parts.push(say(language, checkTexts.acceptedFindings, { count: accepted[level] }));
    }
    return `${label}: ${parts.join(', ')}`;
  });
}
