import { fieldTexts } from '../../../shared/i18n/formTexts';
import { useLanguage, useSay } from '../../state/LanguageContext';
import { DateField } from '../../ui/DateField';
import { readDate, writeDate } from '../../../shared/i18n/typedDate';
import { asText } from '../values';
import type { ControlProps } from './controlProps';

export function DateControl({ value, ...rest }: ControlProps<'date'>) {
  const language = useLanguage();
  const say = useSay();
  return (
    <DateField
      {...rest}
      value={asText(value)}
      pattern={say(fieldTexts.datePattern)}
      read={(text) => readDate(language, text)}
      write={(date) => writeDate(language, date)}
    />
  );
}
