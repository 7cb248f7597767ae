import { useState } from 'react';
import type { CommandOutput } from '../../../shared/commands/contract';
import type { Result } from '../../../shared/errors';
import { failureText } from '../../../shared/i18n/errorTexts';
import { exportPageTexts } from '../../../shared/i18n/windowTexts/exportPageTexts';
import { api } from '../../api';
import { showInFolder } from '../../state/exporting';
import { useLanguage, useSay } from '../../state/LanguageContext';
import { Banner } from '../../ui/Banner';
import { Button } from '../../ui/Button';

type Outcome = 'busy' | Result<CommandOutput<'makePdf'>> | undefined;

/** A PDF of the document that was just made, where the system can make one; else how one is made. */
export function ExportPdf({ handle }: { readonly handle: string }) {
  const say = useSay();
  const language = useLanguage();
  const [outcome, setOutcome] = useState<Outcome>();
  const make = async () => {
    setOutcome('busy');
    setOutcome(await api().makePdf({ handle }));
  };
  if (outcome === 'busy') return <p role="status">{say(exportPageTexts.pdfBusy)}</p>;
  if (outcome?.ok === true) {
    const { fileName, folder, handle: pdf } = outcome.value;
    return (
      <Banner
        tone="good"
        title={say(exportPageTexts.done, { file: fileName })}
        actions={
          <Button isSmall onPress={() => void showInFolder(pdf)}>
            {say(exportPageTexts.show)}
          </Button>
        }
      >
        {say(exportPageTexts.doneWhere, { folder })}
      </Banner>
    );
  }
  const trouble = outcome && failureText(language, outcome.error);
  return (
    <>
      {trouble && (
        <Banner tone="bad" title={`${trouble.title}.`}>
          {trouble.what}
        </Banner>
      )}
      <div className="row">
        <Button isSmall onPress={() => void make()}>
          {say(exportPageTexts.pdf)}
        </Button>
      </div>
    </>
  );
}
