import { useState } from 'react';
import { shellTexts } from '../../../shared/i18n/windowTexts/shellTexts';
import { capabilityTexts } from '../../../shared/i18n/windowTexts/capabilityTexts';
import { useApp } from '../../state/appStore';
import { useSay } from '../../state/LanguageContext';
import { stay } from '../../state/leaving';
import { Button } from '../../ui/Button';
import { Dialog } from '../../ui/Dialog';
import { QuestionDialog } from '../../ui/QuestionDialog';
import { CapabilitiesPage } from './CapabilitiesPage';
import { LicencesPage } from './LicencesPage';

type Shown = 'about' | 'capabilities' | 'licences';

/** The program's version, and from there what it can do and whose code it contains. */
export function AboutDialog() {
  const say = useSay();
  const version = useApp((state) => state.program.version);
  const [shown, setShown] = useState<Shown>('about');
  if (shown !== 'about') return <Further shown={shown} onBack={() => setShown('about')} />;
  return (
    <QuestionDialog
      title={say(shellTexts.aboutTitle)}
      text={`${say(shellTexts.aboutVersion, { version })} ${say(shellTexts.aboutText)}`}
      answers={[
        { label: say(shellTexts.close), variant: 'primary', onPress: stay },
        { label: say(capabilityTexts.licences), variant: 'secondary', onPress: () => setShown('licences') },
        { label: say(capabilityTexts.open), variant: 'secondary', onPress: () => setShown('capabilities') },
      ]}
    />
  );
}

type FurtherProps = { readonly shown: Exclude<Shown, 'about'>; readonly onBack: () => void };

function Further({ shown, onBack }: FurtherProps) {
  const say = useSay();
  const isLicences = shown === 'licences';
  return (
    <Dialog
      kind="form"
      title={say(isLicences ? capabilityTexts.licencesTitle : capabilityTexts.title)}
      onCancel={onBack}
      actions={
        <Button variant="primary" onPress={onBack} autoFocus>
          {say(capabilityTexts.back)}
        </Button>
      }
    >
      {isLicences ? <LicencesPage /> : <CapabilitiesPage />}
    </Dialog>
  );
}
