import type { FieldInfo } from '../../shared/fields/fieldInfo';
import { missingMarks, unknownMark } from '../../shared/i18n/formTexts';
import { useSay } from '../state/LanguageContext';
import { StateMark } from '../ui/StateMark';

type MissingProps = {
  readonly info: FieldInfo;
  readonly state: 'empty' | 'unknown';
};

/** Beside the label: that the field is empty, or that the answer is "unknown". The two are never swapped. */
export function MissingMark({ info, state }: MissingProps) {
  const say = useSay();
  const isHard = state === 'empty' && info.level === 'A30';
  return (
    <StateMark
      state={isHard ? 'missing' : 'unknown'}
      label={say(state === 'unknown' ? unknownMark : missingMarks[info.level])}
      isLabelShown
    />
  );
}
