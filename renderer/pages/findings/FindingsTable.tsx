import { useMemo } from 'react';
import type { Finding } from '../../../shared/checks/findings';
import { standingsOf } from '../../../shared/checks/standing';
import { sayCount } from '../../../shared/i18n/text';
import { findingPageTexts } from '../../../shared/i18n/windowTexts/findingTexts';
import { levelTexts } from '../../../shared/i18n/windowTexts/levelTexts';
import { listTexts } from '../../../shared/i18n/windowTexts/listTexts';
import { shortNameOf } from '../../../shared/register/names';
import { COLLECTION_NAMES } from '../../../shared/register/register';
import type { Register } from '../../../shared/register/register';
import { useApp } from '../../state/appStore';
import type { FindingsView } from '../../state/appStore';
import { useJudged } from '../../state/checking';
import { useLanguage, useSay } from '../../state/LanguageContext';
import { goToList, goToRecord } from '../../state/navigation';
import { Button } from '../../ui/Button';
import { DataGrid } from '../../ui/DataGrid';
import { EmptyState } from '../../ui/EmptyState';
import { findingColumns } from './findingColumns';
import { findingRows, toggledWith } from './findingRows';
import type { FindingRow } from './findingRows';
import { pressButtonInCell } from './GridButton';
import styles from './FindingsPage.module.css';

/** Two lines of a message. */
const ROW_HEIGHT = 46;

type FindingsTableProps = {
  readonly register: Register;
  /** What the filters leave. */
  readonly findings: readonly Finding[];
  readonly hidden: number;
  readonly view: FindingsView;
  readonly onChange: (change: Partial<FindingsView>) => void;
};

/** Groups of findings and, under those that are open, the findings; each opens its record at the field. */
export function FindingsTable({ register, findings, hidden, view, onChange }: FindingsTableProps) {
  const say = useSay();
  const judged = useJudged();
  const isWritable = useApp((state) => state.opened?.access === 'writable');
  const { grouping, toggled, query, state } = view;
  const columns = useMemo(
    () =>
      findingColumns(say, {
        shortNames: shortNamesIn(register),
        standings: judged === undefined ? new Map() : standingsOf(judged),
        areAccepted: state === 'accepted',
        isWritable,
      }),
    [say, register, judged, state, isWritable],
  );
  const rows = useMemo(
    () => findingRows(findings, { grouping, toggled, query }),
    [findings, grouping, toggled, query],
  );
  if (rows.length === 0) return <NothingShown hidden={hidden} view={view} onChange={onChange} />;

  function open(row: FindingRow): void {
    onChange({ openedRow: row.key });
    if (row.kind === 'group') onChange({ toggled: toggledWith(view, row.key) });
    else if (row.finding.recordId === register.id) goToList(row.finding.collection);
    else goToRecord(row.finding.collection, row.finding.recordId, row.finding.path);
  }
  return (
    <div className={styles.grid} onKeyDownCapture={pressButtonInCell}>
      <DataGrid
        // Another order begins at its top.
        key={`${grouping} ${state} ${view.level ?? ''}`}
        label={say(findingPageTexts.title)}
        columns={columns}
        rows={rows}
        rowHeight={ROW_HEIGHT}
        keyOf={({ key }) => key}
        treeOf={treeOf}
        startAt={view.openedRow || undefined}
        onOpen={open}
      />
    </div>
  );
}

function treeOf(row: FindingRow) {
  return row.kind === 'group' ? { level: 1, isExpanded: row.isExpanded } : { level: 2 };
}

function shortNamesIn(register: Register): ReadonlyMap<string, string> {
  const names = COLLECTION_NAMES.flatMap((name) =>
    register[name].map((record): [string, string] => [record.id, shortNameOf(record)]),
  );
  return new Map([[register.id, register.title], ...names]);
}

function NothingShown({ hidden, view, onChange }: Pick<FindingsTableProps, 'hidden' | 'view' | 'onChange'>) {
  const say = useSay();
  const language = useLanguage();
  const { level, query } = view;
  return (
    <div className="whole-nothing">
      <EmptyState
        title={
          query.trim() === '' && level !== undefined
            ? `${say(levelTexts[level].clear)}.`
            : say(listTexts.filteredTitle, { query })
        }
        text={sayCount(language, findingPageTexts.filteredHidden, hidden)}
        actions={
          <Button onPress={() => onChange({ query: '', level: undefined })}>
            {say(listTexts.clearFilter)}
          </Button>
        }
      />
    </div>
  );
}
