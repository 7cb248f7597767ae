import { findingKind } from '../../../shared/checks/findingKind';
import type { FindingFacts } from '../../../shared/checks/findings';
import { isSchemaRule } from '../../../shared/checks/missingFindings';
import { pathLabel } from '../../../shared/fields/pathLabel';
import { findingKindTexts } from '../../../shared/i18n/windowTexts/findingTexts';
import { lookOf } from '../../form/findingIcons';
import { useFormTools } from '../../form/FormTools';
import { useLanguage, useSay } from '../../state/LanguageContext';
import { VisuallyHidden } from '../../ui/VisuallyHidden';
import styles from './RecordFindings.module.css';

type FindingLinksProps = { readonly id: string; readonly findings: readonly FindingFacts[] };

/** Findings of a record, each with the way to its field. */
export function FindingLinks({ id, findings }: FindingLinksProps) {
  const say = useSay();
  const language = useLanguage();
  const { schema, focusField } = useFormTools();
  return (
    <ul id={id} className={styles.list}>
      {findings.map((finding, index) => {
        const { icon: Icon, tone } = lookOf(finding);
        return (
          // One rule may strike twice at a field, so only its turn tells the two apart.
          <li key={`${finding.rule} ${finding.path} ${index}`}>
            <span className={`kind ${tone}`}>
              <Icon className="i s" aria-hidden="true" />
              <VisuallyHidden>{say(findingKindTexts[findingKind(finding)].word)}</VisuallyHidden>
            </span>
            <span>
              <button type="button" onClick={() => focusField(finding.path)}>
                {pathLabel(schema, finding.path, language)}
              </button>
              {/* What the schema asks for says no more than that the field is empty. */}
              {!isSchemaRule(finding.rule) && <span className="muted"> {say(finding.message)}</span>}
            </span>
          </li>
        );
      })}
    </ul>
  );
}
