import { Button } from './Button';
import type { ButtonVariant } from './Button';
import { Dialog } from './Dialog';

export type QuestionAnswer = {
  /** A verb: what happens, never yes, no or OK. */
  readonly label: string;
  readonly variant: ButtonVariant;
  readonly onPress: () => void;
};

type QuestionDialogProps = {
  readonly title: string;
  readonly text: string;
  /** The first answer is the harmless one: it has the focus, and Escape chooses it. */
  readonly answers: readonly [QuestionAnswer, ...QuestionAnswer[]];
};

/** A situation and two or three ways on. */
export function QuestionDialog({ title, text, answers }: QuestionDialogProps) {
  const [harmless] = answers;
  return (
    <Dialog
      kind="question"
      title={title}
      onCancel={harmless.onPress}
      actions={answers.map(({ label, variant, onPress }) => (
        <Button key={label} variant={variant} onPress={onPress} autoFocus={label === harmless.label}>
          {label}
        </Button>
      ))}
    >
      <p>{text}</p>
    </Dialog>
  );
}
