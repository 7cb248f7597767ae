import type { Finding } from '../../../shared/checks/findings';
import { COLLECTIONS } from '../../../shared/register/register';
import type { AnyRecord, CollectionName, RecordOf } from '../../../shared/register/register';
import type { Language } from '../../../shared/i18n/text';
import { listFieldsOf } from '../../../shared/search/listFields';
import type { Say } from '../../state/LanguageContext';
import type { GridColumn } from '../../ui/DataGrid';
import { activityColumns, processorColumns } from './activityColumns';
import { fieldColumn } from './fieldColumn';
import { findingsColumn, nameColumn, usesColumn } from './sharedColumns';

/** A column of a list: what its rows are sorted by, and what they say where there is only text. */
export type ListColumn<Row> = GridColumn<Row> & {
  /** What it is called where columns are chosen. */
  readonly label: string;
  readonly sortBy: (row: Row) => string | number;
  readonly textOf: (row: Row) => string;
};

/** What the words in a list follow from, beside the record itself. */
export type ListContext = {
  readonly language: Language;
  readonly say: Say;
  /** What every record of the register is called, by id. */
  readonly names: ReadonlyMap<string, string>;
  /** In how many records each record is used, by id. Asked for only where it is shown: it follows from all records. */
  readonly uses: () => ReadonlyMap<string, number>;
  /** The open findings of a record; undefined before all records have been checked. */
  readonly findingsOf: (record: AnyRecord) => readonly Finding[] | undefined;
};

type Special<Name extends CollectionName> = (context: ListContext) => readonly ListColumn<RecordOf<Name>>[];

/** The columns that say more than one field does. They come before the fields themselves. */
const SPECIAL: { readonly [Name in CollectionName]: Special<Name> } = {
  activities: activityColumns,
  processorRecords: processorColumns,
  parties: (context) => catalogueColumns(context, 'parties'),
  systems: (context) => catalogueColumns(context, 'systems'),
  measures: (context) => catalogueColumns(context, 'measures'),
  organisations: (context) => catalogueColumns(context, 'organisations'),
  dpos: (context) => catalogueColumns(context, 'dpos'),
};

/** The few telling facts that each list begins with; in a narrow window fewer of them. */
const FIRST: { readonly [Name in CollectionName]: { readonly wide: string; readonly narrow: string } } = {
  activities: {
    wide: 'number name elements findings legalBasis organisationId dataSubjects hasTransfers terms dpiaStatus seenByDpoOn',
    narrow: 'number name elements findings legalBasis organisationId dataSubjects',
  },
  processorRecords: {
    wide: 'number name elements findings controllers.partyId organisationId hasTransfers status seenByDpoOn',
    narrow: 'number name elements findings controllers.partyId status',
  },
  parties: {
    wide: 'name category country agreements.status findings uses',
    narrow: 'name category country findings uses',
  },
  systems: {
    wide: 'name hosting supplierId countries findings uses',
    narrow: 'name hosting supplierId findings uses',
  },
  measures: { wide: 'name kind group findings uses', narrow: 'name kind group findings uses' },
  organisations: {
    wide: 'name chamberOfCommerceNumber dpoDesignated email findings uses',
    narrow: 'name chamberOfCommerceNumber dpoDesignated findings uses',
  },
  dpos: {
    wide: 'name registrations.number email phone findings',
    narrow: 'name registrations.number email phone findings',
  },
};

/** Every column that a list can show, by its id, in the order in which they are offered. */
export function allColumns<Name extends CollectionName>(
  collection: Name,
  context: ListContext,
): ReadonlyMap<string, ListColumn<RecordOf<Name>>> {
  const special: Special<Name> = SPECIAL[collection];
  const columns = new Map(special(context).map((column) => [column.id, column]));
  for (const field of listFieldsOf(COLLECTIONS[collection])) {
    if (!columns.has(field.path)) columns.set(field.path, fieldColumn<RecordOf<Name>>(context, field));
  }
  return columns;
}

/** The ids of the columns that a list begins with. */
export function firstColumns(collection: CollectionName, isNarrow: boolean): readonly string[] {
  return FIRST[collection][isNarrow ? 'narrow' : 'wide'].split(' ');
}

function catalogueColumns<Row extends AnyRecord>(
  context: ListContext,
  collection: CollectionName,
): readonly ListColumn<Row>[] {
  return [nameColumn<Row>(context), findingsColumn<Row>(context, collection), usesColumn<Row>(context)];
}
