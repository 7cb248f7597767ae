import { useState } from 'react';
import type { CommandOutput } from '../../../shared/commands/contract';
import type { Result } from '../../../shared/errors';
import { failureText } from '../../../shared/i18n/errorTexts';
import { exportPageTexts } from '../../../shared/i18n/windowTexts/exportPageTexts';
import { exportVolumesTexts } from '../../../shared/i18n/windowTexts/exportVolumesTexts';
import { isOn } from '../../../shared/policy/policy';
import { api } from '../../api';
import { useApp } from '../../state/appStore';
import { showInFolder } from '../../state/exporting';
import { useLanguage, useSay } from '../../state/LanguageContext';
import { Banner } from '../../ui/Banner';
import { Button } from '../../ui/Button';
import { VisuallyHidden } from '../../ui/VisuallyHidden';

type Outcome = 'busy' | Result<CommandOutput<'makePdf'>> | undefined;

type ExportPdfProps = {
  readonly handle: string;
  /** Named on the button where there is more than one document. */
  readonly fileName?: string;
};

/** A PDF of the document that was just made, where the system can make one; else how one is made. */
export function ExportPdf({ handle, fileName }: ExportPdfProps) {
  const say = useSay();
  const language = useLanguage();
  const mayMake = useApp((app) => isOn('pdf', app.managed.policy));
  const [outcome, setOutcome] = useState<Outcome>();
  const make = async () => {
    setOutcome('busy');
    setOutcome(await api().makePdf({ handle }));
  };
  if (!mayMake) return null;
  if (outcome === 'busy') return <p role="status">{say(exportPageTexts.pdfBusy)}</p>;
  if (outcome?.ok === true) {
    const { folder, handle: pdf } = outcome.value;
    return (
      <Banner
        tone="good"
        title={say(exportPageTexts.done, { file: outcome.value.fileName })}
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
        <Button isSmall variant={fileName === undefined ? 'secondary' : 'quiet'} onPress={() => void make()}>
          {fileName === undefined ? (
            say(exportPageTexts.pdf)
          ) : (
            <>
              {say(exportVolumesTexts.pdf)} <VisuallyHidden>{fileName}</VisuallyHidden>
            </>
          )}
        </Button>
      </div>
    </>
  );
}
