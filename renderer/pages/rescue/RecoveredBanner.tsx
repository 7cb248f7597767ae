import { repairTexts } from '../../../shared/i18n/windowTexts/repairTexts';
import { useApp } from '../../state/appStore';
import { useSay } from '../../state/LanguageContext';
import { stay } from '../../state/leaving';
import { askReplaceDamaged, replaceDamaged } from '../../state/repairing';
import { saveAs } from '../../state/savingAs';
import { Banner } from '../../ui/Banner';
import { Button } from '../../ui/Button';
import { QuestionDialog } from '../../ui/QuestionDialog';

/** Above a register that was opened in the place of a damaged file, until it has a file of its own. */
export function RecoveredBanner() {
  const say = useSay();
  const repaired = useApp(({ repaired: held, opened }) => {
    return opened?.path === '' && opened.register.id === held?.registerId ? held : undefined;
  });
  if (repaired === undefined) return null;
  return (
    <Banner
      tone="warn"
      isStrip
      title={say(repairTexts.recovered)}
      actions={
        <>
          <Button isSmall onPress={() => void saveAs()}>
            {say(repairTexts.saveAs)}
          </Button>
          <Button isSmall variant="primary" onPress={askReplaceDamaged}>
            {say(repairTexts.replace)}
          </Button>
        </>
      }
    >
      {say(repairTexts.recoveredHelp, { file: repaired.fileName })}
    </Banner>
  );
}

export function ReplaceQuestion() {
  const say = useSay();
  const file = useApp((state) => state.repaired?.fileName ?? '');
  return (
    <QuestionDialog
      title={say(repairTexts.replaceTitle, { file })}
      text={say(repairTexts.replaceText)}
      answers={[
        { label: say(repairTexts.replaceKeep), variant: 'secondary', onPress: stay },
        {
          label: say(repairTexts.replaceConfirm),
          variant: 'dangerSolid',
          onPress: () => void replaceDamaged(),
        },
      ]}
    />
  );
}
