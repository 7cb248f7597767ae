import { ChevronRight } from 'lucide-react';
import { useMemo } from 'react';
import type { Finding } from '../../../shared/checks/findings';
import { groupFindings, messageOfGroup } from '../../../shared/checks/groupFindings';
import type { FindingGroup } from '../../../shared/checks/groupFindings';
import { isSchemaRule } from '../../../shared/checks/missingFindings';
import { sayCount } from '../../../shared/i18n/text';
import { findingTexts } from '../../../shared/i18n/windowTexts/findingTexts';
import { levelTexts } from '../../../shared/i18n/windowTexts/levelTexts';
import { overviewTexts } from '../../../shared/i18n/windowTexts/overviewTexts';
import { levelLook } from '../../form/levelWeight';
import { useLanguage, useSay } from '../../state/LanguageContext';
import { goTo, goToFindingsAbout } from '../../state/navigation';
import { VisuallyHidden } from '../../ui/VisuallyHidden';
import styles from './OverviewPage.module.css';

const SHOWN_MAX = 8;

/** The findings that weigh most, equal ones as one piece of work; undefined before all records have been checked. */
export function FirstPanel({ findings }: { readonly findings: readonly Finding[] | undefined }) {
  const say = useSay();
  const groups = useMemo(() => groupFindings(findings ?? [], 'rule').slice(0, SHOWN_MAX), [findings]);
  return (
    <section className={`panel ${styles.first}`} aria-labelledby="overview-first">
      <header>
        <h2 id="overview-first">{say(overviewTexts.first)}</h2>
        <a
          className="more"
          href="#findings"
          onClick={(event) => {
            event.preventDefault();
            goTo({ kind: 'findings' });
          }}
        >
          {say(overviewTexts.allFindings)}
        </a>
      </header>
      {groups.length === 0 && (
        // A register that was not looked at yet must not seem a good one.
        <p className="in">
          {say(findings === undefined ? findingTexts.checking : overviewTexts.nothingFirst)}
        </p>
      )}
      <ul>
        {groups.map((group) => (
          <FirstRow key={group.key} group={group} />
        ))}
      </ul>
    </section>
  );
}

function FirstRow({ group }: { readonly group: FindingGroup }) {
  const say = useSay();
  const language = useLanguage();
  const { rule, level } = group.first;
  const { icon: Icon, tone } = levelLook[level];
  const message = messageOfGroup(group)[language];
  const records = new Set(group.findings.map(({ recordId }) => recordId)).size;
  return (
    <li>
      <button type="button" onClick={() => goToFindingsAbout(isSchemaRule(rule) ? message : rule)}>
        <span className={`kind ${tone}`}>
          <Icon className="i" aria-hidden="true" />
          <VisuallyHidden>{say(levelTexts[level].meaning)}</VisuallyHidden>
        </span>
        <span className="grow">{message}</span>
        <span className={styles.count}>{sayCount(language, overviewTexts.records, records)}</span>
        <ChevronRight className="i s" aria-hidden="true" />
      </button>
    </li>
  );
}
