import { CircleCheck } from 'lucide-react';
import type { LucideIcon } from 'lucide-react';
import type { ReactNode } from 'react';
import { useMemo } from 'react';
import type { LetterCount } from '../../../shared/checks/count';
import { findingsSummary } from '../../../shared/checks/findingsSummary';
import type { LevelSummary } from '../../../shared/checks/findingsSummary';
import { openPoints } from '../../../shared/checks/preflight';
import { standingsOf } from '../../../shared/checks/standing';
import { LEVELS } from '../../../shared/fields/fieldInfo';
import type { Level } from '../../../shared/fields/fieldInfo';
import { dateText } from '../../../shared/i18n/dateText';
import { sayCount } from '../../../shared/i18n/text';
import { exportPageTexts } from '../../../shared/i18n/windowTexts/exportPageTexts';
import { findingTexts, moreTexts } from '../../../shared/i18n/windowTexts/findingTexts';
import { levelTexts } from '../../../shared/i18n/windowTexts/levelTexts';
import { listsAsOf } from '../../../shared/lists/asOf';
import { levelLook } from '../../form/levelWeight';
import { useApp } from '../../state/appStore';
import { useChecking, useJudged } from '../../state/checking';
import { useLanguage, useSay } from '../../state/LanguageContext';
import { goToFindings } from '../../state/navigation';
import { Button } from '../../ui/Button';
import { inListOrder } from '../findings/findingRows';
import { ExportPoints } from './ExportPoints';
import styles from './ExportPage.module.css';

const NO_LETTERS: readonly LetterCount[] = [];

/** What there is to look at before the document is made, level by level and letter by letter. */
export function ExportCheck() {
  const say = useSay();
  const language = useLanguage();
  const judged = useJudged();
  const register = useApp((state) => state.opened?.register);
  const checked = useChecking((state) => state.checked);
  const shown = useMemo(() => {
    if (register === undefined || checked === undefined || judged === undefined) return undefined;
    return {
      summary: findingsSummary(judged.open),
      points: openPoints({ open: inListOrder(register, (id) => checked.get(id) ?? []) }),
      standings: standingsOf(judged),
    };
  }, [register, checked, judged]);
  const letters = useChecking((state) => state.count?.letters) ?? NO_LETTERS;
  return (
    <section className="panel" aria-labelledby="export-check">
      <header>
        <h2 id="export-check">{say(exportPageTexts.check)}</h2>
      </header>
      <p className={`small muted ${styles.lead}`}>{say(exportPageTexts.checkLead)}</p>
      <div className={styles.checks}>
        {shown === undefined && (
          <p className={styles.check} role="status">
            <span className="muted">{say(findingTexts.checking)}</span>
          </p>
        )}
        {shown &&
          LEVELS.map((level) => (
            <LevelCheck key={level} level={level} summary={shown.summary[level]}>
              <ExportPoints
                points={shown.points.filter((one) => one.level === level)}
                standings={shown.standings}
                letters={letters}
              />
            </LevelCheck>
          ))}
        {judged && judged.accepted.length > 0 && (
          <Check
            icon={CircleCheck}
            kind="ok"
            title={sayCount(language, exportPageTexts.accepted, judged.accepted.length)}
            text={say(exportPageTexts.acceptedWhat)}
          />
        )}
        <Check
          icon={CircleCheck}
          kind="ok"
          title={say(exportPageTexts.lists, { day: dateText(language, listsAsOf()) })}
          text={say(exportPageTexts.listsWhat)}
        />
      </div>
    </section>
  );
}

type LevelCheckProps = {
  readonly level: Level;
  readonly summary: LevelSummary;
  /** The points themselves. */
  readonly children: ReactNode;
};

function LevelCheck({ level, summary, children }: LevelCheckProps) {
  const say = useSay();
  const language = useLanguage();
  const { findings, questions, records } = summary;
  const texts = levelTexts[level];
  if (findings === 0) return <Check icon={CircleCheck} kind="ok" title={say(texts.clear)} />;
  const title = [
    sayCount(language, texts.findings, findings),
    ...(questions > 0 ? [sayCount(language, moreTexts.ofWhich, questions)] : []),
  ];
  const { icon, tone } = levelLook[level];
  return (
    <>
      <Check
        icon={icon}
        kind={tone}
        title={title.join(', ')}
        text={sayCount(language, exportPageTexts.inRecords, records)}
        action={
          <Button isSmall onPress={() => goToFindings(level)}>
            {say(exportPageTexts.showFindings)}
          </Button>
        }
      />
      {children}
    </>
  );
}

type CheckProps = {
  readonly icon: LucideIcon;
  readonly kind: string;
  readonly title: string;
  readonly text?: string;
  readonly action?: ReactNode;
};

function Check({ icon: Icon, kind, title, text, action }: CheckProps) {
  return (
    <div className={styles.check}>
      <span className={`kind ${kind}`}>
        <Icon className="i" aria-hidden="true" />
      </span>
      <div className="grow">
        <b>{title}</b>
        {text !== undefined && <div className="small muted">{text}</div>}
      </div>
      {action}
    </div>
  );
}
