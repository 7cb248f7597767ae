import type { MouseEvent } from 'react';
import { useRef, useState } from 'react';
import type { UseFieldArrayReturn } from 'react-hook-form';
import { groupTableTexts } from '../../../shared/i18n/dataTableTexts';
import { groupTerms } from '../../../shared/retention/groupTerms';
import type { GroupTermRow } from '../../../shared/retention/groupTerms';
import { retentionSentence } from '../../../shared/report/retentionSentence';
import type { Retention } from '../../../shared/retention/presetTerm';
import { useLanguage, useSay } from '../../state/LanguageContext';
import { classNames } from '../../ui/classNames';
import type { InfoOf } from '../controls/controlProps';
import { useFormTools, useLive } from '../FormTools';
import { useItemName } from '../itemName';
import { asItems, asText, asTexts } from '../values';
import { GroupActions } from './GroupActions';
import styles from './DataTable.module.css';
import { useGroupNames } from './useGroupNames';
import { useGroupKeys } from './useGroupKeys';
import type { GroupPlace } from './useGroupTable';

type GroupTableProps = {
  readonly info: InfoOf<'list'>;
  readonly path: string;
  readonly array: Pick<UseFieldArrayReturn, 'insert'>;
};

/** The term of each category for each group of data subjects; cells are chosen, more of them with Ctrl or Shift. */
export function GroupTable({ info, path, array }: GroupTableProps) {
  const say = useSay();
  const nameItem = useItemName();
  const { isReadOnly } = useFormTools();
  const groups = useGroupNames();
  const items = asItems(useLive((state) => state.values[path]));
  const [chosen, setChosen] = useState<readonly GroupPlace[]>([]);
  const table = useRef<HTMLTableElement>(null);
  const groupIds = [...groups.keys()];
  const rows = groupTerms(
    items.map((item, at) => ({
      name: nameItem(info, item, at),
      subjectIds: asTexts(item['subjectIds']).filter((id) => groups.has(id)),
    })),
    groupIds,
  );
  const keys = useGroupKeys(table, { rows: rows.length, columns: groupIds.length });
  const open = rows.flatMap(({ cells }) =>
    cells.flatMap((at, column) => at.flatMap((index) => (isOpen(index) ? [placeOf(index, column)] : []))),
  );
  function placeOf(index: number, column: number): GroupPlace {
    return { index, group: groupIds[column] ?? '' };
  }
  function isOpen(index: number): boolean {
    const item = items[index] ?? {};
    // The form holds the members of this group.
    return (
      retentionSentence('nl', item['retention'] as Retention) === '' &&
      asText(item['noRetentionReason']) === ''
    );
  }
  function choose(place: GroupPlace, isAdded: boolean): void {
    const others = chosen.filter((one) => !isSame(one, place));
    const isChosen = others.length < chosen.length;
    setChosen(
      isAdded ? (isChosen ? others : [...chosen, place]) : isChosen && chosen.length === 1 ? [] : [place],
    );
  }
  return (
    <div className={styles.frame}>
      <div className={styles.scroll}>
        <table
          ref={table}
          role="grid"
          className={styles.table}
          aria-label={say(groupTableTexts.label)}
          onKeyDown={keys.onKeyDown}
        >
          <thead>
            <tr>
              <th scope="col">{say(groupTableTexts.data)}</th>
              {[...groups].map(([id, name]) => (
                <th key={id} scope="col">
                  {name}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map((row, at) => (
              <tr key={row.name}>
                <th scope="row">{row.name}</th>
                {row.cells.map((cell, column) => (
                  <td
                    key={groupIds[column]}
                    data-group-cell={`${at}:${column}`}
                    onFocus={() => keys.setActive({ row: at, column })}
                  >
                    <Terms
                      isTabStop={keys.active.row === at && keys.active.column === column}
                      row={row}
                      places={placesOf(row, cell, column)}
                      isProcessed={cell.length > 0}
                      group={groups.get(groupIds[column] ?? '') ?? ''}
                      chosen={chosen}
                      onChoose={choose}
                      path={path}
                    />
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <p className="small muted">{say(groupTableTexts.legend)}</p>
      {!isReadOnly && (
        <GroupActions
          info={info}
          path={path}
          array={array}
          groups={groups}
          names={rows}
          chosen={chosen}
          open={open}
          onChoose={setChosen}
        />
      )}
    </div>
  );

  /** Where it is not processed, the first item of the row is what could be extended to this group. */
  function placesOf(row: GroupTermRow, cell: readonly number[], column: number): readonly GroupPlace[] {
    const [first = 0] = cell.length > 0 ? cell : row.cells.flat();
    return cell.length > 0 ? cell.map((index) => placeOf(index, column)) : [placeOf(first, column)];
  }
}

type TermsProps = {
  readonly row: GroupTermRow;
  readonly places: readonly GroupPlace[];
  readonly isProcessed: boolean;
  readonly isTabStop: boolean;
  readonly group: string;
  readonly chosen: readonly GroupPlace[];
  readonly onChoose: (place: GroupPlace, isAdded: boolean) => void;
  readonly path: string;
};

function Terms({ row, places, isProcessed, isTabStop, group, chosen, onChoose, path }: TermsProps) {
  const say = useSay();
  const language = useLanguage();
  const items = asItems(useLive((state) => state.values[path]));
  return places.map((place) => {
    const item = items[place.index] ?? {};
    const sentence = retentionSentence(language, item['retention'] as Retention);
    const words = isProcessed
      ? sentence || asText(item['noRetentionReason']) || say(groupTableTexts.notRecorded)
      : say(groupTableTexts.notProcessed);
    const isMissing = isProcessed && sentence === '' && asText(item['noRetentionReason']) === '';
    return (
      <button
        key={place.index}
        type="button"
        tabIndex={isTabStop ? 0 : -1}
        className={classNames(styles.term, isMissing && styles.missing)}
        aria-pressed={chosen.some((one) => isSame(one, place))}
        aria-label={say(groupTableTexts.cell, { data: row.name, group, term: words })}
        onClick={(event: MouseEvent) => onChoose(place, event.ctrlKey || event.metaKey || event.shiftKey)}
      >
        {isProcessed ? words : '–'}
      </button>
    );
  });
}

function isSame(a: GroupPlace, b: GroupPlace): boolean {
  return a.index === b.index && a.group === b.group;
}
