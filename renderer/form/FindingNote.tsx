import { findingKind } from '../../shared/checks/findingKind';
import type { FindingFacts } from '../../shared/checks/findings';
import { isSchemaRule } from '../../shared/checks/missingFindings';
import { fieldAt } from '../../shared/fields/fieldAt';
import { articleText } from '../../shared/i18n/articleText';
import { todoTexts, unknownTodo } from '../../shared/i18n/formTexts';
import { findingKindTexts, findingTexts } from '../../shared/i18n/windowTexts/findingTexts';
import { useLanguage, useSay } from '../state/LanguageContext';
import { SideNote } from '../ui/SideNote';
import { lookOf } from './findingIcons';
import { useFormTools } from './FormTools';

/** In the margin: what about this field, what to do about it, and which law says so. */
export function FindingNote({ finding }: { readonly finding: FindingFacts }) {
  const say = useSay();
  const language = useLanguage();
  const { schema } = useFormTools();
  const { rule, path, article, message, verified } = finding;
  const info = fieldAt(schema, path);
  const kind = findingKind(finding);
  const { tone, icon } = lookOf(finding);
  const isOfRule = !isSchemaRule(rule);
  const title = isOfRule && kind === 'missing' ? findingTexts.ruleTitle : findingKindTexts[kind].title;
  const law = articleText(language, article, 'short');
  return (
    <SideNote
      tone={tone}
      icon={icon}
      title={say(title, { field: info === undefined ? path : say(info.label) })}
      source={isOfRule ? rule : law}
      why={isOfRule ? [law, verified ? '' : say(findingTexts.unverified)].filter(Boolean).join(' · ') : ''}
    >
      {isOfRule || info === undefined
        ? say(message)
        : say(rule === 'unknown' ? unknownTodo : todoTexts[info.kind])}
    </SideNote>
  );
}
