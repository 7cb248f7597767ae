import { zodResolver } from '@hookform/resolvers/zod';
import type { ReactNode, Ref } from 'react';
import { Fragment, useCallback, useEffect, useId, useMemo, useState } from 'react';
import { FormProvider, useForm } from 'react-hook-form';
import type { RecordSchema } from '../../shared/fields/fieldInfo';
import type { Values } from '../../shared/fields/state';
import type { Register } from '../../shared/register/register';
import { FormPart, partId } from './FormPart';
import { FormToolsContext } from './FormTools';
import type { FormTools } from './FormTools';
import { SideIndex } from './SideIndex';
import { focusControl } from './focusControl';
import { placeOf } from './findingPlace';
import { createLiveRecord } from './liveRecord';
import type { Check } from './liveRecord';
import { createOpenCards, openAtStart } from './openCards';
import { partsOf } from './parts';
import { issueCode } from './shapeErrors';
import { useCurrentPart } from './useCurrentPart';
import { useFindingKeys } from './useFindingKeys';
import { useFollow, valuesOf } from './useFollow';
import { useFormHandle } from './useFormHandle';
import type { SchemaFormHandle } from './useFormHandle';

export type { SchemaFormHandle } from './useFormHandle';

type SchemaFormProps = {
  readonly schema: RecordSchema;
  readonly record: Values;
  readonly unsaved?: Values | undefined;
  readonly register: Register;
  /** What is found in the values; another function when the register around them has changed. */
  readonly check: Check;
  readonly readOnly: boolean;
  readonly onChange: (values: Values, changedFields: number) => void;
  readonly apiRef?: Ref<SchemaFormHandle> | undefined;
  readonly header?: ReactNode;
  readonly createRecord?: FormTools['createRecord'];
};

/** A form for any schema of described fields: index, parts, fields, marks. */
export function SchemaForm(props: SchemaFormProps) {
  const { schema, record, unsaved, register, check, readOnly, onChange, apiRef, header, createRecord } =
    props;
  const formId = useId();
  const [live] = useState(() => createLiveRecord({ schema, base: record, values: unsaved ?? record, check }));
  const [cards] = useState(() => createOpenCards(openAtStart(schema, unsaved ?? record)));
  const form = useForm({
    defaultValues: structuredClone(unsaved ?? record),
    resolver: zodResolver(schema, { error: issueCode }),
    mode: 'onTouched',
    shouldFocusError: false,
  });
  const refresh = useFollow({
    form,
    live,
    onFollowed: (values) => onChange(values, live.get().changed.size),
  });
  // A newer saved copy is only what the typing is compared with.
  useEffect(() => live.setBase(record, valuesOf(form)), [live, record, form]);
  useEffect(() => live.setCheck(check), [live, check]);

  const parts = useMemo(() => partsOf(schema), [schema]);
  const tools = useMemo((): FormTools => {
    const focusField = (path: string) => {
      const values = valuesOf(form);
      focusControl(placeOf(schema, values, path), { formId, cards, values });
    };
    return { formId, schema, register, isReadOnly: readOnly, createRecord, live, cards, focusField, refresh };
  }, [formId, schema, register, readOnly, createRecord, live, cards, form, refresh]);
  const [round, setRound] = useState(0);
  const onReset = useCallback(() => setRound((before) => before + 1), []);
  useFormHandle(apiRef, { form, tools, onReset });

  const page = useFindingKeys(tools);
  const current = useCurrentPart(parts.map((part) => partId(formId, part)));
  return (
    <FormProvider {...form}>
      <FormToolsContext value={tools}>
        <div className="record" ref={page}>
          <SideIndex
            parts={parts}
            current={parts.find((part) => partId(formId, part) === current)?.id ?? parts[0]?.id}
            onGo={(part) => goToPart(partId(formId, part))}
          />
          <form
            className="record-body"
            data-form-id={formId}
            noValidate
            onSubmit={(event) => event.preventDefault()}
            data-region
          >
            {header}
            {/* After a reset nothing of before is left: no half-typed text, no removed line to put back twice. */}
            <Fragment key={round}>
              {parts.map((part) => (
                <FormPart key={part.id} part={part} parts={parts} />
              ))}
            </Fragment>
          </form>
        </div>
      </FormToolsContext>
    </FormProvider>
  );
}

function goToPart(id: string): void {
  document.getElementById(`${id}-heading`)?.focus({ preventScroll: true });
  document.getElementById(id)?.scrollIntoView({ block: 'start' });
}
