import { checkTexts } from '../../shared/i18n/checkTexts';
import { leaveTexts, saveTexts } from '../../shared/i18n/windowTexts/recordTexts';
import { shellTexts } from '../../shared/i18n/windowTexts/shellTexts';
import { startTexts } from '../../shared/i18n/windowTexts/startTexts';
import { useApp } from '../state/appStore';
import { useSay } from '../state/LanguageContext';
import { discardAndLeave, saveAndLeave, stay } from '../state/leaving';
import { QuestionDialog } from '../ui/QuestionDialog';
import { NewRegisterDialog, RenameDialog } from './TitleDialogs';

/** The one question that stands over the page, if any. Escape is always the harmless answer. */
export function Questions() {
  const question = useApp((state) => state.question);
  switch (question?.kind) {
    case undefined:
      return null;
    case 'leave':
      return <LeaveQuestion then={question.then} />;
    case 'revert':
      return <RevertQuestion name={question.name} then={question.then} />;
    case 'forget':
      return <ForgetQuestion name={question.name} then={question.then} />;
    case 'newRegister':
      return <NewRegisterDialog />;
    case 'rename':
      return <RenameDialog />;
    case 'about':
      return <AboutDialog />;
  }
}

function LeaveQuestion({ then }: { readonly then: () => void }) {
  const say = useSay();
  const record = useApp((state) => state.unsaved?.name) || say(checkTexts.noName);
  return (
    <QuestionDialog
      title={say(leaveTexts.title, { record })}
      text={say(leaveTexts.text)}
      answers={[
        { label: say(leaveTexts.stay), variant: 'secondary', onPress: stay },
        { label: say(leaveTexts.discard), variant: 'danger', onPress: () => void discardAndLeave(then) },
        { label: say(leaveTexts.save), variant: 'primary', onPress: () => void saveAndLeave(then) },
      ]}
    />
  );
}

type NamedQuestion = { readonly name: string; readonly then: () => void };

function RevertQuestion({ name, then }: NamedQuestion) {
  const say = useSay();
  return (
    <QuestionDialog
      title={say(saveTexts.revertTitle)}
      text={say(saveTexts.revertText, { record: name })}
      answers={[
        { label: say(saveTexts.keepTyping), variant: 'secondary', onPress: stay },
        { label: say(saveTexts.revertConfirm), variant: 'dangerSolid', onPress: () => answered(then) },
      ]}
    />
  );
}

function ForgetQuestion({ name, then }: NamedQuestion) {
  const say = useSay();
  return (
    <QuestionDialog
      title={say(startTexts.forgetTitle)}
      text={say(startTexts.forgetText, { record: name })}
      answers={[
        { label: say(startTexts.keep), variant: 'secondary', onPress: stay },
        { label: say(startTexts.forget), variant: 'dangerSolid', onPress: () => answered(then) },
      ]}
    />
  );
}

function AboutDialog() {
  const say = useSay();
  const version = useApp((state) => state.program.version);
  return (
    <QuestionDialog
      title={say(shellTexts.aboutTitle)}
      text={`${say(shellTexts.aboutVersion, { version })} ${say(shellTexts.aboutText)}`}
      answers={[{ label: say(shellTexts.close), variant: 'primary', onPress: stay }]}
    />
  );
}

function answered(then: () => void): void {
  stay();
  then();
}
