import { canAccept } from '../../../shared/checks/decisions';
import { findingKind } from '../../../shared/checks/findingKind';
import type { Finding } from '../../../shared/checks/findings';
import type { Standing } from '../../../shared/checks/standing';
import { pathLabel } from '../../../shared/fields/pathLabel';
import { collectionTexts } from '../../../shared/i18n/windowTexts/collectionTexts';
import { decisionTexts } from '../../../shared/i18n/windowTexts/decisionTexts';
import { exportPageTexts } from '../../../shared/i18n/windowTexts/exportPageTexts';
import { findingKindTexts } from '../../../shared/i18n/windowTexts/findingTexts';
import { COLLECTIONS } from '../../../shared/register/register';
import { lapseText, whoAndWhen } from '../../form/decisionWords';
import { othersLike } from '../../form/FindingActions';
import { lookOf } from '../../form/findingIcons';
import { appNow, useApp } from '../../state/appStore';
import { askDecision, withdraw } from '../../state/deciding';
import { useLanguage, useSay } from '../../state/LanguageContext';
import { goToList, goToRecord } from '../../state/navigation';
import { Button } from '../../ui/Button';
import { VisuallyHidden } from '../../ui/VisuallyHidden';
import styles from './ExportPage.module.css';

type ExportPointProps = { readonly finding: Finding; readonly standing: Standing | undefined };

/** One open point: where it is, what about it, and the ways on. Doing nothing prints it as it is recorded. */
export function ExportPoint({ finding, standing }: ExportPointProps) {
  const say = useSay();
  const language = useLanguage();
  const isWritable = useApp((state) => state.opened?.access === 'writable');
  const { collection, recordName, path, message } = finding;
  const { icon: Icon, tone } = lookOf(finding);
  const isExplained = standing?.kind === 'explained';
  const name = recordName || say(collectionTexts[collection].unnamed);
  const field = pathLabel(COLLECTIONS[collection], path, language);
  return (
    <li className={styles.point}>
      <span className={`kind ${tone}`}>
        <Icon className="i s" aria-hidden="true" />
        <VisuallyHidden>{say(findingKindTexts[findingKind(finding)].word)}</VisuallyHidden>
      </span>
      <div className="grow">
        <b>{name}</b> {field !== '' && <span className="muted">{`${field} · `}</span>}
        {say(message)}
        {isExplained && (
          <div className="muted">
            {standing.decision.reason} {`(${whoAndWhen(language, standing.decision)})`}
          </div>
        )}
        {standing?.kind === 'lapsed' && <div className="muted">{lapseText(language, standing)}</div>}
      </div>
      <span className={styles.ways}>
        <Button variant="quiet" isSmall onPress={() => goToField(finding)}>
          {say(exportPageTexts.toField)}
        </Button>
        {isWritable && <Way finding={finding} explained={isExplained ? standing : undefined} />}
      </span>
    </li>
  );
}

type WayProps = { readonly finding: Finding; readonly explained: Standing | undefined };

function Way({ finding, explained }: WayProps) {
  const say = useSay();
  if (explained) {
    return (
      <Button variant="quiet" isSmall onPress={() => withdraw([explained.decision])}>
        {say(decisionTexts.withdraw)}
      </Button>
    );
  }
  const kind = canAccept(finding) ? 'accepted' : 'explained';
  return (
    <Button variant="quiet" isSmall onPress={() => askDecision(kind, [finding], othersLike(finding))}>
      {say(kind === 'accepted' ? decisionTexts.accept : decisionTexts.explain)}
    </Button>
  );
}

function goToField({ collection, recordId, path }: Finding): void {
  // What the register lacks as a whole is said of no record: it begins in the list.
  if (recordId === appNow().opened?.register.id) goToList(collection);
  else goToRecord(collection, recordId, path);
}
