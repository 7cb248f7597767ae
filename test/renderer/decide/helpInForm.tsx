import { cleanup, render } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach } from 'vitest';
import { RECORD_HELP } from '../../../renderer/decide/recordHelp';
import { FieldHelpContext } from '../../../renderer/form/FieldHelp';
import { RecordForm } from '../../../renderer/form/RecordForm';
import { INITIAL_STATE, useApp } from '../../../renderer/state/appStore';
import { LanguageProvider } from '../../../renderer/state/LanguageContext';
import type { Language } from '../../../shared/i18n/text';
import type { AnyRecord, CollectionName, Register } from '../../../shared/register/register';
import { aRegister } from '../../factories';

afterEach(cleanup);

type HelpOptions = {
  readonly collection: CollectionName;
  readonly record: AnyRecord;
  readonly register?: Register;
  readonly language?: Language;
  readonly readOnly?: boolean;
};

/** The form of a record with the help beside its fields, and the record as it was last followed. */
export function showWithHelp(options: HelpOptions) {
  const { collection, record, register = aRegister(), language = 'nl', readOnly = false } = options;
  useApp.setState(INITIAL_STATE, true);
  let latest = record;
  const view = render(
    <LanguageProvider language={language}>
      <FieldHelpContext value={RECORD_HELP[collection]}>
        <RecordForm
          collection={collection}
          record={record}
          register={register}
          readOnly={readOnly}
          onChange={(values) => {
            latest = values;
          }}
        />
      </FieldHelpContext>
    </LanguageProvider>,
  );
  return { user: userEvent.setup({ delay: null, pointerEventsCheck: 0 }), view, now: () => latest };
}
