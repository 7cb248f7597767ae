import { ArrowDown, ArrowUp } from 'lucide-react';
import { useEffect, useEffectEvent, useMemo } from 'react';
import { collectionTexts } from '../../../shared/i18n/windowTexts/collectionTexts';
import { recordTexts } from '../../../shared/i18n/windowTexts/recordTexts';
import { nameOf } from '../../../shared/register/records';
import type { AnyRecord, CollectionName, Register } from '../../../shared/register/register';
import { useApp } from '../../state/appStore';
import { useSay } from '../../state/LanguageContext';
import { changeList, firstView } from '../../state/listViews';
import { goToRecord } from '../../state/navigation';
import { IconButton } from '../../ui/IconButton';
import { around } from '../list/listRows';
import { useListColumns } from '../list/useListColumns';
import { useGroupedRows, useListRows } from '../list/useListRows';

type NeighboursProps<Name> = {
  readonly collection: Name;
  readonly register: Register;
  readonly id: string;
};

const NONE_CLOSED: ReadonlySet<string> = new Set();

/** The previous and the next one in the list as it was left, search and order included. */
export function Neighbours<Name extends CollectionName>({ collection, register, id }: NeighboursProps<Name>) {
  const say = useSay();
  const view = useApp((state) => state.listViews[collection]) ?? firstView(collection);
  const { all } = useListColumns(collection, register, view);
  const { found } = useListRows({ register, collection, columns: all, view });
  // The way to a neighbour leads through groups that are folded away too.
  const rows = useGroupedRows({ register, collection, view: { ...view, closedGroups: NONE_CLOSED } }, found);
  const { previous, next } = useMemo(() => {
    const records = rows.flatMap((row) => (row.kind === 'record' ? [row.record] : []));
    return around(records, id);
  }, [rows, id]);

  function go(record: AnyRecord | undefined): void {
    if (!record) return;
    changeList(collection, { openedId: record.id });
    goToRecord(collection, record.id);
  }
  const onKeyDown = useEffectEvent((event: KeyboardEvent) => {
    if (!event.altKey || event.ctrlKey || event.defaultPrevented) return;
    // In a pick list the same keys open its options.
    if (event.target instanceof Element && event.target.getAttribute('role') === 'combobox') return;
    if (event.key !== 'ArrowUp' && event.key !== 'ArrowDown') return;
    event.preventDefault();
    go(event.key === 'ArrowUp' ? previous : next);
  });
  useEffect(() => {
    window.addEventListener('keydown', onKeyDown);
    return () => window.removeEventListener('keydown', onKeyDown);
  }, []);

  const nameFor = (record: AnyRecord) => nameOf(record) || say(collectionTexts[collection].unnamed);
  return (
    <>
      <IconButton
        icon={ArrowUp}
        label={
          previous ? say(recordTexts.previous, { name: nameFor(previous) }) : say(recordTexts.noPrevious)
        }
        isDisabled={!previous}
        onPress={() => go(previous)}
      />
      <IconButton
        icon={ArrowDown}
        label={next ? say(recordTexts.next, { name: nameFor(next) }) : say(recordTexts.noNext)}
        isDisabled={!next}
        onPress={() => go(next)}
      />
    </>
  );
}
