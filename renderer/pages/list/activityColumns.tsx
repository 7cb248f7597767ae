import { listTexts } from '../../../shared/i18n/windowTexts/listTexts';
import { labelOf } from '../../../shared/lists/lists';
import type { Activity } from '../../../shared/register/activity';
import { basisLetters, dataSubjectNames } from '../../../shared/register/glance';
import { activityLetters } from '../../state/recordFacts';
import { BasesCell } from './Cells';
import type { ListColumn, ListContext } from './columns';
import { marksColumn, findingsColumn, nameColumn, numberColumn, textColumn } from './sharedColumns';

const LETTERS = ['a', 'b', 'c', 'c', 'd', 'e', 'f', 'g'];

/** Activities as controller: the eight elements of Article 30(1) first, then what else the law asks. */
export function activityColumns(context: ListContext): readonly ListColumn<Activity>[] {
  const { say, language } = context;
  return [
    numberColumn(context),
    nameColumn(context, listTexts.activity),
    marksColumn(context, LETTERS, {
      collection: 'activities',
      header: listTexts.elements,
      marksOf: activityLetters,
    }),
    findingsColumn(context, 'activities'),
    {
      id: 'legalBasis',
      header: say(listTexts.legalBasis),
      width: '92px',
      cell: (activity) => <BasesCell letters={basisLetters(activity)} />,
      sortBy: (activity) => basisLetters(activity).join(),
    },
    textColumn(context, {
      id: 'dataSubjects',
      header: listTexts.dataSubjects,
      width: 'minmax(130px, 2fr)',
      textOf: (activity) => dataSubjectNames(activity, language).join(', '),
    }),
    textColumn(context, {
      id: 'status',
      header: listTexts.status,
      width: '92px',
      textOf: ({ status }) => labelOf('recordStatuses', status, language),
    }),
  ];
}
