import { Undo2 } from 'lucide-react';
import { useEffect, useRef } from 'react';
import { Button } from './Button';

type UndoLineProps = {
  /** What was done. */
  readonly text: string;
  readonly label: string;
  readonly onUndo: () => void;
};

/** Where something went, the way back. Takes the focus, because the button that was pressed has gone too. */
export function UndoLine({ text, label, onUndo }: UndoLineProps) {
  const button = useRef<HTMLButtonElement>(null);
  useEffect(() => button.current?.focus(), []);
  return (
    <div className="undo-line">
      <span role="status">{text}</span>
      <Button isSmall onPress={onUndo} ref={button}>
        <Undo2 className="i s" aria-hidden="true" />
        {label}
      </Button>
    </div>
  );
}
