import { ChevronDown, ChevronRight } from 'lucide-react';
import { findingKind } from '../../../shared/checks/findingKind';
import type { Finding } from '../../../shared/checks/findings';
import { detailIn, leadingArticle, messageOfGroup } from '../../../shared/checks/groupFindings';
import { isSchemaRule } from '../../../shared/checks/missingFindings';
import type { Standing, Standings } from '../../../shared/checks/standing';
import { pathLabel } from '../../../shared/fields/pathLabel';
import { articleText } from '../../../shared/i18n/articleText';
import { sayCount } from '../../../shared/i18n/text';
import type { Text } from '../../../shared/i18n/text';
import { collectionTexts } from '../../../shared/i18n/windowTexts/collectionTexts';
import { decisionTexts } from '../../../shared/i18n/windowTexts/decisionTexts';
import {
  findingKindTexts,
  findingPageTexts,
  findingTexts,
} from '../../../shared/i18n/windowTexts/findingTexts';
import { levelTexts } from '../../../shared/i18n/windowTexts/levelTexts';
import { COLLECTIONS } from '../../../shared/register/register';
import { lookOf } from '../../form/findingIcons';
import { levelWeight } from '../../form/levelWeight';
import { useLanguage, useSay } from '../../state/LanguageContext';
import { lapseText } from '../../form/decisionWords';
import { capitalised } from '../../form/itemName';
import { Badge } from '../../ui/Badge';
import { Tag } from '../../ui/Tag';
import { VisuallyHidden } from '../../ui/VisuallyHidden';
import type { FindingRow } from './findingRows';
import styles from './FindingsPage.module.css';
import { LevelCounts } from './LevelCounts';

type CellProps = { readonly row: FindingRow };

/** What sort of finding it is; under a rule its own line has said so. */
export function KindCell({ row }: CellProps) {
  if (row.kind === 'finding') return <Kind finding={row.finding} isHidden={row.grouping === 'rule'} />;
  const Chevron = row.isExpanded ? ChevronDown : ChevronRight;
  return (
    <>
      <Chevron className="i s" aria-hidden="true" />
      {row.grouping === 'rule' && <Kind finding={row.group.first} />}
    </>
  );
}

function Kind({ finding, isHidden = false }: { readonly finding: Finding; readonly isHidden?: boolean }) {
  const say = useSay();
  const { icon: Icon, tone } = lookOf(finding);
  const word = say(findingKindTexts[findingKind(finding)].word);
  if (isHidden) return <VisuallyHidden>{word}</VisuallyHidden>;
  return (
    <span className={`kind ${tone} ${styles.kind}`}>
      <Icon className="i s" aria-hidden="true" />
      <span className={styles.word}>{word}</span>
    </span>
  );
}

export function LevelCell({ row }: CellProps) {
  const say = useSay();
  // Under a record or an article are findings of several levels, so there each says its own.
  const isMixed = row.grouping === 'record' || row.grouping === 'article';
  if ((row.kind === 'finding') !== isMixed) return null;
  const { level } = row.kind === 'group' ? row.group.first : row.finding;
  return <Badge weight={levelWeight[level]} label={say(levelTexts[level].badge)} />;
}

/** What the line is about: the message, with its law and its code, or whose finding it is. */
export function FindingCell({ row, standings }: CellProps & { readonly standings: Standings }) {
  const say = useSay();
  const language = useLanguage();
  if (row.kind === 'finding') {
    const standing = standings.get(row.finding);
    return row.grouping === 'rule' ? (
      <Whose row={row} standing={standing} />
    ) : (
      <Message finding={row.finding} standing={standing} />
    );
  }
  const { group, grouping } = row;
  if (grouping === 'rule') return <Message finding={group.first} message={messageOfGroup(group)} />;
  if (grouping === 'record') {
    const { collection, recordName } = group.first;
    return (
      <span className={styles.text}>
        <b>{recordName || say(collectionTexts[collection].unnamed)}</b>{' '}
        <span className="muted small">{say(collectionTexts[collection].plural)}</span>
      </span>
    );
  }
  if (grouping === 'article') {
    return <b>{capitalised(articleText(language, leadingArticle(group.first.article), 'full'))}</b>;
  }
  const count = sayCount(language, levelTexts[group.first.level].findings, group.findings.length);
  return <b>{count}</b>;
}

type MessageProps = {
  readonly finding: Finding;
  readonly message?: Text;
  readonly standing?: Standing | undefined;
};

function Message({ finding, message = finding.message, standing }: MessageProps) {
  const say = useSay();
  const language = useLanguage();
  const { rule, article, verified } = finding;
  const meta = [
    articleText(language, article, 'short'),
    isSchemaRule(rule) ? '' : rule,
    verified ? '' : say(findingTexts.unverified),
  ].filter((part) => part !== '');
  const words = say(message);
  return (
    <span className={styles.text} title={words}>
      {words}{' '}
      <span className="muted small">
        {meta.map((part, index) => (
          // A code that is broken in two cannot be found.
          <span key={part} className={styles.unbroken}>
            {index > 0 && ' · '}
            {part}
          </span>
        ))}
      </span>
      <StandingWords standing={standing} />
    </span>
  );
}

/** Under a rule: whose finding it is, and what it names beside what the rule says in general. */
type WhoseProps = {
  readonly row: Extract<FindingRow, { kind: 'finding' }>;
  readonly standing: Standing | undefined;
};

function Whose({ row: { finding, group }, standing }: WhoseProps) {
  const say = useSay();
  const { collection, recordName, message } = finding;
  return (
    <span className={styles.text} title={say(message)}>
      <b>{recordName || say(collectionTexts[collection].unnamed)}</b>{' '}
      <span className="muted small">{say(detailIn(message, messageOfGroup(group)))}</span>
      <StandingWords standing={standing} />
    </span>
  );
}

/** That a gap is explained, or why something that was decided is open again. */
function StandingWords({ standing }: { readonly standing: Standing | undefined }) {
  const say = useSay();
  const language = useLanguage();
  if (standing?.kind === 'explained') {
    return (
      <>
        {' '}
        <Tag label={say(decisionTexts.explained)} />
      </>
    );
  }
  const lapse = lapseText(language, standing);
  return lapse !== '' && <span className="small"> {lapse}</span>;
}

/** More names than this are counted instead. */
const NAMED_AT_MOST = 8;

type WhereCellProps = CellProps & { readonly shortNames: ReadonlyMap<string, string> };

export function WhereCell({ row, shortNames }: WhereCellProps) {
  const say = useSay();
  const language = useLanguage();
  const nameOf = ({ recordId, collection }: Finding) =>
    shortNames.get(recordId) || say(collectionTexts[collection].unnamed);
  if (row.kind === 'finding') {
    const { finding } = row;
    const field = pathLabel(COLLECTIONS[finding.collection], finding.path, language);
    return (
      <span className={styles.text} title={field}>
        {['level', 'article'].includes(row.grouping) ? `${nameOf(finding)} · ${field}` : field}
      </span>
    );
  }
  if (row.grouping === 'record' || row.grouping === 'article')
    return <LevelCounts findings={row.group.findings} />;
  if (row.grouping === 'level') return null;
  const names = [...new Map(row.group.findings.map((one) => [one.recordId, one])).values()].map(nameOf);
  const shown = names.slice(0, NAMED_AT_MOST).join(', ');
  const more = names.length - NAMED_AT_MOST;
  return (
    <span className={`${styles.text} muted`} title={names.slice(0, 100).join(', ')}>
      {more > 0 ? say(findingPageTexts.moreRecords, { names: shown, more }) : shown}
    </span>
  );
}

export function CountCell({ row }: CellProps) {
  const language = useLanguage();
  return row.kind === 'group' && new Intl.NumberFormat(language).format(row.group.findings.length);
}
