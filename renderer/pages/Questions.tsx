import type { ComponentType } from 'react';
import { checkTexts } from '../../shared/i18n/checkTexts';
import { leaveTexts, saveTexts } from '../../shared/i18n/windowTexts/recordTexts';
import { startTexts } from '../../shared/i18n/windowTexts/startTexts';
import { useApp } from '../state/appStore';
import type { Question } from '../state/appStore';
import { useSay } from '../state/LanguageContext';
import { discardAndLeave, saveAndLeave, stay } from '../state/leaving';
import { QuestionDialog } from '../ui/QuestionDialog';
import { AboutDialog } from './about/AboutDialog';
import { CommandPalette } from './palette/CommandPalette';
import { DecideDialog } from './findings/DecideDialog';
import { EraseNameDialog } from './history/EraseNameDialog';
import { ExplainDialog } from './manual/ExplainDialog';
import { OpenOrMergeQuestion } from './merge/OpenOrMergeQuestion';
import { LockDialog } from './locking/LockDialog';
import { ShortcutsDialog } from './manual/ShortcutsDialog';
import { ExtractDialog } from './rescue/ExtractDialog';
import { ReplaceQuestion } from './rescue/RecoveredBanner';
import { NewRegisterDialog } from './start/NewRegisterDialog';
import { RenameDialog } from './TitleDialogs';

type DialogOf<Kind extends Question['kind']> = ComponentType<
  Omit<Extract<Question, { readonly kind: Kind }>, 'kind'>
>;

/** The dialog of each question, which gets all that the question holds. A new one does not compile until it has one. */
const DIALOGS: { readonly [Kind in Question['kind']]: DialogOf<Kind> } = {
  leave: LeaveQuestion,
  revert: RevertQuestion,
  forget: ForgetQuestion,
  decide: DecideDialog,
  newRegister: NewRegisterDialog,
  rename: RenameDialog,
  shortcuts: ShortcutsDialog,
  explain: ExplainDialog,
  palette: CommandPalette,
  about: AboutDialog,
  replaceDamaged: ReplaceQuestion,
  extract: ExtractDialog,
  lock: LockDialog,
  eraseName: EraseNameDialog,
  openOrMerge: OpenOrMergeQuestion,
};

/** The one question that stands over the page, if any. Escape is always the harmless answer. */
export function Questions() {
  const question = useApp((state) => state.question);
  if (question === undefined) return null;
  const { kind, ...held } = question;
  // The table pairs each kind with its own dialog; a lookup by a kind known only at run time loses the pair.
  const Dialog = DIALOGS[kind] as ComponentType<typeof held>;
  return <Dialog {...held} />;
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

function answered(then: () => void): void {
  stay();
  then();
}
