import { ArrowRight } from 'lucide-react';
import { useState } from 'react';
import type { CommandOutput } from '../../../shared/commands/contract';
import { historyTexts, thingTexts } from '../../../shared/i18n/historyTexts';
import { failureText } from '../../../shared/i18n/errorTexts';
import { momentText } from '../../../shared/i18n/moments';
import { sayCount } from '../../../shared/i18n/text';
import { historyPageTexts } from '../../../shared/i18n/windowTexts/historyPageTexts';
import { mergePageTexts } from '../../../shared/i18n/windowTexts/mergePageTexts';
import { wordParts } from '../../../shared/merge/wordParts';
import { api } from '../../api';
import { useLanguage, useSay } from '../../state/LanguageContext';
import { useAnswer } from '../../state/useAnswer';
import { Button } from '../../ui/Button';
import { Compared } from '../../ui/Compared';
import type { ComparedState } from './HistoryPage';
import styles from './HistoryPage.module.css';

const SHOWN_AT_FIRST = 20;

type ComparePanelProps = {
  readonly a: ComparedState | undefined;
  /** Undefined for the present. */
  readonly b: ComparedState | undefined;
  readonly onStop: () => void;
};

/** Two states beside each other: what came underlined, what went struck through. */
export function ComparePanel({ a, b, onStop }: ComparePanelProps) {
  const say = useSay();
  const language = useLanguage();
  const moment = (at: string) => momentText(language, new Date(at), new Date());
  return (
    <section className="panel" aria-labelledby="history-compare">
      <header>
        <h2 id="history-compare">{say(historyPageTexts.compare)}</h2>
        {a && (
          <span className="row small">
            <span className="letter-mark">{say(historyPageTexts.letterA)}</span> {moment(a.at)}
            <ArrowRight className="i s" aria-hidden="true" />
            <span className="letter-mark">{say(historyPageTexts.letterB)}</span>{' '}
            {b ? moment(b.at) : say(historyPageTexts.now)}
          </span>
        )}
        {a && (
          <span className="more">
            <Button isSmall variant="quiet" onPress={onStop}>
              {say(historyPageTexts.stopComparing)}
            </Button>
          </span>
        )}
      </header>
      <div className="in">
        {a ? (
          <Differences key={`${a.entry} ${b?.entry ?? ''}`} before={a.entry} after={b?.entry ?? ''} />
        ) : (
          <p className="small muted">{say(historyPageTexts.compareHint)}</p>
        )}
      </div>
    </section>
  );
}

type DifferencesProps = { readonly before: string; readonly after: string };

function Differences({ before, after }: DifferencesProps) {
  const say = useSay();
  const language = useLanguage();
  const [shown, setShown] = useState(SHOWN_AT_FIRST);
  const { answer } = useAnswer(() => api().compareStates({ language, before, after }));
  if (answer === undefined) return <p role="status">{say(mergePageTexts.reading)}</p>;
  if (!answer.ok) return <p role="alert">{failureText(language, answer.error).what}</p>;
  const all = answer.value;
  if (all.length === 0) return <p>{say(historyTexts.same)}</p>;
  const left = all.length - shown;
  return (
    <>
      <p className="small muted">{sayCount(language, historyPageTexts.compareCount, all.length)}</p>
      <table className={`table ${styles.compare}`}>
        <thead>
          <tr>
            <th scope="col">{say(historyPageTexts.field)}</th>
            <th scope="col">{say(historyPageTexts.letterA)}</th>
            <th scope="col">{say(historyPageTexts.letterB)}</th>
          </tr>
        </thead>
        {all.slice(0, shown).map((one) => (
          <RecordPair key={`${one.part} ${one.recordId}`} pair={one} />
        ))}
      </table>
      {left > 0 && (
        <Button isSmall onPress={() => setShown(shown + SHOWN_AT_FIRST * 5)}>
          {say(historyPageTexts.showMore, { n: Math.min(left, SHOWN_AT_FIRST * 5) })}
        </Button>
      )}
    </>
  );
}

type Pair = CommandOutput<'compareStates'>[number];

function RecordPair({ pair }: { readonly pair: Pair }) {
  const say = useSay();
  const { part, name, fields } = pair;
  const title = part === 'register' ? say(mergePageTexts.register) : say(thingTexts[part], { name });
  return (
    <tbody>
      <tr className={styles.record}>
        <th scope="rowgroup" colSpan={3}>
          {title}
        </th>
      </tr>
      {fields.map(({ field, before, after }, index) => (
        <tr key={index}>
          <th scope="row">{field}</th>
          <td>
            <Side parts={wordParts(before, after).filter(({ kind }) => kind !== 'added')} />
          </td>
          <td>
            <Side parts={wordParts(before, after).filter(({ kind }) => kind !== 'removed')} />
          </td>
        </tr>
      ))}
    </tbody>
  );
}

function Side({ parts }: { readonly parts: ReturnType<typeof wordParts> }) {
  const say = useSay();
  if (parts.length === 0) return <span className="muted">{say(historyPageTexts.unset)}</span>;
  return <Compared parts={parts} />;
}
