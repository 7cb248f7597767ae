import { useId } from 'react';
import { fieldTexts } from '../../../shared/i18n/formTexts';
import { dateText } from '../../../shared/i18n/dateText';
import { deliveryTexts } from '../../../shared/i18n/windowTexts/deliveryTexts';
import type { Delivery } from '../../../shared/register/delivery';
import { ANOTHER_DAY, useExportChoices } from '../../state/exporting';
import { useLanguage, useSay } from '../../state/LanguageContext';
import { readDate, writeDate } from '../../../shared/i18n/typedDate';
import { DateField } from '../../ui/DateField';
import { Field } from '../../ui/Field';

const choose = useExportChoices.setState;

/** Whether the document tells what changed, and since when. */
export function ExportSince({ deliveries }: { readonly deliveries: readonly Delivery[] }) {
  const say = useSay();
  const language = useLanguage();
  const id = useId();
  const { since, sinceDay, trackChanges, onlyChanges } = useExportChoices();
  const newestFirst = deliveries.toSorted((a, b) => b.number - a.number);
  return (
    <>
      <Field id={id} label={say(deliveryTexts.since)}>
        <select
          id={id}
          className="input w-m"
          value={since}
          onChange={(event) => choose({ since: event.target.value })}
        >
          <option value="">{say(deliveryTexts.sinceNothing)}</option>
          {newestFirst.map(({ id: key, number, at, to }) => (
            <option key={key} value={String(number)}>
              {say(deliveryTexts.sinceDelivery, {
                number: String(number),
                date: dateText(language, at.slice(0, 10)),
                to,
              })}
            </option>
          ))}
          <option value={ANOTHER_DAY}>{say(deliveryTexts.sinceDay)}</option>
        </select>
      </Field>
      {since === ANOTHER_DAY && (
        <Field id={`${id}-day`} label={say(deliveryTexts.day)}>
          <DateField
            id={`${id}-day`}
            value={sinceDay}
            pattern={say(fieldTexts.datePattern)}
            read={(text) => readDate(language, text)}
            write={(day) => writeDate(language, day)}
            onChange={(day) => choose({ sinceDay: day })}
          />
        </Field>
      )}
      {since !== '' && (
        <>
          <label className="radio">
            <input
              type="checkbox"
              checked={onlyChanges}
              onChange={(event) => choose({ onlyChanges: event.target.checked })}
            />
            <span>{say(deliveryTexts.only)}</span>
          </label>
          {!onlyChanges && (
            <label className="radio">
              <input
                type="checkbox"
                checked={trackChanges}
                onChange={(event) => choose({ trackChanges: event.target.checked })}
              />
              <span>{say(deliveryTexts.tracked)}</span>
            </label>
          )}
        </>
      )}
    </>
  );
}
