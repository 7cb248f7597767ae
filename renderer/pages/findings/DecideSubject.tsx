import { findingKind } from '../../../shared/checks/findingKind';
import type { Finding } from '../../../shared/checks/findings';
import { groupFindings, messageOfGroup } from '../../../shared/checks/groupFindings';
import { isSchemaRule } from '../../../shared/checks/missingFindings';
import { articleText } from '../../../shared/i18n/articleText';
import { sayCount } from '../../../shared/i18n/text';
import { collectionTexts } from '../../../shared/i18n/windowTexts/collectionTexts';
import { decideFormTexts } from '../../../shared/i18n/windowTexts/decisionTexts';
import { findingKindTexts } from '../../../shared/i18n/windowTexts/findingTexts';
import { levelTexts } from '../../../shared/i18n/windowTexts/levelTexts';
import type { DecisionKind } from '../../../shared/register/decision';
import { lookOf } from '../../form/findingIcons';
import { capitalised } from '../../form/itemName';
import { useLanguage, useSay } from '../../state/LanguageContext';
import { SideNote } from '../../ui/SideNote';
import styles from './DecideDialog.module.css';

/** More names than this are counted instead. */
const NAMED_AT_MOST = 6;

type DecideSubjectProps = {
  readonly kind: DecisionKind;
  readonly findings: readonly [Finding, ...Finding[]];
};

/** What the reason is asked for: the finding itself, or what several have in common and where they are. */
export function DecideSubject({ kind, findings }: DecideSubjectProps) {
  const say = useSay();
  const language = useLanguage();
  const [first] = findings;
  const groups = groupFindings(findings, 'rule');
  const [group] = groups;
  const isOneRule = groups.length === 1 && group !== undefined;
  const { tone, icon } = lookOf(first);
  const records = [...new Map(findings.map((one) => [one.recordId, one])).values()];
  const nameOf = ({ recordName, collection }: Finding) =>
    recordName || say(collectionTexts[collection].unnamed);
  const code = isSchemaRule(first.rule) ? '' : first.rule;
  const isOneRecord = records.length === 1 && kind !== 'ruleOff';
  const title = isOneRule
    ? say(findingKindTexts[findingKind(first)].word)
    : sayCount(language, decideFormTexts.several, groups.length);
  return (
    <SideNote
      tone={tone}
      icon={icon}
      title={title}
      source={[isOneRule ? code : '', isOneRecord ? nameOf(first) : ''].filter(Boolean).join(' · ')}
      why={isOneRule ? capitalised(lawOf(first)) : ''}
    >
      {isOneRule
        ? say(messageOfGroup(group))
        : groups
            .slice(0, NAMED_AT_MOST)
            .map((one) => say(messageOfGroup(one)))
            .join(' ')}
      {!isOneRecord && (
        <span className={`muted ${styles.names}`}>
          {say(decideFormTexts.about, { names: namesIn(records.map(nameOf)) })}
        </span>
      )}
    </SideNote>
  );

  /** The level says nothing more where the article is Article 30 itself. */
  function lawOf({ level, article }: Finding): string {
    const law = articleText(language, article, 'full');
    return level === 'A30' ? law : `${say(levelTexts[level].meaning)}, ${law}`;
  }

  function namesIn(names: readonly string[]): string {
    // Names have commas of their own.
    const shown = names.slice(0, NAMED_AT_MOST).join('; ');
    const more = names.length - NAMED_AT_MOST;
    return more > 0 ? say(decideFormTexts.more, { names: shown, count: more }) : shown;
  }
}
