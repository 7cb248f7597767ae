import { useId } from 'react';
import type { DpiaQuestion } from '../../shared/decide/dpiaTest';
import type { Said } from '../../shared/decide/dpiaRecordFacts';
import { answerTexts } from '../../shared/i18n/formTexts';
import { decideTexts } from '../../shared/i18n/windowTexts/decideTexts';
import { dpiaTestTexts } from '../../shared/i18n/windowTexts/decideDpiaTexts';
import { useFormTools } from '../form/FormTools';
import { useLanguage, useSay } from '../state/LanguageContext';
import { Field } from '../ui/Field';
import { fieldIds } from '../ui/inputProps';
import { Tag } from '../ui/Tag';
import { AnswerButtons } from './AnswerButtons';
import { Facts } from './Facts';

type DpiaQuestionFieldProps = {
  readonly question: DpiaQuestion;
  readonly onAnswer: (code: string, answer: Said) => void;
};

/** One question of the DPIA test: what it asks, what the record says of it, and the answer. */
export function DpiaQuestionField({ question, onAnswer }: DpiaQuestionFieldProps) {
  const say = useSay();
  const language = useLanguage();
  const id = useId();
  const { isReadOnly } = useFormTools();
  const { item, number, answer, record, isTwofold } = question;
  const differs = answer !== '' && record.says !== '' && record.says !== answer;
  const lead =
    record.says === ''
      ? say(dpiaTestTexts.reasonToLook)
      : say(dpiaTestTexts.recordSays, { answer: say(answerTexts[record.says].short) });
  return (
    <Field
      id={id}
      label={say(dpiaTestTexts.question, { number, label: item.label[language] })}
      isGroup
      badges={!item.verified && <Tag tone="warn" label={say(decideTexts.unverified)} />}
      help={item.note?.[language]}
    >
      <Facts lead={lead} facts={record.facts} />
      {differs && <p className="help">{say(dpiaTestTexts.disagrees)}</p>}
      {isTwofold && <p className="help">{say(dpiaTestTexts.twofold)}</p>}
      <AnswerButtons
        id={id}
        value={answer}
        onChange={(next) => onAnswer(item.code, next)}
        describedBy={fieldIds(id).help}
        isReadOnly={isReadOnly}
      />
    </Field>
  );
}
