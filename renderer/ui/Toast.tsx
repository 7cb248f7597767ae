import { CircleCheck, X } from 'lucide-react';
import { useEffect, useState } from 'react';
import { Button } from './Button';
import { IconButton } from './IconButton';

const SHOWN_MS = 8_000;

type ToastProps = {
  readonly text: string;
  readonly closeLabel: string;
  readonly onClose: () => void;
  readonly action?: { readonly label: string; readonly onPress: () => void } | undefined;
};

/** Something succeeded and can be undone. Never for errors: those stay. Waits while pointed at or focused. */
export function Toast({ text, closeLabel, onClose, action }: ToastProps) {
  const [isHeld, setHeld] = useState(false);
  useEffect(() => {
    if (isHeld) return undefined;
    const timer = setTimeout(onClose, SHOWN_MS);
    return () => clearTimeout(timer);
  }, [isHeld, onClose]);
  return (
    <div
      className="toast"
      role="status"
      onPointerEnter={() => setHeld(true)}
      onPointerLeave={() => setHeld(false)}
      onFocus={() => setHeld(true)}
      onBlur={() => setHeld(false)}
    >
      <CircleCheck className="i" aria-hidden="true" />
      <span className="grow">{text}</span>
      {action && (
        <Button isSmall onPress={action.onPress}>
          {action.label}
        </Button>
      )}
      <IconButton icon={X} label={closeLabel} onPress={onClose} isSmall />
    </div>
  );
}
