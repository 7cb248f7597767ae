import { useId } from 'react';
import { dateText } from '../../../shared/i18n/dateText';
import { fieldTexts } from '../../../shared/i18n/formTexts';
import { decideFormTexts } from '../../../shared/i18n/windowTexts/decisionTexts';
import { localDate } from '../../../shared/localDate';
import { readDate, writeDate } from '../../../shared/i18n/typedDate';
import { useLanguage, useSay } from '../../state/LanguageContext';
import { today } from '../../state/today';
import { Button } from '../../ui/Button';
import { DateField } from '../../ui/DateField';
import { Field } from '../../ui/Field';
import { fieldIds } from '../../ui/inputProps';
import styles from './DecideDialog.module.css';

type LookAgainFieldProps = {
  /** YYYY-MM-DD, '' for no day, or a text that is no day yet. */
  readonly value: string;
  readonly onChange: (value: string) => void;
  /** Confirmed before: what is wrong is said from then on. */
  readonly isRefused: boolean;
};

const HALF_YEAR_MONTHS = 6;
const YEAR_MONTHS = 12;

/** The day on which the decision is looked at again. Nothing is chosen beforehand; two buttons fill in a usual one. */
export function LookAgainField({ value, onChange, isRefused }: LookAgainFieldProps) {
  const say = useSay();
  const language = useLanguage();
  const id = useId();
  const ids = fieldIds(id);
  const year = inMonths(YEAR_MONTHS);
  const isWrong = isRefused && isWrongDay(value);
  return (
    <div>
      <Field
        id={id}
        label={say(decideFormTexts.until)}
        help={say(decideFormTexts.untilHelp)}
        error={isWrong ? say(decideFormTexts.untilWrong, { example: dateText(language, year) }) : undefined}
      >
        <DateField
          id={id}
          describedBy={`${ids.help} ${ids.error}`}
          isInvalid={isWrong}
          value={value}
          onChange={onChange}
          pattern={say(fieldTexts.datePattern)}
          read={(text) => readDate(language, text)}
          write={(date) => writeDate(language, date)}
        />
      </Field>
      <div className={styles.presets}>
        <Button variant="quiet" isSmall onPress={() => onChange(inMonths(HALF_YEAR_MONTHS))}>
          {say(decideFormTexts.halfYear)}
        </Button>
        <Button variant="quiet" isSmall onPress={() => onChange(year)}>
          {say(decideFormTexts.year)}
        </Button>
      </div>
    </div>
  );
}

/** True for what is no day, or none that is still to come: a decision that has lapsed already decides nothing. */
export function isWrongDay(value: string): boolean {
  return value !== '' && !(/^\d{4}-\d{2}-\d{2}$/.test(value) && value > today());
}

function inMonths(months: number): string {
  const now = new Date();
  return localDate(new Date(now.getFullYear(), now.getMonth() + months, now.getDate()));
}
