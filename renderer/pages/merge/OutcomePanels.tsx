import { CircleCheck, GitMerge, Undo2 } from 'lucide-react';
import type { LucideIcon } from 'lucide-react';
import { sayCount } from '../../../shared/i18n/text';
import { mergePageTexts } from '../../../shared/i18n/windowTexts/mergePageTexts';
import { useLanguage, useSay } from '../../state/LanguageContext';
import styles from './MergePage.module.css';
import type { Preview } from './Merging';

const NAMED = 5;

/** What stays here, which references lead nowhere, and what merging comes to. */
export function OutcomePanels({ preview }: { readonly preview: Preview }) {
  const say = useSay();
  const { dangling, gaps } = preview;
  const facts: readonly (readonly [LucideIcon, string])[] = [
    [CircleCheck, say(mergePageTexts.gaps, gaps)],
    [GitMerge, say(mergePageTexts.afterHistory)],
    [Undo2, say(mergePageTexts.afterUndo)],
  ];
  return (
    <>
      <section className="panel" aria-labelledby="merge-outgoing">
        <header>
          <h2 id="merge-outgoing">{say(mergePageTexts.outgoing)}</h2>
        </header>
        <p className="in small">
          <Outgoing outgoing={preview.outgoing} />
        </p>
      </section>
      {dangling.length > 0 && (
        <section className="panel" aria-labelledby="merge-dangling">
          <header>
            <h2 id="merge-dangling">{say(mergePageTexts.dangling)}</h2>
          </header>
          <ul className={`in small ${styles.facts}`}>
            {dangling.map((sentence) => (
              <li key={sentence}>{sentence}</li>
            ))}
          </ul>
        </section>
      )}
      <section className="panel" aria-labelledby="merge-after">
        <header>
          <h2 id="merge-after">{say(mergePageTexts.after)}</h2>
        </header>
        <ul className={`in small ${styles.facts}`}>
          {facts.map(([Icon, text]) => (
            <li key={text}>
              <Icon className="i s" aria-hidden="true" />
              <span>{text}</span>
            </li>
          ))}
        </ul>
      </section>
    </>
  );
}

function Outgoing({ outgoing }: Pick<Preview, 'outgoing'>) {
  const say = useSay();
  const language = useLanguage();
  const { fields, names } = outgoing;
  if (fields === 0) return say(mergePageTexts.outgoingNone);
  const count = sayCount(language, mergePageTexts.outgoingText, fields);
  if (names.length === 0) return `${count}.`;
  return say(mergePageTexts.among, { count, names: names.slice(0, NAMED).join(', ') });
}
