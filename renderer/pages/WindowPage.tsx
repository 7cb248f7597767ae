import type { ReactNode } from 'react';
import { DecidePage } from '../decide/DecidePage';
import { useApp } from '../state/appStore';
import type { Page } from '../state/appStore';
import { ExportPage } from './export/ExportPage';
import { FindingsPage } from './findings/FindingsPage';
import { HistoryPage } from './history/HistoryPage';
import { ListPage } from './list/ListPage';
import { ManualPage } from './manual/ManualPage';
import { MergePage } from './merge/MergePage';
import { NotOpenedPage } from './NotOpenedPage';
import { OverviewPage } from './overview/OverviewPage';
import { BackupsPage } from './rescue/BackupsPage';
import { RecordPage } from './record/RecordPage';
import { ReportPage } from './report/ReportPage';
import { SettingsPage } from './settings/SettingsPage';
import { AloneShell } from './shell/AloneShell';
import { SheetPage } from './sheet/SheetPage';
import { Shell } from './shell/Shell';
import { StartPage } from './start/StartPage';

type PageOf<Kind extends Page['kind']> = Extract<Page, { readonly kind: Kind }>;
type Draw = { readonly [Kind in Page['kind']]: (page: PageOf<Kind>) => ReactNode };

/** What is drawn for each kind of page. A new kind does not compile until it is here. */
const DRAW: Draw = {
  // A moment at most: main is asked what there is to show.
  starting: () => null,
  start: () => <StartPage />,
  notOpened: ({ failure }) => <NotOpenedPage failure={failure} />,
  overview: () => <OverviewPage />,
  list: ({ collection }) => <ListPage key={collection} collection={collection} />,
  record: (page) => <CurrentRecord page={page} />,
  findings: () => <FindingsPage />,
  decide: ({ view, country }) => <DecidePage key={country} view={view} country={country} />,
  export: () => <ExportPage />,
  backups: () => <BackupsPage />,
  sheet: ({ collection }) => <SheetPage key={collection} collection={collection} />,
  history: ({ part, recordId }) => <HistoryPage key={recordId} part={part} recordId={recordId} />,
  merge: ({ handle }) => <MergePage key={handle} handle={handle} />,
  report: ({ handle, fileName }) => <ReportPage key={handle} handle={handle} fileName={fileName} />,
  settings: () => <SettingsPage />,
  manual: ({ section }) => <ManualPage section={section} />,
};

/** Pages that are the whole window. */
const WHOLE: ReadonlySet<Page['kind']> = new Set(['starting', 'start', 'notOpened']);
/** Pages that are there without a register too. */
const ALONE: ReadonlySet<Page['kind']> = new Set(['report', 'settings', 'manual']);

/** The page where the person is, in its frame. */
export function WindowPage() {
  const page = useApp((state) => state.page);
  const hasRegister = useApp((state) => state.opened !== undefined);
  // The table pairs each kind with its own page; a lookup by a kind known only at run time loses the pair.
  const draw = DRAW[page.kind] as (page: Page) => ReactNode;
  if (WHOLE.has(page.kind)) return draw(page);
  if (ALONE.has(page.kind) && !hasRegister) return <AloneShell>{draw(page)}</AloneShell>;
  return <Shell page={keyOf(page)}>{draw(page)}</Shell>;
}

/** The form begins again when its record changed under it in another way. */
function CurrentRecord({ page }: { readonly page: PageOf<'record'> }) {
  const revision = useApp((state) => state.revision);
  return <RecordPage key={`${page.id} ${page.start.kind} ${revision}`} {...page} />;
}

/** Tells one page from another: each begins at its top. */
function keyOf(page: Page): string {
  if (page.kind === 'list') return page.collection;
  if (page.kind === 'sheet') return `sheet ${page.collection}`;
  if (page.kind === 'record') return page.id;
  return page.kind === 'history' ? `history ${page.recordId}` : page.kind;
}
