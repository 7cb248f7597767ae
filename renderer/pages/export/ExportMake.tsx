import { FileOutput, FolderOpen } from 'lucide-react';
import type { Finding } from '../../../shared/checks/findings';
import { unexplained } from '../../../shared/checks/preflight';
import type { CommandOutput } from '../../../shared/commands/contract';
import { failureText } from '../../../shared/i18n/errorTexts';
import { sayCount } from '../../../shared/i18n/text';
import type { Language } from '../../../shared/i18n/text';
import { deliveryTexts } from '../../../shared/i18n/windowTexts/deliveryTexts';
import { decisionTexts } from '../../../shared/i18n/windowTexts/decisionTexts';
import { exportPageTexts } from '../../../shared/i18n/windowTexts/exportPageTexts';
import { useApp } from '../../state/appStore';
import { useJudged } from '../../state/checking';
import { askDecision } from '../../state/deciding';
import {
  ANOTHER_DAY,
  exportInput,
  exportWord,
  isBusy,
  showInFolder,
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
import { ExportPdf } from './ExportPdf';
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
  const toExplain = judged && unexplained(judged);
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
              unavailable={reasonAgainst(choices, toExplain, { say, language: screenLanguage })}
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
  { status, edition, customerPartyId, since, sinceDay }: ExportChoices,
  toExplain: readonly Finding[] | undefined,
  { say, language }: { readonly say: Say; readonly language: Language },
): string | undefined {
  if (edition === 'customer' && customerPartyId === '') return say(exportPageTexts.customerNeeded);
  if (since === ANOTHER_DAY && !DAY.test(sinceDay)) return say(deliveryTexts.dayNeeded);
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
      return <Written written={state.written} />;
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

function Written({ written }: { readonly written: NonNullable<CommandOutput<'exportWord'>> }) {
  const say = useSay();
  return (
    <>
      <Banner
        tone="good"
        title={say(exportPageTexts.done, { file: written.fileName })}
        actions={
          <Button isSmall onPress={() => void showInFolder(written.handle)}>
            <FolderOpen className="i s" aria-hidden="true" />
            {say(exportPageTexts.show)}
          </Button>
        }
      >
        {say(exportPageTexts.doneWhere, { folder: written.folder })}
      </Banner>
      <ExportPdf key={written.handle} handle={written.handle} />
    </>
  );
}
