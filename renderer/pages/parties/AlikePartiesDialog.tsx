import { Merge } from 'lucide-react';
import { alikePartiesTexts } from '../../../shared/i18n/partyTexts';
import type { AlikePair } from '../../../shared/search/alikeParties';
import { useSay } from '../../state/LanguageContext';
import { keepPartiesApart } from '../../state/settings';
import { Button } from '../../ui/Button';
import { Dialog } from '../../ui/Dialog';
import styles from './AlikeParties.module.css';

type AlikePartiesDialogProps = {
  readonly pairs: readonly AlikePair[];
  readonly onMerge: (pair: AlikePair) => void;
  readonly onClose: () => void;
};

/** Each pair with both answers: one party, to be merged after a preview, or two. */
export function AlikePartiesDialog({ pairs, onMerge, onClose }: AlikePartiesDialogProps) {
  const say = useSay();
  return (
    <Dialog
      kind="question"
      title={say(alikePartiesTexts.title)}
      onCancel={onClose}
      actions={
        <Button autoFocus onPress={onClose}>
          {say(alikePartiesTexts.close)}
        </Button>
      }
    >
      <p className="small muted">{say(alikePartiesTexts.meaning)}</p>
      {pairs.length === 0 && <p role="status">{say(alikePartiesTexts.none)}</p>}
      <ul className={styles.pairs}>
        {pairs.map((pair) => (
          <Pair key={pair.key} pair={pair} onMerge={onMerge} />
        ))}
      </ul>
    </Dialog>
  );
}

type PairProps = Pick<AlikePartiesDialogProps, 'onMerge'> & { readonly pair: AlikePair };

function Pair({ pair, onMerge }: PairProps) {
  const say = useSay();
  const { key, first, second, why } = pair;
  return (
    <li>
      <span className="grow">
        <b>{say(alikePartiesTexts.pair, { first: first.name, second: second.name })}</b>{' '}
        <span className="small muted">{say(alikePartiesTexts.why[why])}</span>
      </span>
      <Button isSmall onPress={() => onMerge(pair)}>
        <Merge className="i s" aria-hidden="true" />
        {say(alikePartiesTexts.merge)}
      </Button>
      <Button isSmall variant="quiet" onPress={() => void keepPartiesApart(key)}>
        {say(alikePartiesTexts.two)}
      </Button>
    </li>
  );
}
