import { ChevronDown } from 'lucide-react';
import { IconButton } from './IconButton';
import type { Combobox } from './useCombobox';

type CaretProps = {
  readonly combobox: Combobox;
  readonly label: string;
  readonly focusInput: () => void;
};

/** Opens and closes the list for who uses a mouse; the arrow keys do it for the keyboard. */
export function Caret({ combobox, label, focusInput }: CaretProps) {
  const toggle = () => {
    focusInput();
    if (combobox.isOpen) combobox.close();
    else combobox.open();
  };
  return <IconButton icon={ChevronDown} label={label} className="caret" isSkippedByTab onPress={toggle} />;
}
