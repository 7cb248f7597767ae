import { CircleCheck } from 'lucide-react';
import { findingKind } from '../../../shared/checks/findingKind';
import type { FindingFacts } from '../../../shared/checks/findings';
import { isSchemaRule } from '../../../shared/checks/missingFindings';
import { pathLabel } from '../../../shared/fields/pathLabel';
import { findingKindTexts } from '../../../shared/i18n/windowTexts/findingTexts';
import { lapseText, whoAndWhen } from '../../form/decisionWords';
import { FindingActions } from '../../form/FindingActions';
import { lookOf } from '../../form/findingIcons';
import { useFormTools, useLive } from '../../form/FormTools';
import { useLanguage, useSay } from '../../state/LanguageContext';
import { VisuallyHidden } from '../../ui/VisuallyHidden';
import styles from './RecordFindings.module.css';

type FindingLinksProps = { readonly id: string; readonly findings: readonly FindingFacts[] };

/** Findings of a record, each with the way to its field and what can be decided of it. */
export function FindingLinks({ id, findings }: FindingLinksProps) {
  return (
    <ul id={id} className={styles.list}>
      {findings.map((finding, index) => (
        // One rule may strike twice at a field, so only its turn tells the two apart.
        <FindingLink key={`${finding.rule} ${finding.path} ${index}`} finding={finding} />
      ))}
    </ul>
  );
}

const ACCEPTED = { icon: CircleCheck, tone: 'gp' } as const;

function FindingLink({ finding }: { readonly finding: FindingFacts }) {
  const say = useSay();
  const language = useLanguage();
  const { schema, focusField, isReadOnly } = useFormTools();
  const standing = useLive(({ standings }) => standings.get(finding));
  const { icon: Icon, tone } = standing?.kind === 'accepted' ? ACCEPTED : lookOf(finding);
  const isDecided = standing?.kind === 'accepted' || standing?.kind === 'explained';
  const words = [
    // What the schema asks for says no more than that the field is empty.
    isSchemaRule(finding.rule) ? '' : say(finding.message),
    isDecided ? `${standing.decision.reason} (${whoAndWhen(language, standing.decision)})` : '',
    lapseText(language, standing),
  ].filter((part) => part !== '');
  return (
    <li>
      <span className={`kind ${tone}`}>
        <Icon className="i s" aria-hidden="true" />
        <VisuallyHidden>{say(findingKindTexts[findingKind(finding)].word)}</VisuallyHidden>
      </span>
      <span className={styles.what}>
        <button type="button" className={styles.link} onClick={() => focusField(finding.path)}>
          {pathLabel(schema, finding.path, language)}
        </button>
        {words.map((part) => (
          <span key={part} className="muted">
            {' '}
            {part}
          </span>
        ))}
      </span>
      {!isReadOnly && <FindingActions finding={finding} standing={standing} />}
    </li>
  );
}
