import { FileOutput } from 'lucide-react';
import type { Finding } from '../../../shared/checks/findings';
import { unexplained } from '../../../shared/checks/preflight';
import { failureText } from '../../../shared/i18n/errorTexts';
import { policyTexts } from '../../../shared/i18n/policyTexts';
import { isOn } from '../../../shared/policy/policy';
import { sayCount } from '../../../shared/i18n/text';
import type { Language } from '../../../shared/i18n/text';
import { deliveryTexts } from '../../../shared/i18n/windowTexts/deliveryTexts';
import { decisionTexts } from '../../../shared/i18n/windowTexts/decisionTexts';
import { exportPageTexts } from '../../../shared/i18n/windowTexts/exportPageTexts';
import { exportVolumesTexts } from '../../../shared/i18n/windowTexts/exportVolumesTexts';
import { VOLUME_SIZE_MAX, VOLUME_SIZE_MIN } from '../../../shared/report/volumes/planVolumes';
import { useApp } from '../../state/appStore';
import { useJudged } from '../../state/checking';
import { askDecision } from '../../state/deciding';
import {
  ANOTHER_DAY,
  exportInput,
  exportWord,
  isBusy,
  isVolumeSize,
  stopExport,
  useExportChoices,
  useExporting,
} from '../../state/exporting';
import type { ExportChoices } from '../../state/exporting';
import { useLanguage, useSay } from '../../state/LanguageContext';
import type { Say } from '../../state/LanguageContext';
import { Banner } from '../../ui/Banner';
import { Button } from '../../ui/Button';
import { Progress } from '../../ui/Progress';
import { Choices } from './Choices';
import { ExportWritten } from './ExportWritten';
import { ExportTemplate } from './ExportTemplate';
import styles from './ExportPage.module.css';

/** Draft or final, makes the document, says how far it is, and then where it is. */
export function ExportMake() {
  const say = useSay();
  const screenLanguage = useLanguage();
  const state = useExporting();
  const choices = useExportChoices();
  const { status, language = screenLanguage } = choices;
  const judged = useJudged();
  const policy = useApp((app) => app.managed.policy);
  const toExplain = judged && unexplained(judged, policy.minimumRuleLevel);
  const isWritable = useApp((app) => app.opened?.access === 'writable');
  return (
    <section className="panel" aria-labelledby="export-make">
      <header>
        <h2 id="export-make">{say(exportPageTexts.make)}</h2>
      </header>
      <div className={`in ${styles.make}`}>
        <Choices
          legend={say(exportPageTexts.status)}
          value={status}
          choices={STATUSES.map((value) => ({
            value,
            label: say(exportPageTexts.statuses[value]),
            help: say(exportPageTexts.statusHelp[value]),
          }))}
          onChange={(value) => useExportChoices.setState({ status: value })}
        />
        <ExportTemplate />
        {!isBusy(state) && (
          <div className="row wrap">
            <Button
              variant="primary"
              unavailable={
                isOn('wordReport', policy)
                  ? reasonAgainst(choices, toExplain, { say, language: screenLanguage })
                  : say(policyTexts.switchedOff)
              }
              onPress={() => void exportWord(exportInput(choices, language))}
            >
              <FileOutput className="i" aria-hidden="true" />
              {say(exportPageTexts.makeWord)}
            </Button>
            {status === 'final' && isWritable && toExplain && toExplain.length > 0 && (
              <Button onPress={() => askDecision('explained', toExplain)}>
                {sayCount(screenLanguage, decisionTexts.explainAll, toExplain.length)}
              </Button>
            )}
            <span className="small muted">{say(exportPageTexts.makeHelp)}</span>
          </div>
        )}
        <Outcome />
      </div>
    </section>
  );
}

const DAY = /^\d{4}-\d\d-\d\d$/;

const STATUSES = ['concept', 'final'] as const;

/** What is still needed before this document can be made; undefined when nothing is. */
function reasonAgainst(
  { status, edition, customerPartyId, since, sinceDay, ...volumes }: ExportChoices,
  toExplain: readonly Finding[] | undefined,
  { say, language }: { readonly say: Say; readonly language: Language },
): string | undefined {
  if (edition === 'customer' && customerPartyId === '') return say(exportPageTexts.customerNeeded);
  if (since === ANOTHER_DAY && !DAY.test(sinceDay)) return say(deliveryTexts.dayNeeded);
  if (volumes.volumesBy !== 'none' && !isVolumeSize(volumes.volumeSize)) {
    return say(exportVolumesTexts.sizeNeeded, { least: VOLUME_SIZE_MIN, most: VOLUME_SIZE_MAX });
  }
  if (status === 'concept') return undefined;
  if (toExplain === undefined) return say(exportPageTexts.notChecked);
  return toExplain.length === 0 ? undefined : sayCount(language, exportPageTexts.notFinal, toExplain.length);
}

function Outcome() {
  const say = useSay();
  const screenLanguage = useLanguage();
  const state = useExporting();
  switch (state.kind) {
    case 'ready':
      return null;
    case 'asking':
      return <p role="status">{say(exportPageTexts.waiting)}</p>;
    case 'running':
      return (
        <Progress
          text={`${say(exportPageTexts.progressTitle)}: ${say(exportPageTexts.progress, { done: state.done, total: state.total })}`}
          done={state.done}
          total={state.total}
          stopLabel={say(exportPageTexts.stop)}
          onStop={() => void stopExport()}
          stopping={state.isStopping ? say(exportPageTexts.stopping) : undefined}
        />
      );
    case 'stopped':
      return <Banner tone="info" title={say(exportPageTexts.cancelled)} />;
    case 'done':
      return <ExportWritten written={state.written} />;
    case 'failed': {
      const { title, what } = failureText(screenLanguage, state.failure);
      return (
        <Banner tone="bad" title={`${title}.`}>
          {what}
        </Banner>
      );
    }
  }
}
