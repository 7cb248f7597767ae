import { useStore } from 'zustand';
import { failureText } from '../../../shared/i18n/errorTexts';
import { saveTexts } from '../../../shared/i18n/windowTexts/recordTexts';
import { useLanguage, useSay } from '../../state/LanguageContext';
import { keepTyping, seeTheirs } from '../../state/recordSaving';
import type { RecordWork } from '../../state/recordWork';
import { Banner } from '../../ui/Banner';
import { Button } from '../../ui/Button';

/** Why saving did not work: what happened, what is safe, what to do. Stays until a save works. */
export function SaveFailure({ work }: { readonly work: RecordWork }) {
  const say = useSay();
  const language = useLanguage();
  const { saving } = useStore(work.state);
  if (saving.kind === 'wrongShape') return <Banner tone="bad" title={say(saveTexts.wrongShape)} />;
  if (saving.kind !== 'failed') return null;
  const { title, what } = failureText(language, saving.failure);
  const isByOther = saving.failure.code === 'recordChangedByOther';
  return (
    <Banner
      tone="bad"
      title={`${title}.`}
      actions={
        isByOther ? (
          <>
            <Button isSmall onPress={() => void seeTheirs(work)}>
              {say(saveTexts.seeTheirs)}
            </Button>
            <Button isSmall variant="quiet" onPress={() => keepTyping(work)}>
              {say(saveTexts.keepTyping)}
            </Button>
          </>
        ) : undefined
      }
    >
      {isByOther ? say(saveTexts.changedByOther) : what}
    </Banner>
  );
}
