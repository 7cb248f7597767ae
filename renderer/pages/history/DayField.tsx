import { useId, useState } from 'react';
import { fieldTexts } from '../../../shared/i18n/formTexts';
import { readDate, writeDate } from '../../../shared/i18n/typedDate';
import { useLanguage, useSay } from '../../state/LanguageContext';
import { DateField } from '../../ui/DateField';

const ISO_DAY = /^\d{4}-\d\d-\d\d$/;

type DayFieldProps = {
  readonly label: string;
  readonly value: string;
  /** A day, YYYY-MM-DD, or '' for none; half a day is not told. */
  readonly onChange: (day: string) => void;
};

/** A day with its label, for choosing a period or a moment. */
export function DayField({ label, value, onChange }: DayFieldProps) {
  const say = useSay();
  const language = useLanguage();
  const id = useId();
  const [typed, setTyped] = useState(value);
  const isNoDay = typed !== '' && !ISO_DAY.test(typed);
  return (
    <>
      <label htmlFor={id}>{label}</label>
      <DateField
        id={id}
        // What is no day yet stays as it was typed, and chooses nothing.
        value={isNoDay ? typed : value}
        onChange={(day) => {
          setTyped(day);
          onChange(ISO_DAY.test(day) ? day : '');
        }}
        isInvalid={isNoDay}
        pattern={say(fieldTexts.datePattern)}
        read={(text) => readDate(language, text)}
        write={(day) => writeDate(language, day)}
      />
    </>
  );
}
