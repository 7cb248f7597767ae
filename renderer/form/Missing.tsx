import { CircleDashed, Info, OctagonAlert, TriangleAlert } from 'lucide-react';
import type { FieldInfo, Level } from '../../shared/fields/fieldInfo';
import { articleText } from '../../shared/i18n/articleText';
import { missingTexts, todoTexts, unknownTexts, unknownTodo } from '../../shared/i18n/formTexts';
import { useLanguage, useSay } from '../state/LanguageContext';
import { SideNote } from '../ui/SideNote';
import { StateMark } from '../ui/StateMark';
import type { SideNoteTone } from '../ui/SideNote';

type MissingProps = {
  readonly info: FieldInfo;
  readonly state: 'empty' | 'unknown';
};

const NOTES: Readonly<Record<Level, { readonly tone: SideNoteTone; readonly icon: typeof Info }>> = {
  A30: { tone: 'req', icon: OctagonAlert },
  LAW: { tone: 'law', icon: TriangleAlert },
  GP: { tone: 'gp', icon: Info },
};

/** Beside the label: that the field is empty, or that the answer is "unknown". The two are never swapped. */
export function MissingMark({ info, state }: MissingProps) {
  const say = useSay();
  const texts = state === 'unknown' ? unknownTexts : missingTexts[info.level];
  const isHard = state === 'empty' && info.level === 'A30';
  return <StateMark state={isHard ? 'missing' : 'unknown'} label={say(texts.mark)} isLabelShown />;
}

/** In the margin: what is missing and what to do about it. Advice of good practice stays with the mark alone. */
export function MissingNote({ info, state }: MissingProps) {
  const say = useSay();
  const language = useLanguage();
  if (info.level === 'GP') return null;
  const { tone, icon } = NOTES[info.level];
  const isUnknown = state === 'unknown';
  return (
    <SideNote
      tone={tone}
      icon={isUnknown ? CircleDashed : icon}
      title={say((isUnknown ? unknownTexts : missingTexts[info.level]).title)}
      source={articleText(language, info.article, 'short')}
    >
      {say(isUnknown ? unknownTodo : todoTexts[info.kind])}
    </SideNote>
  );
}
