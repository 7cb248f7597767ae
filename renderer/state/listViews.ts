import type { CollectionName } from '../../shared/register/register';
import type { ListFilter } from '../../shared/search/filters';
import type { SavedView } from '../../shared/search/savedView';
import { api } from '../api';
import { appNow, setApp } from './appStore';
import type { ListView } from './appStore';
import { goToList } from './navigation';

const NOTHING: ReadonlySet<string> = new Set();

/** How a list begins: by number where there is one, else by name. The same object each time. */
export function firstView(collection: CollectionName): ListView {
  const isNumbered = collection === 'activities' || collection === 'processorRecords';
  return isNumbered ? BY_NUMBER : BY_NAME;
}

const BY_NUMBER = viewBy('number');
const BY_NAME = viewBy('name');

function viewBy(column: string): ListView {
  return {
    query: '',
    sort: [{ column, direction: 'ascending' }],
    columns: [],
    filters: [],
    grouping: '',
    closedGroups: NOTHING,
    selected: NOTHING,
    viewId: '',
    openedId: '',
  };
}

export function listViewNow(collection: CollectionName): ListView {
  return appNow().listViews[collection] ?? firstView(collection);
}

/** Changes how a list is shown, and nothing in the register. */
export function changeList(collection: CollectionName, change: Partial<ListView>): void {
  const { listViews } = appNow();
  setApp({ listViews: { ...listViews, [collection]: { ...listViewNow(collection), ...change } } });
}

/** Goes to a list that is narrowed down to what the filters let through. */
export function goToFilteredList(collection: CollectionName, filters: readonly ListFilter[]): void {
  changeList(collection, { filters, query: '', grouping: '', viewId: '', openedId: '' });
  goToList(collection);
}

/** What of a list a view keeps. */
type Kept = Pick<SavedView, 'columns' | 'sort' | 'filters' | 'grouping'>;

/** Keeps how the list is shown now under a name. */
export function saveViewAs(collection: CollectionName, name: string): void {
  const view = { id: crypto.randomUUID(), collection, name, ...keptOf(listViewNow(collection)) };
  keep([...appNow().savedViews, view]);
  changeList(collection, { viewId: view.id });
}

/** Keeps how the list is shown now in a view that is there already. */
export function updateView(view: SavedView): void {
  replace({ ...view, ...keptOf(listViewNow(view.collection)) });
}

export function renameView(view: SavedView, name: string): void {
  replace({ ...view, name });
}

export function removeView({ id }: SavedView): void {
  keep(appNow().savedViews.filter((view) => view.id !== id));
}

/** Shows a list as a view has it. */
export function showView({ id, collection, columns, sort, filters, grouping }: SavedView): void {
  const { sort: firstSort } = firstView(collection);
  const isSorted = sort.length > 0;
  changeList(collection, {
    columns,
    sort: isSorted ? sort : firstSort,
    filters,
    grouping,
    closedGroups: NOTHING,
    query: '',
    viewId: id,
    openedId: '',
  });
}

/** True while a list is shown just as a view has it. */
export function isShownAs(view: SavedView, list: ListView): boolean {
  const { columns, sort, filters, grouping } = view;
  return JSON.stringify(keptOf(list)) === JSON.stringify({ columns, sort, filters, grouping });
}

/** True when two ways of showing a list differ in the search at most. */
export function isSameView(a: ListView, b: ListView): boolean {
  return (
    a.columns === b.columns &&
    a.sort === b.sort &&
    a.filters === b.filters &&
    a.grouping === b.grouping &&
    a.viewId === b.viewId
  );
}

function keptOf({ columns, sort, filters, grouping }: ListView): Kept {
  return { columns: [...columns], sort: [...sort], filters: [...filters], grouping };
}

function replace(view: SavedView): void {
  keep(appNow().savedViews.map((one) => (one.id === view.id ? view : one)));
}

/** Takes effect at once; that it could not be kept for the next start is told, and undoes nothing. */
function keep(views: readonly SavedView[]): void {
  setApp({ savedViews: views });
  void api()
    .saveViews({ views: [...views] })
    .then((result) => {
      if (!result.ok) setApp({ problem: result.error });
    });
}
