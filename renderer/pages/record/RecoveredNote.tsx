import type { UnsavedWork } from '../../../shared/commands/recoveryPort';
import { momentText } from '../../../shared/i18n/moments';
import { recordTexts } from '../../../shared/i18n/windowTexts/recordTexts';
import { isOvertaken } from '../../../shared/register/recoveredRecord';
import type { AnyRecord, CollectionName } from '../../../shared/register/register';
import { useLanguage, useSay } from '../../state/LanguageContext';
import { Banner } from '../../ui/Banner';

type RecoveredNoteProps = {
  readonly collection: CollectionName;
  readonly saved: AnyRecord | undefined;
  readonly work: UnsavedWork;
};

/** Above a form that was filled from kept work. */
export function RecoveredNote({ collection, saved, work }: RecoveredNoteProps) {
  const say = useSay();
  const language = useLanguage();
  const moment = momentText(language, new Date(work.at), new Date());
  return (
    <Banner tone="info" isStrip title={say(recordTexts.restored, { moment })}>
      {say(recordTexts.restoredNext)}
      {isOvertaken(collection, saved, work) && <> {say(recordTexts.restoredOvertaken)}</>}
    </Banner>
  );
}
