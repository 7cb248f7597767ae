import { CircleCheck } from 'lucide-react';
import type { LucideIcon } from 'lucide-react';
import type { ReactNode } from 'react';
import { useMemo } from 'react';
import { findingsSummary } from '../../../shared/checks/findingsSummary';
import type { LevelSummary } from '../../../shared/checks/findingsSummary';
import { LEVELS } from '../../../shared/fields/fieldInfo';
import type { Level } from '../../../shared/fields/fieldInfo';
import { dateText } from '../../../shared/i18n/dateText';
import { sayCount } from '../../../shared/i18n/text';
import { exportPageTexts } from '../../../shared/i18n/windowTexts/exportPageTexts';
import { findingTexts, moreTexts } from '../../../shared/i18n/windowTexts/findingTexts';
import { levelTexts } from '../../../shared/i18n/windowTexts/levelTexts';
import { listsAsOf } from '../../../shared/lists/asOf';
import { levelLook } from '../../form/levelWeight';
import { useAllFindings } from '../../state/checking';
import { useLanguage, useSay } from '../../state/LanguageContext';
import { goToFindings } from '../../state/navigation';
import { Button } from '../../ui/Button';
import styles from './ExportPage.module.css';

/** What there is to look at before the document is made, level by level. It holds nothing up. */
export function ExportCheck() {
  const say = useSay();
  const language = useLanguage();
  const findings = useAllFindings();
  const summary = useMemo(() => findings && findingsSummary(findings), [findings]);
  return (
    <section className="panel" aria-labelledby="export-check">
      <header>
        <h2 id="export-check">{say(exportPageTexts.check)}</h2>
      </header>
      <ul className={styles.checks}>
        {summary === undefined && (
          <li>
            <span className="muted" role="status">
              {say(findingTexts.checking)}
            </span>
          </li>
        )}
        {summary && LEVELS.map((level) => <LevelCheck key={level} level={level} summary={summary[level]} />)}
        <Check
          icon={CircleCheck}
          kind="ok"
          title={say(exportPageTexts.lists, { day: dateText(language, listsAsOf()) })}
          text={say(exportPageTexts.listsWhat)}
        />
      </ul>
    </section>
  );
}

function LevelCheck({ level, summary }: { readonly level: Level; readonly summary: LevelSummary }) {
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
    <li>
      <span className={`kind ${kind}`}>
        <Icon className="i" aria-hidden="true" />
      </span>
      <div className="grow">
        <b>{title}</b>
        {text !== undefined && <div className="small muted">{text}</div>}
      </div>
      {action}
    </li>
  );
}
