import { ChevronDown, ChevronRight } from 'lucide-react';
import { useId, useState } from 'react';
import { countText, countable, onRecord } from '../../../shared/checks/count';
import type { Count, LetterCount, StateCount } from '../../../shared/checks/count';
import { LEVELS } from '../../../shared/fields/fieldInfo';
import { letterTexts, levelTexts } from '../../../shared/i18n/windowTexts/levelTexts';
import { useSay } from '../../state/LanguageContext';
import { StateMark } from '../../ui/StateMark';
import type { MarkState } from '../../ui/StateMark';
import { VisuallyHidden } from '../../ui/VisuallyHidden';
import styles from './LetterCounts.module.css';

type LetterCountsProps = {
  readonly label: string;
  readonly letters: readonly LetterCount[];
  /** The fields that apply, by who asks for them. */
  readonly levels: Count['levels'];
};

/**
 * What is on record, as "x van y": countable, never a percentage. In sight the fields of each level; the elements of
 * Article 30 behind a button, because the work on this page is in the list below.
 */
export function LetterCounts({ label, letters, levels }: LetterCountsProps) {
  const say = useSay();
  const [isOpen, setOpen] = useState(false);
  const listId = useId();
  const Chevron = isOpen ? ChevronDown : ChevronRight;
  return (
    <div className={styles.counts} role="group" aria-label={label}>
      <LevelFields levels={levels} />
      <button
        type="button"
        className="toggle"
        aria-expanded={isOpen}
        aria-controls={isOpen ? listId : undefined}
        onClick={() => setOpen(!isOpen)}
      >
        <Chevron className="i s" aria-hidden="true" />
        {say(letterTexts.byLetter)}
      </button>
      {isOpen && (
        <div id={listId} className={styles.letters}>
          <Letters letters={letters} />
        </div>
      )}
    </div>
  );
}

function Letters({ letters }: { readonly letters: readonly LetterCount[] }) {
  const say = useSay();
  const articles = [...new Set(letters.map(({ article }) => article))];
  return (
    <>
      {articles.map((article) => (
        <div key={article} className={styles.article}>
          <span className="small muted">{say(letterTexts.articles[article])}</span>
          <ul>
            {letters
              .filter((one) => one.article === article)
              .map((one, _index, all) => (
                <LetterItem
                  key={one.label.en}
                  letter={one}
                  isAmbiguous={all.filter(({ letter }) => letter === one.letter).length > 1}
                />
              ))}
          </ul>
        </div>
      ))}
    </>
  );
}

function LevelFields({ levels }: { readonly levels: Count['levels'] }) {
  const say = useSay();
  return (
    <div className={styles.article}>
      <span className="small muted">{say(letterTexts.fields)}</span>
      <ul>
        {LEVELS.map((level) => (
          <li key={level} title={say(levelTexts[level].meaning)}>
            <b>{say(levelTexts[level].badge)}</b> {say(countText(levels[level]))}
          </li>
        ))}
      </ul>
    </div>
  );
}

type LetterItemProps = {
  readonly letter: LetterCount;
  /** Another element has the same letter, so each says in sight which it is. */
  readonly isAmbiguous: boolean;
};

function LetterItem({ letter: { letter, label, count }, isAmbiguous }: LetterItemProps) {
  const say = useSay();
  const words = countable(count) === 0 ? say(letterTexts.nothingAsked) : say(countText(count));
  const questions = count.question > 0 ? say(letterTexts.withQuestion, { count: count.question }) : '';
  return (
    <li title={[say(label), questions].filter(Boolean).join(', ')}>
      <span aria-hidden="true">
        <StateMark state={markOf(count)} label="" isLabelShown />
      </span>
      <b>{letter}</b>{' '}
      {isAmbiguous ? <span>{say(label)}</span> : <VisuallyHidden>{`${say(label)}: `}</VisuallyHidden>} {words}
      <VisuallyHidden>{questions && `, ${questions}`}</VisuallyHidden>
    </li>
  );
}

/** One shape for several records: missing as long as one lacks it. */
export function markOf(count: StateCount): Exclude<MarkState, 'unknown'> {
  if (countable(count) === 0) return 'notApplicable';
  if (onRecord(count) < countable(count)) return 'missing';
  return count.question > 0 ? 'question' : 'recorded';
}
