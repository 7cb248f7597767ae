import { FileOutput, FolderOpen } from 'lucide-react';
import type { CommandOutput } from '../../../shared/commands/contract';
import { failureText } from '../../../shared/i18n/errorTexts';
import type { Language } from '../../../shared/i18n/text';
import { exportPageTexts } from '../../../shared/i18n/windowTexts/exportPageTexts';
import { exportWord, isBusy, showInFolder, stopExport, useExporting } from '../../state/exporting';
import { useLanguage, useSay } from '../../state/LanguageContext';
import { Banner } from '../../ui/Banner';
import { Button } from '../../ui/Button';
import { Progress } from '../../ui/Progress';
import styles from './ExportPage.module.css';

/** Makes the document, says how far it is, and then where it is. */
export function ExportMake({ language }: { readonly language: Language }) {
  const say = useSay();
  const state = useExporting();
  return (
    <section className="panel" aria-labelledby="export-make">
      <header>
        <h2 id="export-make">{say(exportPageTexts.make)}</h2>
      </header>
      <div className={`in ${styles.make}`}>
        {!isBusy(state) && (
          <div className="row wrap">
            <Button variant="primary" onPress={() => void exportWord(language)}>
              <FileOutput className="i" aria-hidden="true" />
              {say(exportPageTexts.makeWord)}
            </Button>
            <span className="small muted">{say(exportPageTexts.makeHelp)}</span>
          </div>
        )}
        <Outcome />
      </div>
    </section>
  );
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
  );
}
