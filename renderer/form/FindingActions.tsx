import { canAccept } from '../../shared/checks/decisions';
import type { Finding, FindingFacts } from '../../shared/checks/findings';
import type { Standing } from '../../shared/checks/standing';
import { decisionTexts } from '../../shared/i18n/windowTexts/decisionTexts';
import { allUndecided } from '../state/checking';
import { askDecision, withdraw } from '../state/deciding';
import { useSay } from '../state/LanguageContext';
import { Button } from '../ui/Button';

type FindingActionsProps = { readonly finding: FindingFacts; readonly standing: Standing | undefined };

/** What can be decided about one finding, or taken back. A gap of Article 30 is only explained before export. */
export function FindingActions({ finding, standing }: FindingActionsProps) {
  const say = useSay();
  if (standing?.kind === 'accepted' || standing?.kind === 'explained') {
    return (
      <Button variant="quiet" isSmall onPress={() => withdraw([standing.decision])}>
        {say(decisionTexts.withdraw)}
      </Button>
    );
  }
  if (!isOfRecord(finding) || !canAccept(finding)) return null;
  return (
    <Button variant="quiet" isSmall onPress={() => askDecision('accepted', [finding], othersLike(finding))}>
      {say(decisionTexts.accept)}
    </Button>
  );
}

/** False where there is nothing to decide, so that no empty row is drawn. */
export function hasActions(finding: FindingFacts, standing: Standing | undefined): boolean {
  if (standing?.kind === 'accepted' || standing?.kind === 'explained') return true;
  return isOfRecord(finding) && canAccept(finding);
}

/** The other findings of the same rule that nothing was decided of: one reason may hold for all of them. */
export function othersLike(finding: Finding): readonly Finding[] {
  const { rule, recordId, path } = finding;
  return allUndecided().filter(
    (other) => other.rule === rule && !(other.recordId === recordId && other.path === path),
  );
}

// In a form the facts are known of the record that stands in it; only then is there something to decide about.
function isOfRecord(finding: FindingFacts): finding is Finding {
  return 'recordId' in finding;
}
