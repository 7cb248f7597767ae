import { dateText } from '../../../shared/i18n/dateText';
import { retentionFormTexts, thingOf } from '../../../shared/i18n/retentionFormTexts';
import { labelOf } from '../../../shared/lists/lists';
import { retentionEndActions } from '../../../shared/lists/retentionLists';
import { itemOf } from '../../../shared/lists/valueList';
import { datedExample, endsWithYear } from '../../../shared/retention/datedExample';
import { useLanguage, useSay } from '../../state/LanguageContext';
import { today } from '../../state/today';
import { asText } from '../values';
import { useDataAround, useRetention } from './useRetention';

/** The term on the calendar: "een factuur van 12-03-2026 wordt gewist na 31-12-2033". */
export function RetentionExample() {
  const language = useLanguage();
  const say = useSay();
  const category = asText(useDataAround()['category']);
  const retention = useRetention();
  const example = retention && datedExample(retention, today());
  if (retention === undefined || example === undefined) return null;
  const { startEvent, startDescription, endAction } = retention;
  const words = {
    thing: say(thingOf(category)),
    happened: dateText(language, example.happened),
    until: dateText(language, example.keptUntil),
    done: itemOf(retentionEndActions, endAction)?.done[language] ?? say(retentionFormTexts.notKept),
  };
  const event = ['', 'OTHER'].includes(startEvent)
    ? ''
    : labelOf('retentionStartEvents', startEvent, language);
  return (
    <p className="small">
      {endsWithYear(startEvent)
        ? say(retentionFormTexts.yearEnd, words)
        : say(retentionFormTexts.fromDay, { ...words, start: event || startDescription })}
    </p>
  );
}
