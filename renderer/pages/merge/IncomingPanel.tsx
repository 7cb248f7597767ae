import { ChevronDown } from 'lucide-react';
import { useState } from 'react';
import { sayCount } from '../../../shared/i18n/text';
import { mergePageTexts } from '../../../shared/i18n/windowTexts/mergePageTexts';
import { useLanguage, useSay } from '../../state/LanguageContext';
import { Button } from '../../ui/Button';
import styles from './MergePage.module.css';
import type { Preview } from './Merging';

const SHOWN_AT_FIRST = 25;

type IncomingPanelProps = {
  readonly incoming: Preview['incoming'];
  /** Records about which there is a question too: what else changed in them comes in with the answer. */
  readonly asksAbout: ReadonlySet<string>;
  readonly leftOut: ReadonlySet<string>;
  readonly onChange: (leftOut: ReadonlySet<string>) => void;
};

/** What needs no question: all of it comes in, unless the person says otherwise. */
export function IncomingPanel({ incoming, asksAbout, leftOut, onChange }: IncomingPanelProps) {
  const say = useSay();
  const language = useLanguage();
  const [shown, setShown] = useState(SHOWN_AT_FIRST);
  const toggle = (key: string) => {
    const next = new Set(leftOut);
    if (!next.delete(key)) next.add(key);
    onChange(next);
  };
  const left = incoming.length - shown;
  return (
    <section className="panel" aria-labelledby="merge-incoming">
      <header>
        <h2 id="merge-incoming">{say(mergePageTexts.incoming)}</h2>
        <span className="more muted">
          {sayCount(language, mergePageTexts.incomingCount, incoming.length)}
        </span>
      </header>
      {incoming.length === 0 && <p className="in small">{say(mergePageTexts.nothingIn)}</p>}
      <ul className={styles.incoming}>
        {incoming.slice(0, shown).map((one) => {
          const key = keyOfPlace(one);
          const name = one.name || say(mergePageTexts.register);
          return (
            <li key={key}>
              <input
                type="checkbox"
                checked={!leftOut.has(key) || asksAbout.has(key)}
                disabled={asksAbout.has(key)}
                aria-label={say(mergePageTexts.take, { name })}
                onChange={() => toggle(key)}
              />
              <span className="grow">
                <b>{name}</b> {one.sentences.map((sentence) => `${sentence}.`).join(' ')}
              </span>
              <span className="small muted">{say(mergePageTexts.kinds[one.kind])}</span>
            </li>
          );
        })}
      </ul>
      {left > 0 && (
        <div className={styles.more}>
          <Button isSmall variant="quiet" onPress={() => setShown(shown + SHOWN_AT_FIRST * 4)}>
            {say(mergePageTexts.showMore, { n: Math.min(left, SHOWN_AT_FIRST * 4) })}
            <ChevronDown className="i s" aria-hidden="true" />
          </Button>
        </div>
      )}
    </section>
  );
}

export function keyOfPlace({ part, recordId }: { readonly part: string; readonly recordId: string }): string {
  return `${part} ${recordId}`;
}
