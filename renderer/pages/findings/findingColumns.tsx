import type { Standings } from '../../../shared/checks/standing';
import { findingPageTexts } from '../../../shared/i18n/windowTexts/findingTexts';
import type { Say } from '../../state/LanguageContext';
import type { GridColumn } from '../../ui/DataGrid';
import { AcceptedActionsCell, OpenActionsCell, ReasonCell } from './DecisionCells';
import { CountCell, FindingCell, KindCell, LevelCell, WhereCell } from './FindingCells';
import type { FindingRow } from './findingRows';

export type ColumnFacts = {
  /** What each record is called, by its id. */
  readonly shortNames: ReadonlyMap<string, string>;
  readonly standings: Standings;
  /** The findings were accepted, so the reason is what counts. */
  readonly areAccepted: boolean;
  readonly isWritable: boolean;
};

/** The columns of the page of findings. */
export function findingColumns(say: Say, facts: ColumnFacts): readonly GridColumn<FindingRow>[] {
  const { shortNames, standings, areAccepted, isWritable } = facts;
  return [
    {
      id: 'kind',
      header: say(findingPageTexts.kind),
      width: 'minmax(64px, 172px)',
      cell: (row) => <KindCell row={row} />,
    },
    {
      id: 'level',
      header: say(findingPageTexts.levels),
      width: '96px',
      cell: (row) => <LevelCell row={row} />,
    },
    {
      id: 'finding',
      header: say(findingPageTexts.finding),
      width: 'minmax(200px, 3fr)',
      isRowHeader: true,
      cell: (row) => <FindingCell row={row} standings={standings} />,
    },
    {
      id: 'where',
      header: say(findingPageTexts.where),
      width: 'minmax(130px, 2fr)',
      cell: (row) => <WhereCell row={row} shortNames={shortNames} />,
    },
    ...(areAccepted ? [reasonColumn(say, standings)] : []),
    {
      id: 'count',
      header: say(findingPageTexts.count),
      width: '64px',
      isNumber: true,
      cell: (row) => <CountCell row={row} />,
    },
    ...(isWritable ? [actionsColumn(say, facts)] : []),
  ];
}

function reasonColumn(say: Say, standings: Standings): GridColumn<FindingRow> {
  return {
    id: 'reason',
    header: say(findingPageTexts.reason),
    width: 'minmax(160px, 3fr)',
    cell: (row) => <ReasonCell row={row} standings={standings} />,
  };
}

function actionsColumn(
  say: Say,
  { standings, areAccepted }: Pick<ColumnFacts, 'standings' | 'areAccepted'>,
): GridColumn<FindingRow> {
  return {
    id: 'actions',
    header: say(findingPageTexts.actions),
    width: '112px',
    cell: (row) =>
      areAccepted ? (
        <AcceptedActionsCell row={row} standings={standings} />
      ) : (
        <OpenActionsCell row={row} standings={standings} />
      ),
  };
}
