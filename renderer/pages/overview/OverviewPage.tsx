import { FileOutput, Plus } from 'lucide-react';
import { useMemo } from 'react';
import { countOfRegister, findingsByRecord } from '../../../shared/checks/count';
import type { Opened } from '../../../shared/commands/contract';
import { collectionTexts } from '../../../shared/i18n/windowTexts/collectionTexts';
import { overviewTexts } from '../../../shared/i18n/windowTexts/overviewTexts';
import { shellTexts } from '../../../shared/i18n/windowTexts/shellTexts';
import { overviewOf } from '../../../shared/overview/registerOverview';
import { reviewsOf } from '../../../shared/overview/reviews';
import { useApp } from '../../state/appStore';
import { NO_FINDINGS, useAllFindings } from '../../state/checking';
import { useSay } from '../../state/LanguageContext';
import { goTo, goToNewRecord } from '../../state/navigation';
import { today } from '../../state/today';
import { Button } from '../../ui/Button';
import { FigurePanel } from './FigurePanel';
import { FirstPanel } from './FirstPanel';
import { LetterPanel } from './LetterPanel';
import styles from './OverviewPage.module.css';
import { ReviewPanel } from './ReviewPanel';
import { Verdict } from './Verdict';

/** What is there, what is missing and what is due, at a glance; every figure leads to its records. */
export function OverviewPage() {
  const opened = useApp((state) => state.opened);
  return opened && <Overview opened={opened} />;
}

function Overview({ opened }: { readonly opened: Opened }) {
  const say = useSay();
  const { register } = opened;
  const findings = useAllFindings();
  const figures = useMemo(() => overviewOf(register), [register]);
  const reviews = useMemo(() => reviewsOf(register, today()), [register]);
  const letters = useMemo(
    () => findings && countOfRegister(register, findingsByRecord(findings)).letters,
    [register, findings],
  );
  return (
    <div className="page">
      <div className="page-head">
        <div className="grow">
          <h1>{say(overviewTexts.title)}</h1>
          <Verdict register={register} findings={findings} />
        </div>
        <Button onPress={() => goTo({ kind: 'export' })}>
          <FileOutput className="i" aria-hidden="true" />
          {say(shellTexts.exporting)}
        </Button>
        {opened.access === 'writable' && (
          <Button variant="primary" onPress={() => goToNewRecord('activities')}>
            <Plus className="i" aria-hidden="true" />
            {say(collectionTexts.activities.create)}
          </Button>
        )}
      </div>
      <div className={styles.panels}>
        <LetterPanel article="30(1)" register={register} letters={letters} title={say(overviewTexts.part1)} />
        <LetterPanel article="30(2)" register={register} letters={letters} title={say(overviewTexts.part2)} />
        <FirstPanel findings={findings ?? NO_FINDINGS} />
        <FigurePanel
          title={say(overviewTexts.legalBases)}
          figures={figures.legalBases}
          note={say(overviewTexts.legalBasesNote)}
        />
        <FigurePanel
          title={say(overviewTexts.dataKinds)}
          figures={figures.dataKinds}
          note={say(overviewTexts.dataKindsNote)}
        />
        <FigurePanel title={say(overviewTexts.transfers)} figures={figures.transfers} />
        <FigurePanel title={say(overviewTexts.dpia)} figures={figures.dpia} />
        <FigurePanel title={say(overviewTexts.statuses)} figures={figures.statuses} />
        <FigurePanel title={say(overviewTexts.roles)} figures={figures.roles} />
        <ReviewPanel reviews={reviews} />
      </div>
    </div>
  );
}
