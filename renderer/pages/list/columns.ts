import type { Finding } from '../../../shared/checks/findings';
import type { Language } from '../../../shared/i18n/text';
import type { AnyRecord, CollectionName, RecordOf } from '../../../shared/register/register';
import type { Say } from '../../state/LanguageContext';
import type { GridColumn } from '../../ui/DataGrid';
import { activityColumns } from './activityColumns';
import { dpoColumns, organisationColumns } from './organisationColumns';
import { measureColumns, partyColumns, systemColumns } from './partyColumns';
import { processorColumns } from './processorColumns';

/** A column of a list, and what its rows are sorted by. */
export type ListColumn<Row> = GridColumn<Row> & { readonly sortBy: (row: Row) => string | number };

/** What the words in a list follow from, beside the record itself. */
export type ListContext = {
  readonly language: Language;
  readonly say: Say;
  /** What every record of the register is called, by id. */
  readonly names: ReadonlyMap<string, string>;
  /** In how many records each record is used, by id. */
  readonly uses: ReadonlyMap<string, number>;
  /** The findings of a record, for an order; none before all records have been checked. */
  readonly findingsOf: (record: AnyRecord) => readonly Finding[];
};

type Columns<Name extends CollectionName> = (context: ListContext) => readonly ListColumn<RecordOf<Name>>[];

/** The few telling facts that each list shows. */
export const LIST_COLUMNS: { readonly [Name in CollectionName]: Columns<Name> } = {
  activities: activityColumns,
  processorRecords: processorColumns,
  parties: partyColumns,
  systems: systemColumns,
  measures: measureColumns,
  organisations: organisationColumns,
  dpos: dpoColumns,
};
