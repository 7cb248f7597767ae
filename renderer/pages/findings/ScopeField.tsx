import { useId } from 'react';
import type { Finding } from '../../../shared/checks/findings';
import { sayCount } from '../../../shared/i18n/text';
import { collectionTexts } from '../../../shared/i18n/windowTexts/collectionTexts';
import { decideFormTexts } from '../../../shared/i18n/windowTexts/decisionTexts';
import { useLanguage, useSay } from '../../state/LanguageContext';
import styles from './DecideDialog.module.css';

type ScopeFieldProps = {
  readonly finding: Finding;
  readonly others: readonly Finding[];
  readonly isAll: boolean;
  readonly onChange: (isAll: boolean) => void;
};

/** Whether the reason holds for this finding alone, or for all that the rule finds now. */
export function ScopeField({ finding, others, isAll, onChange }: ScopeFieldProps) {
  const say = useSay();
  const language = useLanguage();
  const name = useId();
  const record = finding.recordName || say(collectionTexts[finding.collection].unnamed);
  const choices = [
    { value: false, label: say(decideFormTexts.onlyThis, { record }) },
    { value: true, label: sayCount(language, decideFormTexts.allOfRule, others.length) },
  ];
  return (
    <fieldset className={styles.scope}>
      <legend>{say(decideFormTexts.scope)}</legend>
      {choices.map(({ value, label }) => (
        <label key={String(value)} className="radio">
          <input type="radio" name={name} checked={isAll === value} onChange={() => onChange(value)} />
          <span>{label}</span>
        </label>
      ))}
    </fieldset>
  );
}
