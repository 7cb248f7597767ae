import { Check, CircleQuestionMark, X } from 'lucide-react';
import { answerTexts, fieldTexts } from '../../shared/i18n/formTexts';
import type { Said } from '../../shared/decide/dpiaRecordFacts';
import { useSay } from '../state/LanguageContext';
import { YesNo } from '../ui/YesNo';

type AnswerButtonsProps = {
  readonly id: string;
  readonly value: Said;
  readonly onChange: (answer: Said) => void;
  readonly describedBy?: string;
  readonly isReadOnly?: boolean;
};

const ICONS = { yes: Check, no: X, unknown: CircleQuestionMark } as const;
const ANSWERS = ['yes', 'no', 'unknown'] as const;

/** Yes, no, unknown, or nothing yet: for a question that is not a field of its own. */
export function AnswerButtons({ onChange, ...rest }: AnswerButtonsProps) {
  const say = useSay();
  return (
    <YesNo
      {...rest}
      choices={ANSWERS.map((answer) => ({
        value: answer,
        label: say(answerTexts[answer].label),
        icon: ICONS[answer],
        key: say(answerTexts[answer].key),
      }))}
      onChange={(answer) => onChange(ANSWERS.find((one) => one === answer) ?? '')}
      clearLabel={say(fieldTexts.clearAnswer)}
    />
  );
}
