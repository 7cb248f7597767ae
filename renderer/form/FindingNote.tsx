import { CircleCheck } from 'lucide-react';
import { findingKind } from '../../shared/checks/findingKind';
import type { FindingFacts } from '../../shared/checks/findings';
import { isSchemaRule } from '../../shared/checks/missingFindings';
import type { Standing } from '../../shared/checks/standing';
import { fieldAt } from '../../shared/fields/fieldAt';
import type { FieldInfo } from '../../shared/fields/fieldInfo';
import { articleText } from '../../shared/i18n/articleText';
import { todoTexts, unknownTodo } from '../../shared/i18n/formTexts';
import { decisionTexts } from '../../shared/i18n/windowTexts/decisionTexts';
import { findingKindTexts, findingTexts } from '../../shared/i18n/windowTexts/findingTexts';
import { useLanguage, useSay } from '../state/LanguageContext';
import type { Say } from '../state/LanguageContext';
import { SideNote } from '../ui/SideNote';
import { lapseText, whoAndWhen } from './decisionWords';
import { FindingActions, hasActions } from './FindingActions';
import { lookOf } from './findingIcons';
import { capitalised } from './itemName';
import { useFormTools, useLive } from './FormTools';

/** In the margin: what about this field, what to do about it, which law says so, and what was decided of it. */
export function FindingNote({ finding }: { readonly finding: FindingFacts }) {
  const say = useSay();
  const { schema, isReadOnly } = useFormTools();
  const standing = useLive(({ standings }) => standings.get(finding));
  const words = useWords(finding, standing);
  const { tone, icon } = lookOf(finding);
  const isAccepted = standing?.kind === 'accepted';
  const info = fieldAt(schema, finding.path);
  return (
    <SideNote
      tone={isAccepted ? 'accepted' : tone}
      icon={isAccepted ? CircleCheck : icon}
      title={titleOf(say, finding, { info, isAccepted })}
      source={words.source}
      why={words.why}
      actions={
        !isReadOnly && hasActions(finding, standing) ? (
          <FindingActions finding={finding} standing={standing} />
        ) : undefined
      }
    >
      {isSchemaRule(finding.rule) && info !== undefined
        ? say(finding.rule === 'unknown' ? unknownTodo : todoTexts[info.kind])
        : say(finding.message)}
      <DecidedWords finding={finding} standing={standing} />
    </SideNote>
  );
}

/** Where it comes from: the code of the rule, the law, and why something that was decided is back. */
function useWords({ rule, article, verified }: FindingFacts, standing: Standing | undefined) {
  const say = useSay();
  const language = useLanguage();
  const law = articleText(language, article, 'short');
  const lapse = lapseText(language, standing);
  if (isSchemaRule(rule)) return { source: law, why: lapse };
  const place = [law, verified ? '' : say(findingTexts.unverified)].filter(Boolean).join(' · ');
  return { source: rule, why: [place, lapse].filter(Boolean).join('. ') };
}

type Shown = { readonly finding: FindingFacts; readonly standing: Standing | undefined };

/** The reason with who gave it; for a gap of Article 30 without one, which two ways there are. */
function DecidedWords({ finding, standing }: Shown) {
  const say = useSay();
  const language = useLanguage();
  if (standing === undefined) {
    if (finding.level !== 'A30') return null;
    return <span className="decided muted">{say(decisionTexts.fillOrExplain)}</span>;
  }
  if (standing.kind === 'lapsed' || standing.kind === 'off') return null;
  return (
    <span className="decided">
      {standing.kind === 'explained' && `${capitalised(say(decisionTexts.explained))}: `}
      {standing.decision.reason} <span className="muted">{whoAndWhen(language, standing.decision)}</span>
    </span>
  );
}

type Titled = { readonly info: FieldInfo | undefined; readonly isAccepted: boolean };

function titleOf(say: Say, finding: FindingFacts, { info, isAccepted }: Titled): string {
  const field = info === undefined ? finding.path : say(info.label);
  if (isAccepted) return say(decisionTexts.acceptedTitle, { field });
  const kind = findingKind(finding);
  const isStated = !isSchemaRule(finding.rule) && kind === 'missing';
  return say(isStated ? findingTexts.ruleTitle : findingKindTexts[kind].title, { field });
}
