import { sayCount } from '../../../shared/i18n/text';
import { dateText } from '../../../shared/i18n/dateText';
import { bulkTexts } from '../../../shared/i18n/windowTexts/bulkTexts';
import { collectionTexts } from '../../../shared/i18n/windowTexts/collectionTexts';
import { listTexts } from '../../../shared/i18n/windowTexts/listTexts';
import type { CollectionName, Register } from '../../../shared/register/register';
import { COLLECTIONS } from '../../../shared/register/register';
import type { BulkPlan } from '../../../shared/search/bulkEdit';
import { wordOf } from '../../../shared/search/fieldValues';
import { listFieldAt } from '../../../shared/search/listFields';
import type { ListField } from '../../../shared/search/listFields';
import { useLanguage, useSay } from '../../state/LanguageContext';
import { namesOf } from '../../state/recordFacts';
import type { BulkAction } from './bulkActions';

type BulkPreviewProps = {
  readonly collection: CollectionName;
  readonly register: Register;
  readonly action: BulkAction;
  /** '' while there is nothing to preview yet. */
  readonly value: string;
  readonly plan: BulkPlan;
  readonly hidden: number;
};

/** What a change would do, in words: to how many records, from what, to what. */
export function BulkPreview({ collection, register, action, value, plan, hidden }: BulkPreviewProps) {
  const say = useSay();
  const language = useLanguage();
  const field = fieldOf(action, collection);
  const wordFor = (code: string) =>
    (field && wordOf(field.info, code, { language, names: namesOf(register) })) || say(listTexts.notRecorded);
  const count = sayCount(language, collectionTexts[collection].counted, plan.changed.length);
  const from = [...plan.from].sort(([, a], [, b]) => b - a);
  return (
    <div className="bulk-preview">
      <p role="status">{value !== '' && plan.changed.length > 0 && sentence()}</p>
      {action.kind !== 'add' && value !== '' && from.length > 1 && (
        <OldValues
          heading={say(collectionTexts[collection].plural)}
          values={from.map(([code, records]) => [wordFor(code), records])}
        />
      )}
      {value !== '' && plan.unchanged > 0 && (
        <p className="muted">{sayCount(language, bulkTexts.alreadySo, plan.unchanged)}</p>
      )}
      {hidden > 0 && <p>{sayCount(language, bulkTexts.hiddenWarning, hidden)}</p>}
    </div>
  );

  function sentence(): string {
    if (action.kind === 'end') return say(bulkTexts.previewEnd, { count, value: dateText(language, value) });
    const to = wordFor(value.trim());
    if (action.kind === 'add') return say(bulkTexts.previewAdd, { count, value: to });
    const [only] = from;
    return from.length === 1 && only
      ? say(bulkTexts.previewOne, { count, from: wordFor(only[0]), value: to })
      : say(bulkTexts.preview, { count, value: to });
  }
}

/** Ending is seen in the status of a record, where it has one. */
function fieldOf(action: BulkAction, collection: CollectionName): ListField | undefined {
  if (action.kind !== 'end') return action.field;
  const schema = COLLECTIONS[collection];
  return listFieldAt(schema, 'status') ?? listFieldAt(schema, 'endedOn');
}

/** Thousands of records may each say something else; the rest is told as one row. */
const VALUES_MAX = 20;

type OldValuesProps = {
  readonly heading: string;
  /** What stands there now, and in how many records. */
  readonly values: readonly (readonly [string, number])[];
};

function OldValues({ heading, values }: OldValuesProps) {
  const say = useSay();
  const language = useLanguage();
  const number = new Intl.NumberFormat(language);
  const rest = values.slice(VALUES_MAX);
  return (
    <table className="table">
      <thead>
        <tr>
          <th scope="col">{say(bulkTexts.nowStands)}</th>
          <th scope="col" className="num">
            {heading}
          </th>
        </tr>
      </thead>
      <tbody>
        {values.slice(0, VALUES_MAX).map(([words, count]) => (
          <tr key={words}>
            <td>{words}</td>
            <td className="num">{number.format(count)}</td>
          </tr>
        ))}
        {rest.length > 0 && (
          <tr>
            <td className="muted">{sayCount(language, bulkTexts.otherValues, rest.length)}</td>
            <td className="num">{number.format(rest.reduce((sum, [, count]) => sum + count, 0))}</td>
          </tr>
        )}
      </tbody>
    </table>
  );
}
