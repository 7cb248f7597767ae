import { useDeferredValue, useId, useMemo, useState } from 'react';
import { failureText } from '../../../shared/i18n/errorTexts';
import { fieldTexts } from '../../../shared/i18n/formTexts';
import { sayCount } from '../../../shared/i18n/text';
import { bulkTexts } from '../../../shared/i18n/windowTexts/bulkTexts';
import { collectionTexts } from '../../../shared/i18n/windowTexts/collectionTexts';
import { listTexts } from '../../../shared/i18n/windowTexts/listTexts';
import type { AnyRecord, CollectionName, Register } from '../../../shared/register/register';
import { bulkPlan } from '../../../shared/search/bulkEdit';
import type { BulkEdit } from '../../../shared/search/bulkEdit';
import { changeSeveral } from '../../state/bulk';
import type { BulkOutcome } from '../../state/bulk';
import { useLanguage, useSay } from '../../state/LanguageContext';
import { today } from '../../state/today';
import { Banner } from '../../ui/Banner';
import { Button } from '../../ui/Button';
import { Dialog } from '../../ui/Dialog';
import { Field } from '../../ui/Field';
import { BulkControl } from './BulkControl';
import { BulkPreview } from './BulkPreview';
import { addedName } from './bulkActions';
import type { BulkAction } from './bulkActions';

type BulkDialogProps = {
  readonly collection: CollectionName;
  readonly register: Register;
  readonly records: readonly AnyRecord[];
  readonly hidden: number;
  readonly action: BulkAction;
  /** The value to begin with; '' where nothing is proposed. */
  readonly start: string;
  readonly onClose: () => void;
};

/** Asks what several records are to become, and shows what changes in how many of them before it is done. */
export function BulkDialog(props: BulkDialogProps) {
  const { collection, register, records, hidden, action, start, onClose } = props;
  const say = useSay();
  const language = useLanguage();
  const id = useId();
  const [value, setValue] = useState(() => firstValue(action, start));
  const [work, setWork] = useState<'idle' | 'saving' | BulkOutcome>('idle');
  const wrong = whatIsWrong(action, value);
  const edit = editOf(action, value);
  // Typing stays quick while thousands of records are looked through.
  const seen = useDeferredValue(value);
  const plan = useMemo(() => bulkPlan(records, editOf(action, seen)), [records, action, seen]);
  const count = sayCount(language, collectionTexts[collection].counted, plan.changed.length);
  const pattern = say(fieldTexts.datePattern);

  function unavailable(): string | undefined {
    if (work === 'saving') return say(bulkTexts.saving);
    if (wrong === 'date') return say(bulkTexts.noDate, { pattern });
    if (wrong === 'value') return say(bulkTexts.nothingYet);
    return plan.changed.length === 0 ? say(bulkTexts.nothingChanges) : undefined;
  }
  const reason = unavailable();
  async function run(): Promise<void> {
    if (reason !== undefined) return;
    setWork('saving');
    const outcome = await changeSeveral(collection, bulkPlan(records, edit).changed, edit);
    if (outcome.kind === 'done') onClose();
    else setWork(outcome);
  }
  const isEnd = action.kind === 'end';
  return (
    <Dialog
      kind="form"
      title={titleOf()}
      onCancel={onClose}
      onMain={() => void run()}
      actions={
        <>
          <Button onPress={onClose}>{say(listTexts.cancel)}</Button>
          <Button variant={isEnd ? 'dangerSolid' : 'primary'} unavailable={reason} onPress={() => void run()}>
            {say(isEnd ? bulkTexts.endAction : bulkTexts.change, { count })}
          </Button>
        </>
      }
    >
      <Field
        id={id}
        label={labelOf()}
        help={isEnd ? say(bulkTexts.endMeaning) : action.field.info.help[language]}
      >
        <BulkControl id={id} action={action} register={register} value={value} onChange={setValue} />
      </Field>
      <BulkPreview
        collection={collection}
        register={register}
        action={action}
        value={wrong === undefined ? value : ''}
        plan={plan}
        hidden={hidden}
      />
      {typeof work === 'object' && work.kind === 'failed' && (
        <Banner tone="bad" title={`${failureText(language, work.failure).title}.`}>
          {failureText(language, work.failure).what}
        </Banner>
      )}
      {typeof work === 'object' && work.kind === 'cancelled' && <p role="status">{say(bulkTexts.unsaved)}</p>}
    </Dialog>
  );

  function labelOf(): string {
    if (action.kind === 'end') return say(bulkTexts.endedOn);
    return action.kind === 'add' ? addedName(action.field, say) : action.field.label[language];
  }
  function titleOf(): string {
    const all = sayCount(language, collectionTexts[collection].counted, records.length);
    if (action.kind === 'end') return say(bulkTexts.endTitle, { count: all });
    return say(action.kind === 'add' ? bulkTexts.addTitle : bulkTexts.setTitle, {
      field: labelOf(),
      count: all,
    });
  }
}

/** A date is nearly always today's; whatever else is not guessed at. */
function firstValue(action: BulkAction, start: string): string {
  return start === '' && isDated(action) ? today() : start;
}

const ISO_DATE = /^\d{4}-\d{2}-\d{2}$/;

function isDated(action: BulkAction): boolean {
  return action.kind === 'end' || action.field.info.kind === 'date';
}

function whatIsWrong(action: BulkAction, value: string): 'date' | 'value' | undefined {
  if (isDated(action)) return ISO_DATE.test(value) ? undefined : 'date';
  return value.trim() === '' ? 'value' : undefined;
}

function editOf(action: BulkAction, value: string): BulkEdit {
  if (action.kind === 'end') return { kind: 'end', date: value };
  return { kind: action.kind, field: action.field.path, value: value.trim() };
}
