import type { Language } from '../i18n/text';
import { sourceText } from '../i18n/sourceText';
import type { RetentionType } from '../lists/retentionLists';
import type { RetentionPreset } from '../lists/retentionPreset';
import type { Activity } from '../register/activity';

export type Retention = Activity['data'][number]['retention'];

/** What the law itself prescribes; a norm of a supervisor or of practice is a term that the organisation chose. */
const BY_LAW: readonly RetentionType[] = ['MIN', 'MIN_MAX', 'LAW', 'LIST'];

/** The members of a retention period that a row of the list says something of. */
export type PresetTerm = Pick<
  Retention,
  'kind' | 'amount' | 'unit' | 'startEvent' | 'startDescription' | 'criterion' | 'legalSource'
>;

/** All but the source, which each language cites in its own way. */
const MEMBERS = ['kind', 'amount', 'unit', 'startEvent', 'startDescription', 'criterion'] as const;

/** A row of the list as the term it stands for; what happens afterwards stays with the person. */
export function termOfPreset(preset: RetentionPreset, language: Language): PresetTerm {
  const hasNumber = preset.amount !== null;
  return {
    kind: kindOf(preset),
    amount: preset.amount,
    unit: preset.unit,
    startEvent: preset.startEvent,
    // The list of events is coarser than this row: the words say which event is meant.
    startDescription: preset.startEvent === 'OTHER' ? preset.start[language] : '',
    criterion: hasNumber ? '' : preset.term[language],
    legalSource: sourceText(language, preset.source),
  };
}

/** True while nothing is recorded that a row of the list would write over. */
export function isTermOpen(retention: Retention): boolean {
  const { amount, unit, startEvent, startDescription, criterion, legalSource } = retention;
  return amount === null && [unit, startEvent, startDescription, criterion, legalSource].every(isNothing);
}

/** True when a period says just what the row of the list says. */
export function followsPreset(retention: Retention, preset: RetentionPreset, language: Language): boolean {
  const term = termOfPreset(preset, language);
  const isSameSource = sourceText('en', retention.legalSource) === sourceText('en', preset.source);
  return isSameSource && MEMBERS.every((name) => retention[name] === term[name]);
}

function kindOf({ type, amount }: RetentionPreset): Retention['kind'] {
  if (BY_LAW.includes(type)) return 'statutory';
  return amount === null ? 'criterion' : 'period';
}

function isNothing(text: string): boolean {
  return text.trim() === '';
}
