import { listTexts } from '../../../shared/i18n/windowTexts/listTexts';
import type { Text } from '../../../shared/i18n/text';
import type { AnyRecord } from '../../../shared/register/register';
import { valuesOf, wordsOf } from '../../../shared/search/fieldValues';
import type { LeafInfo, ListField } from '../../../shared/search/listFields';
import { FieldCell } from './Cells';
import type { ListColumn, ListContext } from './columns';

/** As wide as what usually stands there. */
const WIDTHS: Readonly<Record<LeafInfo['kind'], string>> = {
  text: 'minmax(104px, 1fr)',
  longText: 'minmax(160px, 2fr)',
  texts: 'minmax(120px, 1fr)',
  number: '84px',
  date: '96px',
  answer: '84px',
  choice: 'minmax(92px, 1.5fr)',
  choices: 'minmax(130px, 1.5fr)',
  reference: 'minmax(104px, 1.2fr)',
  references: 'minmax(130px, 1.5fr)',
};

/** Shorter above a column than beside a field. */
const HEADERS: Readonly<Record<string, Text>> = {
  hasTransfers: listTexts.transfers,
  dpiaStatus: listTexts.dpia,
  seenByDpoOn: listTexts.seenByDpo,
  'controllers.partyId': listTexts.controllers,
  country: listTexts.country,
  hosting: listTexts.hosting,
  kind: listTexts.kind,
  chamberOfCommerceNumber: listTexts.chamberOfCommerce,
  dpoDesignated: listTexts.dpoDesignated,
  'registrations.number': listTexts.registration,
  'agreements.status': listTexts.agreement,
};

/** A column of one field of the schema, whichever it is. */
export function fieldColumn<Row extends AnyRecord>(context: ListContext, field: ListField): ListColumn<Row> {
  const { say } = context;
  const label = say(HEADERS[field.path] ?? field.label);
  const wordsFor = (row: Row) => wordsOf(field, row, context);
  return {
    id: field.path,
    label,
    header: label,
    headerLabel: say(field.label),
    width: WIDTHS[field.info.kind],
    isNumber: field.info.kind === 'number',
    cell: (row) => <FieldCell field={field} record={row} context={context} />,
    sortBy: (row) => sortValue(field, row, wordsFor),
    textOf: (row) => {
      const words = wordsFor(row);
      if (words !== '') return words;
      return say(valuesOf(field, row).length === 0 ? listTexts.notAsked : listTexts.notRecorded);
    },
  };
}

// A date in words would stand in the order of its day.
function sortValue<Row extends AnyRecord>(
  field: ListField,
  row: Row,
  wordsFor: (row: Row) => string,
): string | number {
  const { kind } = field.info;
  if (kind === 'date') return valuesOf(field, row).join(' ').trim();
  if (kind !== 'number') return wordsFor(row);
  const [first = ''] = valuesOf(field, row);
  return first === '' ? '' : Number(first);
}
