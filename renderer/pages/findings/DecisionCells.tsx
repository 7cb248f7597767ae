import { canAccept, canSwitchOff } from '../../../shared/checks/decisions';
import type { Finding } from '../../../shared/checks/findings';
import type { Standings } from '../../../shared/checks/standing';
import { sayCount } from '../../../shared/i18n/text';
import { decisionTexts } from '../../../shared/i18n/windowTexts/decisionTexts';
import { findingPageTexts } from '../../../shared/i18n/windowTexts/findingTexts';
import type { Decision } from '../../../shared/register/decision';
import { whoAndWhen } from '../../form/decisionWords';
import { othersLike } from '../../form/FindingActions';
import { askDecision, withdraw } from '../../state/deciding';
import { useLanguage, useSay } from '../../state/LanguageContext';
import { ActionMenu } from '../../ui/ActionMenu';
import { GridButton } from './GridButton';
import type { FindingRow } from './findingRows';
import styles from './FindingsPage.module.css';

type CellProps = { readonly row: FindingRow; readonly standings: Standings };

/** Why it was accepted, by whom and until when. */
export function ReasonCell({ row, standings }: CellProps) {
  const language = useLanguage();
  if (row.kind === 'group') return null;
  const decision = standings.get(row.finding)?.decision;
  if (decision === undefined) return null;
  return (
    <span className={styles.twoLines} title={decision.reason}>
      <span>{decision.reason}</span>
      <span className="muted small">{whoAndWhen(language, decision)}</span>
    </span>
  );
}

/** What can be decided of an open finding, or of all in a group at once. */
export function OpenActionsCell({ row, standings }: CellProps) {
  const say = useSay();
  if (row.kind === 'group') return <GroupActions row={row} standings={standings} />;
  const { finding } = row;
  // A gap of Article 30 stays a gap; why it is there can be said.
  const kind = canAccept(finding) ? 'accepted' : 'explained';
  return (
    <GridButton onPress={() => askDecision(kind, [finding], othersLike(finding))}>
      {say(kind === 'accepted' ? decisionTexts.accept : decisionTexts.explain)}
    </GridButton>
  );
}

type GroupActionsProps = {
  readonly row: Extract<FindingRow, { kind: 'group' }>;
  readonly standings: Standings;
};

function GroupActions({ row, standings }: GroupActionsProps) {
  const say = useSay();
  const language = useLanguage();
  const { group, grouping } = row;
  const { findings, first } = group;
  // One reason for everything of a level is no reason.
  if (grouping === 'level') return null;
  const isRule = grouping === 'rule' && canSwitchOff(first.rule);
  const actions = [
    ...decideAll('accepted', findings.filter(canAccept)),
    ...decideAll('explained', findings.filter(needsExplaining)),
    ...(isRule
      ? [{ label: say(decisionTexts.switchOff), onPress: () => askDecision('ruleOff', findings) }]
      : []),
  ];
  if (actions.length === 0) return null;
  const what = isRule ? first.rule : (actions[0]?.label ?? '');
  return (
    <span onClick={(event) => event.stopPropagation()}>
      <ActionMenu label={say(findingPageTexts.more, { what })} actions={actions} isSkippedByTab />
    </span>
  );

  function decideAll(kind: 'accepted' | 'explained', about: readonly Finding[]) {
    const text = kind === 'accepted' ? decisionTexts.acceptAll : decisionTexts.explainAll;
    if (about.length === 0) return [];
    return [{ label: sayCount(language, text, about.length), onPress: () => askDecision(kind, about) }];
  }

  /** A gap of Article 30 stays a gap, and what was said of it already stays as it was said. */
  function needsExplaining(finding: Finding): boolean {
    return !canAccept(finding) && standings.get(finding)?.kind !== 'explained';
  }
}

/** Takes back what was accepted. */
export function AcceptedActionsCell({ row, standings }: CellProps) {
  const say = useSay();
  const language = useLanguage();
  const findings = row.kind === 'group' ? row.group.findings : [row.finding];
  const decisions = decisionsOf(findings, standings);
  return (
    <GridButton onPress={() => withdraw(decisions)}>
      {row.kind === 'group'
        ? sayCount(language, decisionTexts.withdrawAll, decisions.length)
        : say(decisionTexts.withdraw)}
    </GridButton>
  );
}

function decisionsOf(findings: readonly Finding[], standings: Standings): readonly Decision[] {
  const decisions = findings.flatMap((finding) => standings.get(finding)?.decision ?? []);
  return [...new Map(decisions.map((decision) => [decision.id, decision] as const)).values()];
}
