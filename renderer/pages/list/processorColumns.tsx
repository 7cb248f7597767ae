import { listTexts } from '../../../shared/i18n/windowTexts/listTexts';
import { labelOf } from '../../../shared/lists/lists';
import { controllerNames } from '../../../shared/register/glance';
import type { ProcessorRecord } from '../../../shared/register/processorRecord';
import { processorLetters } from '../../state/recordFacts';
import type { ListColumn, ListContext } from './columns';
import { marksColumn, findingsColumn, nameColumn, numberColumn, textColumn } from './sharedColumns';

const LETTERS = ['a', 'b', 'c', 'd'];

/** Records as processor: the four elements of Article 30(2). Purposes and terms are not asked. */
export function processorColumns(context: ListContext): readonly ListColumn<ProcessorRecord>[] {
  const { language, names } = context;
  return [
    numberColumn(context),
    nameColumn(context, listTexts.name),
    marksColumn(context, LETTERS, {
      collection: 'processorRecords',
      header: listTexts.processorElements,
      marksOf: processorLetters,
    }),
    findingsColumn(context, 'processorRecords'),
    textColumn(context, {
      id: 'controllers',
      header: listTexts.controllers,
      width: 'minmax(150px, 2fr)',
      textOf: (record) => controllerNames(record, names).join(', '),
    }),
    textColumn(context, {
      id: 'status',
      header: listTexts.status,
      width: '92px',
      textOf: ({ status }) => labelOf('recordStatuses', status, language),
    }),
  ];
}
