import { Check } from 'lucide-react';
import { useId, useState } from 'react';
import { dateText } from '../../../shared/i18n/dateText';
import { failureText } from '../../../shared/i18n/errorTexts';
import { sayCount } from '../../../shared/i18n/text';
import { decideFormTexts, decideTexts } from '../../../shared/i18n/windowTexts/decisionTexts';
import { checkTexts } from '../../../shared/i18n/checkTexts';
import type { DecisionKind } from '../../../shared/register/decision';
import { useApp } from '../../state/appStore';
import { decide } from '../../state/deciding';
import type { Outcome, ToDecide } from '../../state/deciding';
import { useLanguage, useSay } from '../../state/LanguageContext';
import { stay } from '../../state/leaving';
import { today } from '../../state/today';
import { Banner } from '../../ui/Banner';
import { Button } from '../../ui/Button';
import { Dialog } from '../../ui/Dialog';
import { Field } from '../../ui/Field';
import { fieldIds } from '../../ui/inputProps';
import { TextArea } from '../../ui/TextArea';
import { useAnswerOf } from './useAnswerOf';
import styles from './DecideDialog.module.css';
import { DecideSubject } from './DecideSubject';
import { LookAgainField, isWrongDay } from './LookAgainField';
import { ScopeField } from './ScopeField';

/** A reason of fewer letters says nothing to who reads it in a year. */
const REASON_MIN = 10;

/** Asks why, and until when; says whose name stands under it and what it means. Stays until it is saved. */
export function DecideDialog({ toDecide }: { readonly toDecide: ToDecide }) {
  const say = useSay();
  const language = useLanguage();
  const { kind, findings, others } = toDecide;
  const [reason, setReason] = useState('');
  const [until, setUntil] = useState('');
  const [withOthers, setWithOthers] = useState(false);
  const [isRefused, setRefused] = useState(false);
  const { answer, isAsking, ask } = useAnswerOf(decide);
  const texts = decideTexts[kind];
  const [first, ...rest] = findings;
  const decided = withOthers ? ([first, ...rest, ...others] as const) : findings;
  const isReasonShort = reason.trim().length < REASON_MIN;

  const confirm = () => {
    setRefused(true);
    if (isReasonShort || isWrongDay(until) || isAsking) return;
    ask({ kind, findings: decided }, { reason: reason.trim(), until });
  };
  const count = kind === 'ruleOff' ? 1 : decided.length;
  return (
    <Dialog
      kind="form"
      title={sayCount(language, texts.title, count)}
      onCancel={stay}
      onMain={confirm}
      actions={
        <>
          <Button onPress={stay}>{say(decideFormTexts.cancel)}</Button>
          <Button variant="primary" onPress={confirm}>
            <Check className="i" aria-hidden="true" />
            {say(texts.confirm)}
          </Button>
        </>
      }
    >
      {answer && <NotSaved outcome={answer} />}
      <DecideSubject kind={kind} findings={findings} />
      <ReasonField
        label={say(texts.why)}
        value={reason}
        onChange={setReason}
        isWrong={isRefused && isReasonShort}
      />
      {kind !== 'ruleOff' && (
        <div className={styles.pair}>
          <LookAgainField value={until} onChange={setUntil} isRefused={isRefused} />
          {others.length > 0 && (
            <ScopeField finding={first} others={others} isAll={withOthers} onChange={setWithOthers} />
          )}
        </div>
      )}
      <DecideNotes kind={kind} />
    </Dialog>
  );
}

function NotSaved({ outcome }: { readonly outcome: Outcome }) {
  const say = useSay();
  const language = useLanguage();
  if (outcome.kind === 'formNotSaved') {
    return (
      <Banner tone="bad" title={`${say(decideFormTexts.formNotSaved)}.`}>
        {say(decideFormTexts.formNotSavedWhat)}
      </Banner>
    );
  }
  if (outcome.kind !== 'failed') return null;
  const { title, what } = failureText(language, outcome.failure);
  return (
    <Banner tone="bad" title={`${title}.`}>
      {what}
    </Banner>
  );
}

type ReasonFieldProps = {
  readonly label: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly isWrong: boolean;
};

function ReasonField({ label, value, onChange, isWrong }: ReasonFieldProps) {
  const say = useSay();
  const id = useId();
  const ids = fieldIds(id);
  return (
    <Field
      id={id}
      label={label}
      help={say(decideFormTexts.reasonHelp)}
      error={isWrong ? say(decideFormTexts.reasonNeeded, { count: REASON_MIN }) : undefined}
    >
      <TextArea
        id={id}
        describedBy={`${ids.help} ${ids.error}`}
        isInvalid={isWrong}
        value={value}
        onChange={onChange}
      />
    </Field>
  );
}

/** What it means, whose name stands under it, and that typed work is saved with it. */
function DecideNotes({ kind }: { readonly kind: DecisionKind }) {
  const say = useSay();
  const language = useLanguage();
  const user = useApp((state) => state.program.user);
  const unsaved = useApp((state) => state.unsaved);
  return (
    <div className={`small muted ${styles.notes}`}>
      {unsaved && <p>{say(decideFormTexts.saveFirst, { record: unsaved.name || say(checkTexts.noName) })}</p>}
      <p>{say(decideTexts[kind].meaning)}</p>
      {user !== '' && <p>{say(decideFormTexts.who, { who: user, day: dateText(language, today()) })}</p>}
    </div>
  );
}
