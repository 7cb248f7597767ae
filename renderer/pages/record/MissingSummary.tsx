import { ChevronDown, ChevronRight, CircleCheck } from 'lucide-react';
import { useDeferredValue, useId, useMemo, useState } from 'react';
import { findMissing } from '../../../shared/checks/missing';
import type { MissingField } from '../../../shared/checks/missing';
import { LEVELS } from '../../../shared/fields/fieldInfo';
import type { Level } from '../../../shared/fields/fieldInfo';
import { pathLabel } from '../../../shared/fields/pathLabel';
import { sayCount } from '../../../shared/i18n/text';
import { levelTexts } from '../../../shared/i18n/windowTexts/levelTexts';
import { recordTexts } from '../../../shared/i18n/windowTexts/recordTexts';
import { COLLECTIONS } from '../../../shared/register/register';
import type { AnyRecord, CollectionName } from '../../../shared/register/register';
import { levelWeight } from '../../form/levelWeight';
import { useLanguage, useSay } from '../../state/LanguageContext';
import { Badge } from '../../ui/Badge';
import styles from './MissingSummary.module.css';

type MissingSummaryProps = {
  readonly collection: CollectionName;
  readonly values: AnyRecord;
  readonly onGo: (path: string) => void;
};

/** What the record misses, level by level; a click goes to the field. It holds nothing up. */
export function MissingSummary({ collection, values, onGo }: MissingSummaryProps) {
  const say = useSay();
  const [open, setOpen] = useState<Level>();
  const listId = useId();
  // The count may come a moment after the letter that was typed.
  const typed = useDeferredValue(values);
  const missing = useMemo(() => findMissing(COLLECTIONS[collection], typed), [collection, typed]);
  const shown = open && missing.filter(({ level }) => level === open);
  return (
    <section className={styles.summary} aria-label={say(recordTexts.missingTitle)}>
      <div className={styles.levels}>
        {LEVELS.map((level) => (
          <LevelToggle
            key={level}
            level={level}
            count={missing.filter((field) => field.level === level).length}
            isOpen={open === level}
            controls={listId}
            onToggle={() => setOpen(open === level ? undefined : level)}
          />
        ))}
      </div>
      {shown && shown.length > 0 && (
        <MissingList id={listId} collection={collection} missing={shown} onGo={onGo} />
      )}
    </section>
  );
}

type LevelToggleProps = {
  readonly level: Level;
  readonly count: number;
  readonly isOpen: boolean;
  readonly controls: string;
  readonly onToggle: () => void;
};

function LevelToggle({ level, count, isOpen, controls, onToggle }: LevelToggleProps) {
  const say = useSay();
  const language = useLanguage();
  const texts = levelTexts[level];
  const badge = <Badge weight={levelWeight[level]} label={say(texts.badge)} />;
  if (count === 0) {
    return (
      <span className={styles.complete}>
        {badge}
        <CircleCheck className="i s" aria-hidden="true" />
        {say(texts.complete)}
      </span>
    );
  }
  const Chevron = isOpen ? ChevronDown : ChevronRight;
  return (
    <button
      type="button"
      className={styles.toggle}
      aria-expanded={isOpen}
      aria-controls={isOpen ? controls : undefined}
      onClick={onToggle}
    >
      <Chevron className="i s" aria-hidden="true" />
      {badge}
      {sayCount(language, texts.missing, count)}
    </button>
  );
}

type MissingListProps = {
  readonly id: string;
  readonly collection: CollectionName;
  readonly missing: readonly MissingField[];
  readonly onGo: (path: string) => void;
};

function MissingList({ id, collection, missing, onGo }: MissingListProps) {
  const say = useSay();
  const language = useLanguage();
  return (
    <ul id={id} className={styles.list}>
      {missing.map(({ path, state }) => (
        <li key={path}>
          <button type="button" onClick={() => onGo(path)}>
            {pathLabel(COLLECTIONS[collection], path, language)}
          </button>
          {state === 'unknown' && <span className="unset">{say(recordTexts.isUnknown)}</span>}
        </li>
      ))}
    </ul>
  );
}
