import { useId } from 'react';
import { shellTexts } from '../../shared/i18n/windowTexts/shellTexts';
import { useArriving } from '../state/arriving';
import { useSay } from '../state/LanguageContext';
import { ProgressBar } from '../ui/ProgressBar';
import styles from './Arriving.module.css';

/** How much of a large register is here, over whatever page waits for it. */
export function Arriving() {
  const say = useSay();
  const textId = useId();
  // Hundreds of pieces come; only a new percent is worth drawing.
  const percent = useArriving(({ arriving }) =>
    arriving === undefined ? undefined : Math.floor((100 * arriving.done) / arriving.total),
  );
  const isHere = percent === undefined;
  return (
    // Always there, because only what changes in it is read out; and not at every percent.
    <div className={isHere ? undefined : styles.place} aria-live="polite">
      {!isHere && (
        <div className={`progress ${styles.card ?? ''}`}>
          <div className="row between">
            <span id={textId}>{say(shellTexts.arriving)}</span>
            <span aria-hidden="true">{say(shellTexts.percent, { percent })}</span>
          </div>
          <ProgressBar labelledBy={textId} done={percent} total={100} />
        </div>
      )}
    </div>
  );
}
