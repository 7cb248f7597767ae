import { X } from 'lucide-react';
import { IconButton } from './IconButton';
import { Tag } from './Tag';
import { classNames } from './classNames';

type ChipProps = {
  readonly label: string;
  readonly mark?: string | undefined;
  /** Marked to be removed by the next Backspace. */
  readonly isMarked?: boolean;
  readonly removeLabel: string;
  /** Absent where nothing may be changed. */
  readonly onRemove?: (() => void) | undefined;
};

/** One chosen thing among several. */
export function Chip({ label, mark, isMarked = false, removeLabel, onRemove }: ChipProps) {
  return (
    <li className={classNames('chip', !onRemove && 'plain', isMarked && 'is-marked')}>
      {label}
      {mark !== undefined && <Tag tone="warn" label={mark} />}
      {onRemove && <IconButton icon={X} label={removeLabel} onPress={onRemove} className="x" />}
    </li>
  );
}
