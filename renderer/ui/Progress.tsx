import { useId } from 'react';
import { Button } from './Button';
import { ProgressBar } from './ProgressBar';

type ProgressProps = {
  /** In words: what is being done and how far, e.g. "record 14 of 26". */
  readonly text: string;
  readonly done: number;
  readonly total: number;
  readonly stopLabel: string;
  readonly onStop: () => void;
  /** While stopping: why the button does nothing any more. */
  readonly stopping?: string | undefined;
};

/** Work in progress: words first, then the bar, and always a way to stop. */
export function Progress({ text, done, total, stopLabel, onStop, stopping }: ProgressProps) {
  const textId = useId();
  return (
    <div className="progress">
      <div className="row between">
        <span id={textId} role="status">
          {text}
        </span>
        <Button isSmall onPress={onStop} unavailable={stopping}>
          {stopLabel}
        </Button>
      </div>
      <ProgressBar labelledBy={textId} done={done} total={total} />
    </div>
  );
}
