import { mergePageTexts } from '../../../shared/i18n/windowTexts/mergePageTexts';
import { useSay } from '../../state/LanguageContext';
import { stay } from '../../state/leaving';
import { goToMerge } from '../../state/merging';
import { openHandedOver } from '../../state/opening';
import { QuestionDialog } from '../../ui/QuestionDialog';

type OpenOrMergeProps = { readonly handle: string; readonly fileName: string };

/** Another copy of the open register was dropped on the window: two things may be meant. */
export function OpenOrMergeQuestion({ handle, fileName }: OpenOrMergeProps) {
  const say = useSay();
  const answered = (then: (handle: string) => void) => {
    stay();
    then(handle);
  };
  return (
    <QuestionDialog
      title={say(mergePageTexts.droppedTitle, { file: fileName })}
      text={say(mergePageTexts.droppedText)}
      answers={[
        { label: say(mergePageTexts.droppedNothing), variant: 'secondary', onPress: stay },
        {
          label: say(mergePageTexts.droppedOpen),
          variant: 'secondary',
          onPress: () => answered(openHandedOver),
        },
        { label: say(mergePageTexts.droppedMerge), variant: 'primary', onPress: () => answered(goToMerge) },
      ]}
    />
  );
}
