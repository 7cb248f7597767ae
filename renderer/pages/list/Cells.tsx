import { CircleCheck, Info, OctagonAlert, TriangleAlert } from 'lucide-react';
import type { LetterMark } from '../../../shared/checks/letters';
import { LEVELS } from '../../../shared/fields/fieldInfo';
import type { Level } from '../../../shared/fields/fieldInfo';
import { sayCount } from '../../../shared/i18n/text';
import { levelTexts } from '../../../shared/i18n/windowTexts/levelTexts';
import { listTexts } from '../../../shared/i18n/windowTexts/listTexts';
import { useLanguage, useSay } from '../../state/LanguageContext';
import type { LevelCounts } from '../../state/recordFacts';
import { StateMark } from '../../ui/StateMark';
import { VisuallyHidden } from '../../ui/VisuallyHidden';
import styles from './Cells.module.css';

/** A text, or that it is not recorded; never blank. */
export function TextCell({ text, isName = false }: { readonly text: string; readonly isName?: boolean }) {
  const say = useSay();
  if (text === '') return <span className="unset">{say(listTexts.notRecorded)}</span>;
  return (
    <span className={isName ? 'text name' : 'text'} title={text}>
      {text}
    </span>
  );
}

/** Several names in one cell. */
export function NamesCell({ names }: { readonly names: readonly string[] }) {
  return <TextCell text={names.join(', ')} />;
}

type MarksCellProps = { readonly record: string; readonly marks: readonly LetterMark[] };

/** The elements of Article 30 in a row, each with its meaning in words. */
export function MarksCell({ record, marks }: MarksCellProps) {
  const say = useSay();
  return (
    <span className="strip">
      {marks.map(({ label, state }) => (
        <StateMark
          key={label.en}
          state={state}
          label={say(listTexts.mark, { record, element: say(label), state: say(listTexts[state]) })}
        />
      ))}
    </span>
  );
}

const ICONS = { A30: OctagonAlert, LAW: TriangleAlert, GP: Info } as const;
const KINDS: Readonly<Record<Level, string>> = { A30: 'req', LAW: 'law', GP: 'gp' };

/** How much is missing at each level: a shape of its own, and the number. */
export function CountsCell({ counts }: { readonly counts: LevelCounts }) {
  const say = useSay();
  const language = useLanguage();
  const levels = LEVELS.filter((level) => counts[level] > 0);
  if (levels.length === 0) {
    return (
      <span className="kind ok">
        <CircleCheck className="i s" aria-hidden="true" />
        {say(listTexts.complete)}
      </span>
    );
  }
  return levels.map((level) => {
    const Icon = ICONS[level];
    return (
      <span key={level} className={`kind ${KINDS[level]} ${styles.count}`}>
        <Icon className="i s" aria-hidden="true" />
        <span aria-hidden="true">{counts[level]}</span>
        <VisuallyHidden>{sayCount(language, levelTexts[level].missing, counts[level])}</VisuallyHidden>
      </span>
    );
  });
}

/** The legal bases by their letter of Article 6(1). */
export function BasesCell({ letters }: { readonly letters: readonly string[] }) {
  const say = useSay();
  if (letters.length === 0) {
    return (
      <span className="basis none">
        <span aria-hidden="true">{'–'}</span>
        <VisuallyHidden>{say(listTexts.notRecorded)}</VisuallyHidden>
      </span>
    );
  }
  return letters.map((letter) => (
    <span key={letter} className="basis">
      {letter}
    </span>
  ));
}

/** In how many records something is used. */
export function UsesCell({ count }: { readonly count: number }) {
  const say = useSay();
  const language = useLanguage();
  return <span>{count === 0 ? say(listTexts.unused) : sayCount(language, listTexts.usedIn, count)}</span>;
}
