import { useDeferredValue, useMemo } from 'react';
import { countByLevel } from '../../../shared/checks/findings';
import type { Finding } from '../../../shared/checks/findings';
import { RULE_FACTS } from '../../../shared/checks/ruleFacts';
import { dateText } from '../../../shared/i18n/dateText';
import { findingPageTexts, findingTexts } from '../../../shared/i18n/windowTexts/findingTexts';
import { listsAsOf } from '../../../shared/lists/asOf';
import type { Register } from '../../../shared/register/register';
import { findFindings } from '../../../shared/search/findFindings';
import { setApp, useApp } from '../../state/appStore';
import type { FindingsView } from '../../state/appStore';
import { useChecking } from '../../state/checking';
import { useLanguage, useSay } from '../../state/LanguageContext';
import { EmptyState } from '../../ui/EmptyState';
import { FindingsFilters } from './FindingsFilters';
import styles from './FindingsPage.module.css';
import { FindingsTable } from './FindingsTable';
import { inListOrder } from './findingRows';

/** Everything that was found in the register: what to look at first, and the way to each field. */
export function FindingsPage() {
  const say = useSay();
  const language = useLanguage();
  const register = useApp((state) => state.opened?.register);
  const checked = useChecking((state) => state.checked);
  const findings = useMemo(
    () => register && checked && inListOrder(register, (id) => checked.get(id) ?? []),
    [register, checked],
  );
  return (
    <div className={styles.page}>
      <div className={`toolbar ${styles.head}`}>
        <div className="grow">
          <h1>{say(findingPageTexts.title)}</h1>
          <p className="small muted">
            {say(findingPageTexts.lead, { rules: RULE_FACTS.size, day: dateText(language, listsAsOf()) })}
          </p>
        </div>
      </div>
      {findings === undefined && (
        <p className={styles.nothing} role="status">
          {say(findingTexts.checking)}
        </p>
      )}
      {findings && findings.length === 0 && <Nothing />}
      {register && findings && findings.length > 0 && <Found register={register} findings={findings} />}
    </div>
  );
}

type FoundProps = { readonly register: Register; readonly findings: readonly Finding[] };

function Found({ register, findings }: FoundProps) {
  const language = useLanguage();
  const view = useApp((state) => state.findingsView);
  const setView = (change: Partial<FindingsView>) =>
    setApp({ findingsView: { ...useApp.getState().findingsView, ...change } });
  // Typing stays quick while thousands of findings are searched.
  const query = useDeferredValue(view.query);
  const counts = useMemo(() => countByLevel(findings), [findings]);
  const { level } = view;
  const shown = useMemo(() => {
    const atLevel = level === undefined ? findings : findings.filter((one) => one.level === level);
    return findFindings(atLevel, query, language);
  }, [findings, level, query, language]);
  return (
    <>
      <FindingsFilters
        counts={counts}
        total={findings.length}
        shown={shown.length}
        view={view}
        onChange={setView}
      />
      <FindingsTable
        register={register}
        findings={shown}
        hidden={findings.length - shown.length}
        view={{ ...view, query }}
        onChange={setView}
      />
    </>
  );
}

function Nothing() {
  const say = useSay();
  return (
    <div className={styles.nothing}>
      <EmptyState isPage title={say(findingPageTexts.none)} text={say(findingPageTexts.noneMeaning)} />
    </div>
  );
}
