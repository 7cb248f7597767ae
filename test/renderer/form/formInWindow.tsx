import { act, cleanup, render } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { createRef } from 'react';
import { afterEach } from 'vitest';
import type { Found } from '../../../renderer/form/liveRecord';
import type { FindingFacts } from '../../../shared/checks/findings';
import { SchemaForm } from '../../../renderer/form/SchemaForm';
import type { SchemaFormHandle } from '../../../renderer/form/SchemaForm';
import { LanguageProvider } from '../../../renderer/state/LanguageContext';
import { findMissing } from '../../../shared/checks/missing';
import { missingFacts } from '../../../shared/checks/missingFindings';
import type { RecordSchema } from '../../../shared/fields/fieldInfo';
import type { Values } from '../../../shared/fields/state';
import type { Language } from '../../../shared/i18n/text';
import type { Register } from '../../../shared/register/register';
import { aRegister } from '../../factories';

type FormOptions = {
  readonly schema: RecordSchema;
  readonly record: Values;
  readonly unsaved?: Values;
  readonly register?: Register;
  /** What is found in the values; by default what the schema asks for. */
  readonly check?: (values: Values) => readonly FindingFacts[];
  /** What was decided of findings. */
  readonly decided?: Omit<Found, 'open'>;
  readonly language?: Language;
  readonly readOnly?: boolean;
};

afterEach(cleanup);

/** A form on its own, with what it tells the page and the handle that the page has on it. */
export function showForm({
  language = 'nl',
  readOnly = false,
  register = aRegister(),
  check = (values) => findMissing(rest.schema, values).map(missingFacts),
  decided = { accepted: [], standings: new Map() },
  ...rest
}: FormOptions) {
  const handle = createRef<SchemaFormHandle>();
  const told: { values: Values; changedFields: number }[] = [];
  const found = (values: Values): Found => ({ open: check(values), ...decided });
  const tree = (shown: Language, record: Values) => (
    <LanguageProvider language={shown}>
      <SchemaForm
        {...rest}
        record={record}
        register={register}
        check={found}
        readOnly={readOnly}
        apiRef={handle}
        onChange={(values, changedFields) => told.push({ values, changedFields })}
      />
    </LanguageProvider>
  );
  const view = render(tree(language, rest.record));
  const form = () => {
    if (!handle.current) throw new Error('The form gave no handle.');
    return handle.current;
  };
  return {
    user: userEvent.setup(),
    form,
    told,
    /** What the form gives on save. */
    submit: () => act(() => form().submit()),
    speak: (shown: Language) => view.rerender(tree(shown, rest.record)),
    /** The page hands down another saved copy. */
    save: (record: Values) => view.rerender(tree(language, record)),
    view,
  };
}
