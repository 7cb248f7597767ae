import { useDeferredValue, useMemo } from 'react';
import { countByLevel } from '../../../shared/checks/findings';
import type { Finding } from '../../../shared/checks/findings';
import { RULE_FACTS } from '../../../shared/checks/ruleFacts';
import { dateText } from '../../../shared/i18n/dateText';
import { findingPageTexts, findingTexts } from '../../../shared/i18n/windowTexts/findingTexts';
import { letterTexts } from '../../../shared/i18n/windowTexts/levelTexts';
import { listsAsOf } from '../../../shared/lists/asOf';
import type { Decision } from '../../../shared/register/decision';
import type { Register } from '../../../shared/register/register';
import { findFindings } from '../../../shared/search/findFindings';
import { setApp, useApp } from '../../state/appStore';
import type { FindingsView } from '../../state/appStore';
import { useChecking, useJudged } from '../../state/checking';
import { useLanguage, useSay } from '../../state/LanguageContext';
import { EmptyState } from '../../ui/EmptyState';
import { copyFindings } from './copyFindings';
import { FindingsFilters, FindingsViews } from './FindingsFilters';
import styles from './FindingsPage.module.css';
import { FindingsTable } from './FindingsTable';
import { inListOrder } from './findingRows';
import { LetterCounts } from './LetterCounts';
import { RulesOff } from './RulesOff';

/** Everything that was found in the register: what to look at first, what was decided, and the way to each field. */
export function FindingsPage() {
  const say = useSay();
  const language = useLanguage();
  const register = useApp((state) => state.opened?.register);
  const judged = useChecking((state) => state.judged);
  const counts = useChecking((state) => state.count);
  const found = useMemo((): Found | undefined => {
    if (register === undefined || judged === undefined) return undefined;
    const accepted = (id: string) => judged.get(id)?.accepted.map(({ finding }) => finding) ?? [];
    return {
      open: inListOrder(register, (id) => judged.get(id)?.open ?? []),
      accepted: inListOrder(register, accepted),
      rulesOff: register.decisions.filter(({ kind }) => kind === 'ruleOff'),
    };
  }, [register, judged]);
  return (
    <div className={`whole-page ${styles.page}`}>
      <div className="toolbar whole-head">
        <div className="grow">
          <h1>{say(findingPageTexts.title)}</h1>
          <p className="small muted">
            {say(findingPageTexts.lead, { rules: RULE_FACTS.size, day: dateText(language, listsAsOf()) })}
          </p>
        </div>
        {counts && (
          <LetterCounts label={say(letterTexts.counts)} letters={counts.letters} levels={counts.levels} />
        )}
      </div>
      {found === undefined && (
        <p className="whole-nothing" role="status">
          {say(findingTexts.checking)}
        </p>
      )}
      {register && found && <FoundViews register={register} found={found} />}
    </div>
  );
}

type Found = {
  readonly open: readonly Finding[];
  readonly accepted: readonly Finding[];
  readonly rulesOff: readonly Decision[];
};

function FoundViews({ register, found }: { readonly register: Register; readonly found: Found }) {
  const view = useApp((state) => state.findingsView);
  const { open, accepted, rulesOff } = found;
  const counts = useMemo(
    () => ({
      ...countByLevel(open),
      open: open.length,
      accepted: accepted.length,
      off: rulesOff.length,
    }),
    [open, accepted, rulesOff],
  );
  if (counts.open + counts.accepted + counts.off === 0) return <Nothing of="open" />;
  const findings = view.state === 'accepted' ? accepted : open;
  return (
    <>
      <FindingsViews counts={counts} view={view} onChange={setView} />
      {view.state === 'off' &&
        (rulesOff.length > 0 ? <RulesOff rulesOff={rulesOff} /> : <Nothing of="off" />)}
      {view.state !== 'off' &&
        (findings.length > 0 ? (
          <Listed register={register} findings={findings} view={view} />
        ) : (
          <Nothing of={view.state} />
        ))}
    </>
  );
}

function setView(change: Partial<FindingsView>): void {
  setApp({ findingsView: { ...useApp.getState().findingsView, ...change } });
}

type ListedProps = {
  readonly register: Register;
  readonly findings: readonly Finding[];
  readonly view: FindingsView;
};

function Listed({ register, findings, view }: ListedProps) {
  const language = useLanguage();
  const judged = useJudged();
  // Typing stays quick while thousands of findings are searched.
  const query = useDeferredValue(view.query);
  const { level } = view;
  const shown = useMemo(() => {
    const atLevel = level === undefined ? findings : findings.filter((one) => one.level === level);
    return findFindings(atLevel, query, language);
  }, [findings, level, query, language]);
  return (
    <>
      <FindingsFilters
        total={findings.length}
        shown={shown.length}
        view={view}
        onChange={setView}
        onCopy={() => void copyFindings(shown, judged, language)}
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

const NOTHING = {
  open: { title: findingPageTexts.none, text: findingPageTexts.noneMeaning },
  accepted: { title: findingPageTexts.noneAccepted, text: findingPageTexts.noneAcceptedMeaning },
  off: { title: findingPageTexts.noneOff, text: findingPageTexts.noneOffMeaning },
} as const;

function Nothing({ of }: { readonly of: keyof typeof NOTHING }) {
  const say = useSay();
  const { title, text } = NOTHING[of];
  return (
    <div className="whole-nothing">
      <EmptyState isPage title={say(title)} text={say(text)} />
    </div>
  );
}
