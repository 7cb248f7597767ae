import { useId, useMemo, useState } from 'react';
import { countByLevel } from '../../../shared/checks/findings';
import { LEVELS } from '../../../shared/fields/fieldInfo';
import { fieldTexts } from '../../../shared/i18n/formTexts';
import { listTexts } from '../../../shared/i18n/windowTexts/listTexts';
import { listViewTexts } from '../../../shared/i18n/windowTexts/listViewTexts';
import type { AnyRecord } from '../../../shared/register/register';
import { countValues, DATE_TESTS } from '../../../shared/search/filters';
import type { ListField } from '../../../shared/search/listFields';
import { folded } from '../../../shared/search/searchText';
import { sortedRows } from '../../../shared/search/sortRows';
import { readDate, writeDate } from '../../../shared/i18n/typedDate';
import { useChecking } from '../../state/checking';
import { useLanguage, useSay } from '../../state/LanguageContext';
import { CheckList } from '../../ui/CheckList';
import { DateField } from '../../ui/DateField';
import { Field } from '../../ui/Field';
import { SearchField } from '../../ui/SearchField';
import { Segments } from '../../ui/Segments';
import { needsDate } from './filterDraft';
import type { DateDraft, FindingsDraft, Lack, ValuesDraft } from './filterDraft';
import { levelWord, valueWord } from './filterWords';
import type { FilterContext } from './filterWords';

type PartProps<Draft> = {
  readonly draft: Draft;
  readonly error: Lack | undefined;
  readonly onChange: (draft: Draft) => void;
};

type ValuesPartProps = PartProps<ValuesDraft> & {
  readonly context: FilterContext;
  readonly field: ListField;
  readonly records: readonly AnyRecord[];
};

/** From so many values on it helps to search among them. */
const SEARCHED_FROM = 10;

/** The values that occur, each with how often; not recorded and unknown are values of their own. */
export function ValuesPart({ context, field, records, draft, error, onChange }: ValuesPartProps) {
  const { say, language } = context;
  const [query, setQuery] = useState('');
  const counts = useMemo(() => countValues(field, records), [field, records]);
  const checked = new Set(draft.values);
  const number = new Intl.NumberFormat(language);
  const values = [...new Set([...counts.keys(), ...draft.values])].map((value) => ({
    value,
    label: valueWord(field.info, value, context),
    detail: number.format(counts.get(value) ?? 0),
  }));
  const ordered = sortedRows(values, [
    { direction: 'ascending', valueOf: ({ value, label }) => (value === '' ? '' : label) },
  ]);
  const wanted = folded(query.trim());
  return (
    <>
      {values.length >= SEARCHED_FROM && (
        <SearchField
          label={say(listViewTexts.searchValues)}
          clearLabel={say(listTexts.clearSearch)}
          value={query}
          onChange={setQuery}
        />
      )}
      <CheckList
        label={say(listViewTexts.filterValues)}
        items={ordered.filter(({ label }) => folded(label).includes(wanted))}
        checked={checked}
        onChange={(next) => onChange({ ...draft, values: [...next] })}
        emptyText={say(listViewTexts.noValues)}
      />
      <Problem error={error} />
    </>
  );
}

/** Before or from a day, or whether there is a date at all. */
export function DateFilterPart({ draft, error, onChange }: PartProps<DateDraft>) {
  const say = useSay();
  const language = useLanguage();
  const id = useId();
  const pattern = say(fieldTexts.datePattern);
  return (
    <>
      <Segments
        label={say(listViewTexts.filterWhen)}
        value={draft.test}
        choices={DATE_TESTS.map((test) => ({ value: test, label: say(listViewTexts[test]) }))}
        onChange={(test) =>
          onChange({ ...draft, test, date: needsDate({ ...draft, test }) ? draft.date : '' })
        }
      />
      {needsDate(draft) && (
        <Field
          id={id}
          label={say(listViewTexts.date)}
          error={error === 'date' ? say(listViewTexts.dateNeeded, { pattern }) : undefined}
        >
          <DateField
            id={id}
            value={draft.date}
            pattern={pattern}
            read={(text) => readDate(language, text)}
            write={(date) => writeDate(language, date)}
            isInvalid={error === 'date'}
            onChange={(date) => onChange({ ...draft, date })}
          />
        </Field>
      )}
    </>
  );
}

type LevelsPartProps = PartProps<FindingsDraft> & {
  readonly context: FilterContext;
  readonly records: readonly AnyRecord[];
};

/** The levels of the law on which there is something to look at. */
export function LevelsPart({ context, records, draft, error, onChange }: LevelsPartProps) {
  const { say, language } = context;
  const checked = useChecking((state) => state.checked);
  const number = new Intl.NumberFormat(language);
  const found = records.map(({ id }) => countByLevel(checked?.get(id) ?? []));
  const items = [...LEVELS, 'none' as const].map((level) => {
    const count = found.filter((counts) =>
      level === 'none' ? LEVELS.every((one) => counts[one] === 0) : counts[level] > 0,
    );
    return {
      value: level,
      label: levelWord(level, context),
      ...(checked && { detail: number.format(count.length) }),
    };
  });
  return (
    <>
      <CheckList
        label={say(listViewTexts.filterValues)}
        items={items}
        checked={new Set(draft.levels)}
        onChange={(next) =>
          onChange({ ...draft, levels: items.map(({ value }) => value).filter((level) => next.has(level)) })
        }
        emptyText=""
      />
      <Problem error={error} />
    </>
  );
}

function Problem({ error }: { readonly error: Lack | undefined }) {
  const say = useSay();
  return (
    <div role="alert">{error === 'values' && <p className="error">{say(listViewTexts.valueNeeded)}</p>}</div>
  );
}
