import { policyProblemText, policyTexts } from '../../../shared/i18n/policyTexts';
import { numberText, sayCount } from '../../../shared/i18n/text';
import type { Language } from '../../../shared/i18n/text';
import { settingsTexts } from '../../../shared/i18n/windowTexts/settingsTexts';
import type { Policy } from '../../../shared/policy/policy';
import { useApp } from '../../state/appStore';
import { useLanguage, useSay } from '../../state/LanguageContext';
import type { Say } from '../../state/LanguageContext';
import { Banner } from '../../ui/Banner';
import styles from './SettingsPage.module.css';

/** What the administrator settled for this computer, and what of it was not used; nothing here can be changed. */
export function ManagedPanel() {
  const say = useSay();
  const language = useLanguage();
  const managed = useApp((state) => state.managed);
  const rows = settledIn(managed.policy, say, language);
  const trouble = policyProblemText(language, managed);
  return (
    <section className={`panel ${styles.panel}`} id="settings-managed" aria-labelledby="managed-heading">
      <header>
        <h2 id="managed-heading" tabIndex={-1}>
          {say(settingsTexts.managed)}
        </h2>
      </header>
      <div className="in stack">
        {trouble !== '' && <Banner tone="warn" title={trouble} />}
        <p>{say(rows.length === 0 ? policyTexts.none : policyTexts.lead)}</p>
        {rows.length > 0 && (
          <dl className={styles.settled}>
            {rows.map(({ key, value }) => (
              <div key={key}>
                <dt>{say(policyTexts[key])}</dt>
                <dd>{value}</dd>
                <dd className="small muted">{say(policyTexts.settled)}</dd>
              </div>
            ))}
            <div>
              <dt>{say(policyTexts.file)}</dt>
              <dd>
                <code>{managed.path}</code>
              </dd>
            </div>
          </dl>
        )}
      </div>
    </section>
  );
}

type SettledKey = Exclude<keyof Policy, '$schema' | 'version'>;
type Settled = { readonly key: SettledKey; readonly value: string };

/** Each key that stands in the policy, as a person reads its value. */
function settledIn(policy: Policy, say: Say, language: Language): readonly Settled[] {
  const words: Readonly<Record<SettledKey, string | undefined>> = {
    language: policy.language && say(settingsTexts.languages[policy.language]),
    defaultFolder: policy.defaultFolder,
    reportTemplate: policy.reportTemplate,
    minimumRuleLevel: policy.minimumRuleLevel && say(policyTexts.minimumRuleLevels[policy.minimumRuleLevel]),
    encryptionRequired:
      policy.encryptionRequired === undefined
        ? undefined
        : say(policy.encryptionRequired ? policyTexts.required : policyTexts.free),
    unsavedWorkDays:
      policy.unsavedWorkDays === undefined
        ? undefined
        : sayCount(language, policyTexts.days, policy.unsavedWorkDays),
    backupVersions: numberOrNothing(language, policy.backupVersions),
    backupDays: numberOrNothing(language, policy.backupDays),
    featuresOff: policy.featuresOff?.map((feature) => say(policyTexts.features[feature])).join(', '),
  };
  return Object.entries(words).flatMap(([key, value]) =>
    // Object.entries only promises strings; these are the keys above.
    value === undefined || value === '' ? [] : [{ key: key as SettledKey, value }],
  );
}

function numberOrNothing(language: Language, value: number | undefined): string | undefined {
  return value === undefined ? undefined : numberText(language, value);
}
