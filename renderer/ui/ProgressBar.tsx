type ProgressBarProps = {
  /** The id of the words that say what is being done. */
  readonly labelledBy: string;
  readonly done: number;
  readonly total: number;
};

/** How far work is; what is being done stands beside it in words. */
export function ProgressBar({ labelledBy, done, total }: ProgressBarProps) {
  const percent = total === 0 ? 0 : Math.min(100, (done / total) * 100);
  return (
    <div
      className="track"
      role="progressbar"
      aria-labelledby={labelledBy}
      aria-valuemin={0}
      aria-valuemax={total}
      aria-valuenow={done}
    >
      <span className="fill" style={{ width: `${percent}%` }} />
    </div>
  );
}
