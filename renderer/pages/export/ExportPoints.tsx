import { ChevronDown, ChevronRight } from 'lucide-react';
import { useId, useState } from 'react';
import { canAccept } from '../../../shared/checks/decisions';
import { countText } from '../../../shared/checks/count';
import type { LetterCount } from '../../../shared/checks/count';
import type { Finding } from '../../../shared/checks/findings';
import type { OpenPoints } from '../../../shared/checks/preflight';
import type { Standings } from '../../../shared/checks/standing';
import { articleText } from '../../../shared/i18n/articleText';
import { sayCount } from '../../../shared/i18n/text';
import type { Language } from '../../../shared/i18n/text';
import { decisionTexts } from '../../../shared/i18n/windowTexts/decisionTexts';
import { exportPageTexts } from '../../../shared/i18n/windowTexts/exportPageTexts';
import { letterTexts, levelTexts } from '../../../shared/i18n/windowTexts/levelTexts';
import { capitalised } from '../../form/itemName';
import { useApp } from '../../state/appStore';
import { askDecision } from '../../state/deciding';
import { useLanguage, useSay } from '../../state/LanguageContext';
import type { Say } from '../../state/LanguageContext';
import { goToFindings } from '../../state/navigation';
import { Button } from '../../ui/Button';
import styles from './ExportPage.module.css';
import { ExportPoint } from './ExportPoint';

type ExportPointsProps = {
  readonly points: readonly OpenPoints[];
  readonly standings: Standings;
  /** How much is on record of each letter. */
  readonly letters: readonly LetterCount[];
};

/** The open points of one level: of Article 30 by its letters, each list closed until somebody wants to see it. */
export function ExportPoints({ points, standings, letters }: ExportPointsProps) {
  return (
    <ul className={styles.groups}>
      {points.map((group) => (
        <PointsGroup
          key={group.key}
          group={group}
          standings={standings}
          letters={letters.filter(({ article, letter }) => group.article === `${article}(${letter})`)}
        />
      ))}
    </ul>
  );
}

/** More than this is no list to go through before export; the page of findings can group and search. */
const SHOWN_AT_MOST = 25;

type PointsGroupProps = Omit<ExportPointsProps, 'points'> & { readonly group: OpenPoints };

function PointsGroup({ group, standings, letters }: PointsGroupProps) {
  const say = useSay();
  const language = useLanguage();
  const [isOpen, setOpen] = useState(false);
  const listId = useId();
  const { findings, level } = group;
  const explained = findings.filter((finding) => standings.get(finding)?.kind === 'explained').length;
  const words = [
    sayCount(language, exportPageTexts.points, findings.length),
    ...(explained > 0 ? [sayCount(language, exportPageTexts.explainedOf, explained)] : []),
  ];
  const Chevron = isOpen ? ChevronDown : ChevronRight;
  const more = findings.length - SHOWN_AT_MOST;
  return (
    <li>
      <div className={styles.group}>
        <button
          type="button"
          className="toggle"
          aria-expanded={isOpen}
          aria-controls={isOpen ? listId : undefined}
          onClick={() => setOpen(!isOpen)}
        >
          <Chevron className="i s" aria-hidden="true" />
          <span>{titleOf(group, { say, language })}</span>
          <span className="muted">{words.join(', ')}</span>
        </button>
        <AllAtOnce findings={findings} standings={standings} />
      </div>
      {letters.length > 0 && <p className={`small muted ${styles.counted}`}>{countsIn(letters, say)}</p>}
      {isOpen && (
        <ul id={listId} className={styles.points}>
          {findings.slice(0, SHOWN_AT_MOST).map((finding, index) => (
            <ExportPoint
              // One rule may strike twice at a field, so only its turn tells the two apart.
              key={`${finding.rule} ${finding.recordId} ${finding.path} ${index}`}
              finding={finding}
              standing={standings.get(finding)}
            />
          ))}
          {more > 0 && (
            <li className={styles.point}>
              <span className="grow muted">{sayCount(language, exportPageTexts.morePoints, more)}</span>
              <Button isSmall onPress={() => goToFindings(level)}>
                {say(exportPageTexts.showFindings)}
              </Button>
            </li>
          )}
        </ul>
      )}
    </li>
  );
}

type AllAtOnceProps = { readonly findings: readonly Finding[]; readonly standings: Standings };

/** One reason for a whole letter. Other levels hold nothing up, and one reason for all of them would be none. */
function AllAtOnce({ findings, standings }: AllAtOnceProps) {
  const language = useLanguage();
  const isWritable = useApp((state) => state.opened?.access === 'writable');
  const toExplain = findings.filter(
    (finding) => !canAccept(finding) && standings.get(finding)?.kind !== 'explained',
  );
  if (!isWritable || toExplain.length === 0) return null;
  return (
    <Button variant="quiet" isSmall onPress={() => askDecision('explained', toExplain)}>
      {sayCount(language, decisionTexts.explainAll, toExplain.length)}
    </Button>
  );
}

/** "Doelen 23 van 26" for each element that the letter stands for. */
function countsIn(letters: readonly LetterCount[], say: Say): string {
  return letters
    .map(({ label, count }) => say(letterTexts.recorded, { label: say(label), count: say(countText(count)) }))
    .join(' · ');
}

function titleOf(
  { level, article }: OpenPoints,
  { say, language }: { readonly say: Say; readonly language: Language },
): string {
  if (level !== 'A30') return capitalised(say(levelTexts[level].meaning));
  if (article === '') return say(exportPageTexts.noLetter);
  return capitalised(articleText(language, article, 'full'));
}
