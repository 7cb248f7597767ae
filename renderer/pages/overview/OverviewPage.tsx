import { FileOutput, Plus } from 'lucide-react';
import { useMemo } from 'react';
import type { Opened } from '../../../shared/commands/contract';
import { collectionTexts } from '../../../shared/i18n/windowTexts/collectionTexts';
import { overviewTexts } from '../../../shared/i18n/windowTexts/overviewTexts';
import { shellTexts } from '../../../shared/i18n/windowTexts/shellTexts';
import type { Text } from '../../../shared/i18n/text';
import type { FigureKind } from '../../../shared/overview/figureFilters';
import { overviewOf } from '../../../shared/overview/registerOverview';
import { reviewsOf } from '../../../shared/overview/reviews';
import { useApp } from '../../state/appStore';
import { useAllFindings, useChecking } from '../../state/checking';
import { useSay } from '../../state/LanguageContext';
import { goTo, goToNewRecord } from '../../state/navigation';
import { today } from '../../state/today';
import { Button } from '../../ui/Button';
import { ChangesPanel } from './ChangesPanel';
import { FigurePanel } from './FigurePanel';
import { FirstPanel } from './FirstPanel';
import { LetterPanel } from './LetterPanel';
import styles from './OverviewPage.module.css';
import { ReviewPanel } from './ReviewPanel';
import { Verdict } from './Verdict';

type FigureTitle = { readonly kind: FigureKind; readonly title: Text; readonly note?: Text };

const FIGURES: readonly FigureTitle[] = [
  { kind: 'legalBases', title: overviewTexts.legalBases, note: overviewTexts.legalBasesNote },
  { kind: 'dataKinds', title: overviewTexts.dataKinds, note: overviewTexts.dataKindsNote },
  { kind: 'transfers', title: overviewTexts.transfers },
  { kind: 'dpia', title: overviewTexts.dpia },
  { kind: 'statuses', title: overviewTexts.statuses },
  { kind: 'roles', title: overviewTexts.roles },
];

/** What is there, what is missing and what is due, at a glance; every figure leads to its records. */
export function OverviewPage() {
  const opened = useApp((state) => state.opened);
  return opened && <Overview opened={opened} />;
}

function Overview({ opened }: { readonly opened: Opened }) {
  const say = useSay();
  const { register } = opened;
  const isEmpty = register.activities.length + register.processorRecords.length === 0;
  const findings = useAllFindings();
  const figures = useMemo(() => overviewOf(register), [register]);
  const reviews = useMemo(() => reviewsOf(register, today()), [register]);
  const letters = useChecking((state) => state.count?.letters);
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
        <FirstPanel findings={findings} />
        {/* Bars of nothing would only hide what there is to begin with. */}
        {!isEmpty &&
          FIGURES.map(({ kind, title, note }) => (
            <FigurePanel
              key={kind}
              kind={kind}
              title={say(title)}
              register={register}
              figures={figures[kind]}
              note={note && say(note)}
            />
          ))}
        {!isEmpty && <ReviewPanel reviews={reviews} />}
        <ChangesPanel />
      </div>
    </div>
  );
}
