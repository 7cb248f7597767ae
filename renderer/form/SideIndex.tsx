import { CircleCheck, CircleDashed, CircleQuestionMark, OctagonAlert, TriangleAlert } from 'lucide-react';
import { Fragment } from 'react';
import type { Level } from '../../shared/fields/fieldInfo';
import { articleText } from '../../shared/i18n/articleText';
import { formSectionTexts } from '../../shared/i18n/formListTexts';
import { answerTexts } from '../../shared/i18n/formTexts';
import { levelTexts } from '../../shared/i18n/windowTexts/levelTexts';
import type { Say } from '../state/LanguageContext';
import { useLanguage, useSay } from '../state/LanguageContext';
import { Badge } from '../ui/Badge';
import { VisuallyHidden } from '../ui/VisuallyHidden';
import { useLive } from './FormTools';
import { levelWeight } from './levelWeight';
import { partState, summaries } from './partSummary';
import type { PartState, PartSummary } from './partSummary';
import type { Part } from './parts';
import { useTally } from './useTally';

const ICONS = {
  recorded: { Icon: CircleCheck, className: 'ok' },
  missing: { Icon: OctagonAlert, className: 'no' },
  legal: { Icon: TriangleAlert, className: 'q' },
  question: { Icon: CircleQuestionMark, className: 'ask' },
  open: { Icon: CircleDashed, className: '' },
} as const satisfies Record<PartState, unknown>;

type SideIndexProps = {
  readonly parts: readonly Part[];
  readonly current: string | undefined;
  readonly onGo: (part: Part) => void;
};

/** The parts of the record in the order of the law, each with how it stands. */
export function SideIndex({ parts, current, onGo }: SideIndexProps) {
  const say = useSay();
  const states = useLive((state) => summaries(parts, state));
  return (
    <nav className="index" aria-label={say(formSectionTexts.index)} data-region>
      <div>
        {parts.map((part, index) => {
          const summary = states.get(part.id);
          return (
            <Fragment key={part.id}>
              {isNewGroup(parts, index) && <GroupHeading part={part} />}
              {summary && (
                <Entry
                  part={part}
                  summary={summary}
                  isCurrent={part.id === current}
                  onGo={() => onGo(part)}
                />
              )}
            </Fragment>
          );
        })}
      </div>
    </nav>
  );
}

// What a record is called comes first and stands under no law.
function isNewGroup(parts: readonly Part[], index: number): boolean {
  const part = parts[index];
  const before = parts[index - 1];
  return (
    part?.id !== 'identity' &&
    part?.section.level !== (before?.id === 'identity' ? '' : before?.section.level)
  );
}

function GroupHeading({ part: { section } }: { readonly part: Part }) {
  const say = useSay();
  const language = useLanguage();
  const paragraph = /^30\(\d\)/.exec(section.article)?.[0];
  const words: Readonly<Record<Level, string>> = {
    A30: paragraph === undefined ? say(levelTexts.A30.meaning) : articleText(language, paragraph, 'full'),
    LAW: say(levelTexts.LAW.meaning),
    GP: '',
  };
  return (
    <h2>
      <Badge weight={levelWeight[section.level]} label={say(levelTexts[section.level].badge)} />{' '}
      {words[section.level]}
    </h2>
  );
}

type EntryProps = {
  readonly part: Part;
  readonly summary: PartSummary;
  readonly isCurrent: boolean;
  readonly onGo: () => void;
};

function Entry({ part, summary, isCurrent, onGo }: EntryProps) {
  const say = useSay();
  const tally = useTally()(part, summary);
  const { Icon, className } = ICONS[partState(summary)];
  return (
    <a
      href={`#${part.id}`}
      aria-current={isCurrent ? 'location' : undefined}
      onClick={(event) => {
        event.preventDefault();
        onGo();
      }}
    >
      <Icon className={`i s ${className}`} aria-hidden="true" />
      <span className="entry">
        {part.letters !== '' && <span className="lt">{part.letters}</span>}
        <span>{softHyphens(say(part.section.label))}</span>
      </span>
      <span className="n" aria-hidden="true">
        {shortWord(say, part, summary)}
      </span>
      <VisuallyHidden>{tally}</VisuallyHidden>
    </a>
  );
}

/** A word or a count at the right; never a percentage. */
function shortWord(say: Say, part: Part, summary: PartSummary): string {
  const { answer, missing, questions, isEmpty } = summary;
  const needed = part.section.level === 'GP' ? missing.GP : missing.A30 + missing.LAW;
  const open = needed + questions;
  if (answer === 'unknown') return say(answerTexts.unknown.short);
  if (isEmpty) return say(formSectionTexts.empty);
  if (open > 0) return String(open);
  return answer === 'no' || answer === 'notApplicable' ? say(answerTexts[answer].short) : '';
}

// Where the longest Dutch words may break; without a dictionary the window does not know.
function softHyphens(words: string): string {
  return words.replace(/(ings|antwoorde)(?=\p{Ll})/gu, '$1\u00AD');
}
