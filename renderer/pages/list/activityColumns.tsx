import { listTexts } from '../../../shared/i18n/windowTexts/listTexts';
import type { Activity } from '../../../shared/register/activity';
import { basisLetters, dataSubjectNames } from '../../../shared/register/glance';
import type { ProcessorRecord } from '../../../shared/register/processorRecord';
import { termCounts } from '../../../shared/search/termCounts';
import { activityLetters, processorLetters } from '../../state/recordFacts';
import { BasesCell, TextCell } from './Cells';
import type { ListColumn, ListContext } from './columns';
import { findingsColumn, marksColumn, nameColumn, numberColumn } from './sharedColumns';

const LETTERS = ['a', 'b', 'c', 'c', 'd', 'e', 'f', 'g'];
const PROCESSOR_LETTERS = ['a', 'b', 'c', 'd'];

/** Activities as controller: the eight elements of Article 30(1) first, then what else the law asks. */
export function activityColumns(context: ListContext): readonly ListColumn<Activity>[] {
  return [
    numberColumn(context),
    nameColumn(context),
    marksColumn(context, LETTERS, {
      collection: 'activities',
      header: listTexts.elements,
      marksOf: activityLetters,
    }),
    findingsColumn(context, 'activities'),
    basesColumn(context),
    dataSubjectsColumn(context),
    termsColumn(context),
  ];
}

/** Records as processor: the four elements of Article 30(2). Purposes and terms are not asked. */
export function processorColumns(context: ListContext): readonly ListColumn<ProcessorRecord>[] {
  return [
    numberColumn(context),
    nameColumn(context),
    marksColumn(context, PROCESSOR_LETTERS, {
      collection: 'processorRecords',
      header: listTexts.processorElements,
      marksOf: processorLetters,
    }),
    findingsColumn(context, 'processorRecords'),
  ];
}

function basesColumn({ say }: ListContext): ListColumn<Activity> {
  return {
    id: 'legalBasis',
    label: say(listTexts.legalBasis),
    header: say(listTexts.legalBasis),
    width: '74px',
    cell: (activity) => <BasesCell letters={basisLetters(activity)} />,
    sortBy: (activity) => basisLetters(activity).join(),
    textOf: (activity) => basisLetters(activity).join(', ') || say(listTexts.notRecorded),
  };
}

function dataSubjectsColumn({ say, language }: ListContext): ListColumn<Activity> {
  const wordsFor = (activity: Activity) => dataSubjectNames(activity, language).join(', ');
  return {
    id: 'dataSubjects',
    label: say(listTexts.dataSubjects),
    header: say(listTexts.dataSubjects),
    width: 'minmax(104px, 1.6fr)',
    cell: (activity) => <TextCell text={wordsFor(activity)} />,
    sortBy: wordsFor,
    textOf: (activity) => wordsFor(activity) || say(listTexts.notRecorded),
  };
}

/** Of how many of its data it is recorded how long they are kept; the ones with most to do sort together. */
function termsColumn({ say }: ListContext): ListColumn<Activity> {
  const wordsFor = (activity: Activity) => say(listTexts.termsRecorded, termCounts(activity));
  return {
    id: 'terms',
    label: say(listTexts.terms),
    header: say(listTexts.terms),
    width: '76px',
    isNumber: true,
    cell: (activity) => <TextCell text={wordsFor(activity)} />,
    sortBy: (activity) => {
      const { recorded, total } = termCounts(activity);
      return total - recorded;
    },
    textOf: wordsFor,
  };
}
