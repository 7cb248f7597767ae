import { useId, useMemo, useState } from 'react';
import { listTexts } from '../../../shared/i18n/windowTexts/listTexts';
import { listViewTexts } from '../../../shared/i18n/windowTexts/listViewTexts';
import { COLLECTIONS } from '../../../shared/register/register';
import type { AnyRecord } from '../../../shared/register/register';
import type { ListFilter } from '../../../shared/search/filters';
import { SHARED_TEXTS } from '../../../shared/search/groups';
import { listFieldAt, listFieldsOf } from '../../../shared/search/listFields';
import type { ListField } from '../../../shared/search/listFields';
import { usePickTexts } from '../../form/controls/usePickTexts';
import { Button } from '../../ui/Button';
import { Dialog } from '../../ui/Dialog';
import { Field } from '../../ui/Field';
import { PickList } from '../../ui/PickList';
import { DateFilterPart, LevelsPart, ValuesPart } from './FilterParts';
import { brokenFilter } from './filterDraft';
import type { FilterDraft, Lack } from './filterDraft';
import type { FilterContext } from './filterWords';

/** Stands for the findings of a record, which are no field of it. */
export const FINDINGS_FIELD = 'findings';

type FilterDialogProps = {
  readonly context: FilterContext;
  /** Every record of the list. */
  readonly records: readonly AnyRecord[];
  /** The filter that is changed; undefined for another one. */
  readonly filter: ListFilter | undefined;
  readonly onApply: (filter: ListFilter) => void;
  readonly onCancel: () => void;
};

/** Asks by what, and which values pass. */
export function FilterDialog({ context, records, filter, onApply, onCancel }: FilterDialogProps) {
  const { say, language, collection } = context;
  const id = useId();
  const pickTexts = usePickTexts(false);
  const options = useMemo(() => {
    const findings = { value: FINDINGS_FIELD, label: listViewTexts.levels[language] };
    const fields = listFieldsOf(COLLECTIONS[collection]).filter(canFilter);
    return [findings, ...fields.map(({ path, label }) => ({ value: path, label: label[language] }))];
  }, [collection, language]);
  const [draft, setDraft] = useState<FilterDraft | undefined>(filter);
  const [isRefused, setRefused] = useState(false);
  const fieldId = draft === undefined ? '' : draft.kind === 'findings' ? FINDINGS_FIELD : draft.field;
  const broken = brokenFilter(draft);

  function chooseField(path: string): void {
    setRefused(false);
    const chosen = listFieldAt(COLLECTIONS[collection], path);
    if (path === FINDINGS_FIELD) setDraft({ kind: 'findings', levels: [] });
    else if (!chosen) setDraft(undefined);
    else if (chosen.info.kind === 'date') setDraft({ kind: 'date', field: path, test: 'before', date: '' });
    else setDraft({ kind: 'values', field: path, values: [] });
  }
  function done(): void {
    if (draft === undefined || broken !== undefined) setRefused(true);
    else onApply(draft);
  }
  return (
    <Dialog
      kind="form"
      title={say(listViewTexts.filterTitle)}
      onCancel={onCancel}
      onMain={done}
      actions={
        <>
          <Button onPress={onCancel}>{say(listTexts.cancel)}</Button>
          <Button variant="primary" onPress={done}>
            {say(listViewTexts.apply)}
          </Button>
        </>
      }
    >
      <Field id={id} label={say(listViewTexts.filterField)}>
        <PickList
          id={id}
          value={fieldId}
          chosen={options.find(({ value }) => value === fieldId)}
          getOptions={() => options}
          texts={pickTexts}
          onChange={chooseField}
        />
      </Field>
      {draft && (
        <FilterPart
          key={fieldId}
          context={context}
          records={records}
          draft={draft}
          error={isRefused ? broken : undefined}
          onChange={setDraft}
        />
      )}
    </Dialog>
  );
}

type FilterPartProps = Pick<FilterDialogProps, 'context' | 'records'> & {
  readonly draft: FilterDraft;
  readonly error: Lack | undefined;
  readonly onChange: (draft: FilterDraft) => void;
};

function FilterPart({ context, records, draft, error, onChange }: FilterPartProps) {
  if (draft.kind === 'date') return <DateFilterPart draft={draft} error={error} onChange={onChange} />;
  if (draft.kind === 'findings') {
    return <LevelsPart context={context} records={records} draft={draft} error={error} onChange={onChange} />;
  }
  const field = listFieldAt(COLLECTIONS[context.collection], draft.field);
  return (
    field && (
      <ValuesPart
        context={context}
        field={field}
        records={records}
        draft={draft}
        error={error}
        onChange={onChange}
      />
    )
  );
}

const CODED: ReadonlySet<ListField['info']['kind']> = new Set([
  'choice',
  'choices',
  'answer',
  'reference',
  'references',
  'date',
]);

/** Everything with a limited number of values; other texts are searched, not filtered. */
function canFilter({ info, path }: ListField): boolean {
  return CODED.has(info.kind) || SHARED_TEXTS.includes(path);
}
