import { retentionTexts } from '../i18n/reportTexts';
import { say } from '../i18n/text';
import type { Language, Text } from '../i18n/text';
import { labelOf } from '../lists/lists';
import { retentionUnits } from '../lists/retentionLists';
import type { ListItem, ValueList } from '../lists/valueList';
import { itemOf } from '../lists/valueList';
import type { Activity } from '../register/activity';
import { sourceText } from '../i18n/sourceText';

/** How long one category of data is kept, as the register stores it. */
export type Retention = Activity['data'][number]['retention'];

/** The members of a retention period that the sentence tells; any other is printed beside it. */
export const RETENTION_IN_SENTENCE: readonly (keyof Retention)[] = [
  'kind',
  'amount',
  'unit',
  'startEvent',
  'startDescription',
  'criterion',
  'legalSource',
  'endAction',
];

/** "7 jaar na einde van het boekjaar (AWR 52 lid 4); daarna wissen". '' when nothing is recorded. */
export function retentionSentence(language: Language, retention: Retention): string {
  const told = RETENTION_IN_SENTENCE.some((name) => retention[name] !== '' && retention[name] !== null);
  if (!told) return '';
  const source = retention.legalSource === '' ? '' : ` (${sourceText(language, retention.legalSource)})`;
  const [first = '', ...rest] = terms(language, retention);
  const then =
    retention.endAction === ''
      ? []
      : [
          say(language, retentionTexts.then, {
            action: labelOf('retentionEndActions', retention.endAction, language),
          }),
        ];
  return capitalised([first + source, ...rest, ...then].join('; '));
}

/** The period and the criterion; when there is neither, what is known of the kind of term. */
function terms(language: Language, retention: Retention): readonly string[] {
  const period = periodText(language, retention);
  const criterion =
    retention.criterion === ''
      ? ''
      : say(language, retentionTexts.criterion, { criterion: retention.criterion });
  const [first, ...others] = [period, criterion].filter((term) => term !== '');
  if (retention.kind === 'statutory') {
    const statutory = say(language, retentionTexts.statutory);
    return [first === undefined ? statutory : `${statutory}: ${first}`, ...others];
  }
  return first === undefined ? [say(language, retentionTexts.termNotRecorded)] : [first, ...others];
}

function periodText(language: Language, retention: Retention): string {
  const start = startText(language, retention);
  const length = lengthText(language, retention);
  if (length === '') return start === '' ? '' : say(language, retentionTexts.fromStart, { start });
  return start === '' ? length : say(language, retentionTexts.after, { period: length, start });
}

function lengthText(language: Language, { amount, unit }: Retention): string {
  if (amount === null && unit === '') return '';
  if (amount === null) return `${unitText(language, unit, 2)} (${say(language, retentionTexts.noAmount)})`;
  const word = unit === '' ? say(language, retentionTexts.noUnit) : unitText(language, unit, amount);
  return say(language, retentionTexts.period, { amount, unit: word });
}

function unitText(language: Language, unit: string, amount: number): string {
  const list: ValueList<ListItem & { readonly plural: Text }> = retentionUnits;
  const item = itemOf(list, unit);
  if (item === undefined) return unit;
  return amount === 1 ? item.label[language] : item.plural[language];
}

function startText(language: Language, { startEvent, startDescription }: Retention): string {
  if (startEvent === '' || startEvent === 'OTHER') {
    const other = startEvent === '' ? '' : labelOf('retentionStartEvents', startEvent, language);
    return startDescription || other;
  }
  const event = labelOf('retentionStartEvents', startEvent, language);
  return startDescription === '' ? event : `${event} (${startDescription})`;
}

function capitalised(sentence: string): string {
  return sentence.charAt(0).toUpperCase() + sentence.slice(1);
}
