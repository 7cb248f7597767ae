import { ChevronDown, ChevronRight, CircleCheck } from 'lucide-react';
import type { ReactNode } from 'react';
import { useId, useMemo, useState } from 'react';
import { countByLevel } from '../../../shared/checks/findings';
import { LEVELS } from '../../../shared/fields/fieldInfo';
import type { Level } from '../../../shared/fields/fieldInfo';
import { sayCount } from '../../../shared/i18n/text';
import { decisionTexts } from '../../../shared/i18n/windowTexts/decisionTexts';
import { moreTexts } from '../../../shared/i18n/windowTexts/findingTexts';
import { levelTexts } from '../../../shared/i18n/windowTexts/levelTexts';
import { recordTexts } from '../../../shared/i18n/windowTexts/recordTexts';
import { useLive } from '../../form/FormTools';
import { levelWeight } from '../../form/levelWeight';
import { useLanguage, useSay } from '../../state/LanguageContext';
import { Badge } from '../../ui/Badge';
import { FindingLinks } from './FindingLinks';
import { RecordLetters } from './RecordLetters';
import styles from './RecordFindings.module.css';

/** What there is to look at in the record, level by level, as it is being typed; a click goes to the field. */
export function RecordFindings() {
  const say = useSay();
  const language = useLanguage();
  const [open, setOpen] = useState<Level | 'accepted'>();
  const listId = useId();
  const findings = useLive((state) => state.findings);
  const accepted = useLive((state) => state.accepted);
  const { all, questions } = useMemo(() => {
    const soft = findings.filter(({ certainty }) => certainty === 'soft');
    return { all: countByLevel(findings), questions: countByLevel(soft) };
  }, [findings]);
  const shown = open === 'accepted' ? accepted : findings.filter(({ level }) => level === open);
  return (
    <section className={styles.summary} aria-label={say(recordTexts.findings)}>
      <div className={styles.levels}>
        <RecordLetters />
        {LEVELS.map((level) => (
          <LevelToggle
            key={level}
            level={level}
            count={all[level]}
            questions={questions[level]}
            isOpen={open === level}
            controls={listId}
            onToggle={() => setOpen(open === level ? undefined : level)}
          />
        ))}
        {accepted.length > 0 && (
          <Toggle
            isOpen={open === 'accepted'}
            controls={listId}
            onToggle={() => setOpen(open === 'accepted' ? undefined : 'accepted')}
          >
            {sayCount(language, decisionTexts.acceptedCount, accepted.length)}
          </Toggle>
        )}
      </div>
      {shown.length > 0 && <FindingLinks id={listId} findings={shown} />}
    </section>
  );
}

type LevelToggleProps = {
  readonly level: Level;
  readonly count: number;
  readonly questions: number;
  readonly isOpen: boolean;
  readonly controls: string;
  readonly onToggle: () => void;
};

function LevelToggle({ level, count, questions, isOpen, controls, onToggle }: LevelToggleProps) {
  const say = useSay();
  const language = useLanguage();
  const texts = levelTexts[level];
  const badge = <Badge weight={levelWeight[level]} label={say(texts.badge)} />;
  if (count === 0) {
    return (
      <span className={styles.clear}>
        {badge}
        <CircleCheck className="i s" aria-hidden="true" />
        {say(texts.clear)}
      </span>
    );
  }
  const words = [
    sayCount(language, texts.findings, count),
    ...(questions > 0 ? [sayCount(language, moreTexts.ofWhich, questions)] : []),
  ];
  return (
    <Toggle isOpen={isOpen} controls={controls} onToggle={onToggle}>
      {badge}
      {words.join(', ')}
    </Toggle>
  );
}

type ToggleProps = {
  readonly isOpen: boolean;
  readonly controls: string;
  readonly onToggle: () => void;
  readonly children: ReactNode;
};

function Toggle({ isOpen, controls, onToggle, children }: ToggleProps) {
  const Chevron = isOpen ? ChevronDown : ChevronRight;
  return (
    <button
      type="button"
      className="toggle"
      aria-expanded={isOpen}
      aria-controls={isOpen ? controls : undefined}
      onClick={onToggle}
    >
      <Chevron className="i s" aria-hidden="true" />
      {children}
    </button>
  );
}
