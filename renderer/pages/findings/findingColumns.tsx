import { findingPageTexts } from '../../../shared/i18n/windowTexts/findingTexts';
import type { Say } from '../../state/LanguageContext';
import type { GridColumn } from '../../ui/DataGrid';
import { CountCell, FindingCell, KindCell, LevelCell, WhereCell } from './FindingCells';
import type { FindingRow } from './findingRows';

/** The columns of the page of findings; `shortNames` is what each record is called, by its id. */
export function findingColumns(
  say: Say,
  shortNames: ReadonlyMap<string, string>,
): readonly GridColumn<FindingRow>[] {
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
      cell: (row) => <FindingCell row={row} />,
    },
    {
      id: 'where',
      header: say(findingPageTexts.where),
      width: 'minmax(140px, 2fr)',
      cell: (row) => <WhereCell row={row} shortNames={shortNames} />,
    },
    {
      id: 'count',
      header: say(findingPageTexts.count),
      width: '64px',
      isNumber: true,
      cell: (row) => <CountCell row={row} />,
    },
  ];
}
