import { Check, CircleQuestionMark, Minus, X } from 'lucide-react';
import { answerTexts, fieldTexts } from '../../../shared/i18n/formTexts';
import { useSay } from '../../state/LanguageContext';
import { YesNo } from '../../ui/YesNo';
import { asText } from '../values';
import type { ControlProps } from './controlProps';

const ICONS = { yes: Check, no: X, unknown: CircleQuestionMark, notApplicable: Minus } as const;

/** "Not applicable" is offered only where the law knows that answer, and shown where somebody gave it all the same. */
export function AnswerControl({ info, value, ...rest }: ControlProps<'answer'>) {
  const say = useSay();
  const offered = (['yes', 'no', 'unknown', 'notApplicable'] as const).filter(
    (answer) => answer !== 'notApplicable' || info.notApplicable || value === answer,
  );
  return (
    <YesNo
      {...rest}
      value={asText(value)}
      choices={offered.map((answer) => ({
        value: answer,
        label: say(answerTexts[answer].label),
        icon: ICONS[answer],
        key: say(answerTexts[answer].key),
      }))}
      clearLabel={say(fieldTexts.clearAnswer)}
    />
  );
}
