import { useMemo } from 'react';
import { remembered } from '../../shared/checks/remembered';
import { dpiaTest } from '../../shared/decide/dpiaTest';
import { dpiaFilterTexts, dpiaTestTexts } from '../../shared/i18n/windowTexts/decideDpiaTexts';
import type { DpiaFilter } from '../../shared/i18n/windowTexts/decideDpiaTexts';
import { labelOf } from '../../shared/lists/lists';
import type { Activity } from '../../shared/register/activity';
import { nameOf } from '../../shared/register/records';
import type { Register } from '../../shared/register/register';
import { byNumberThenName } from '../../shared/search/naturalOrder';
import { useLanguage, useSay } from '../state/LanguageContext';
import type { Say } from '../state/LanguageContext';
import { goToRecord } from '../state/navigation';
import { DataGrid } from '../ui/DataGrid';
import type { GridColumn } from '../ui/DataGrid';
import { EmptyState } from '../ui/EmptyState';
import { Segments } from '../ui/Segments';
import { DPIA_TEST_FIELD } from './DpiaHelp';
import { useDecideState } from './decideState';

const FILTERS: readonly DpiaFilter[] = ['all', 'mandatory', 'twoCriteria', 'noStatus'];

/** How the DPIA test of every activity stands, and the way to it. */
export function DpiaOverview({ register }: { readonly register: Register }) {
  const say = useSay();
  const language = useLanguage();
  const { filter, openedId } = useDecideState((state) => state);
  const live = useMemo(() => inOrder(register.activities), [register]);
  const rows = useMemo(() => live.filter((activity) => isShown(activity, filter)), [live, filter]);
  const columns = useMemo(
    () => columnsFor(say, (code) => labelOf('dpiaStatuses', code, language)),
    [say, language],
  );
  if (live.length === 0) {
    return (
      <div className="whole-nothing">
        <EmptyState isPage title={say(dpiaTestTexts.none)} text={say(dpiaTestTexts.noneMeaning)} />
      </div>
    );
  }
  return (
    <>
      <div className="toolbar">
        <Segments
          label={say(dpiaTestTexts.filter)}
          value={filter}
          choices={FILTERS.map((value) => ({ value, label: say(dpiaFilterTexts[value]) }))}
          onChange={(next) => useDecideState.setState({ filter: next, openedId: '' })}
        />
        <span className="grow" />
        <span className="small muted" role="status">
          {say(dpiaTestTexts.shown, { shown: rows.length, total: live.length })}
        </span>
      </div>
      {rows.length === 0 && (
        <div className="whole-nothing">
          <EmptyState title={say(dpiaTestTexts.filteredTitle)} text={say(dpiaTestTexts.filteredText)} />
        </div>
      )}
      {rows.length > 0 && (
        <DataGrid
          label={say(dpiaTestTexts.title)}
          columns={columns}
          rows={rows}
          keyOf={({ id }) => id}
          startAt={openedId || undefined}
          onOpen={({ id }) => {
            useDecideState.setState({ openedId: id });
            goToRecord('activities', id, DPIA_TEST_FIELD);
          }}
        />
      )}
    </>
  );
}

/** Activities never change in place, so their test is worked out once. */
const testOf = remembered(dpiaTest);

const inOrder = remembered((activities: readonly Activity[]) =>
  byNumberThenName(activities.filter(({ status }) => status !== 'ended')),
);

const CRITERIA_OF_THE_RULE = 2;

function isShown(activity: Activity, filter: DpiaFilter): boolean {
  if (filter === 'all') return true;
  if (filter === 'noStatus') return activity.dpiaStatus === '';
  const { cases, criteriaTally, typesTally } = testOf(activity);
  if (filter === 'twoCriteria') return criteriaTally.yes >= CRITERIA_OF_THE_RULE;
  return cases.some(({ holds }) => holds) || typesTally.yes > 0;
}

function columnsFor(say: Say, statusOf: (code: string) => string): readonly GridColumn<Activity>[] {
  const count = (id: string, header: string, xOfY: (activity: Activity) => readonly [number, number]) => ({
    id,
    header,
    width: '108px',
    cell: (activity: Activity) => {
      const [x, y] = xOfY(activity);
      const words = say(dpiaTestTexts.xOfY, { x, y });
      return x === 0 ? <span className="muted">{words}</span> : words;
    },
  });
  return [
    {
      id: 'name',
      header: say(dpiaTestTexts.activity),
      width: 'minmax(200px, 2fr)',
      isRowHeader: true,
      cell: (activity) => <span className="text">{nameOf(activity)}</span>,
    },
    count('cases', say(dpiaTestTexts.casesColumn), (activity) => {
      const { cases } = testOf(activity);
      return [cases.filter(({ holds }) => holds).length, cases.length];
    }),
    count('criteria', say(dpiaTestTexts.criteriaColumn), (activity) => {
      const { criteriaTally: tally } = testOf(activity);
      return [tally.yes, tally.of];
    }),
    count('types', say(dpiaTestTexts.typesColumn), (activity) => {
      const { typesTally: tally } = testOf(activity);
      return [tally.yes, tally.of];
    }),
    count('open', say(dpiaTestTexts.openColumn), (activity) => {
      const { criteriaTally, typesTally } = testOf(activity);
      return [criteriaTally.open + typesTally.open, criteriaTally.of + typesTally.of];
    }),
    {
      id: 'status',
      header: say(dpiaTestTexts.statusColumn),
      width: 'minmax(140px, 1fr)',
      cell: ({ dpiaStatus }) =>
        dpiaStatus === '' ? (
          <span className="unset">{say(dpiaTestTexts.notRecorded)}</span>
        ) : (
          statusOf(dpiaStatus)
        ),
    },
  ];
}
