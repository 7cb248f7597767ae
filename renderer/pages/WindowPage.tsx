import { DecidePage } from '../decide/DecidePage';
import { useApp } from '../state/appStore';
import type { Page } from '../state/appStore';
import { ExportPage } from './export/ExportPage';
import { FindingsPage } from './findings/FindingsPage';
import { ListPage } from './list/ListPage';
import { NotOpenedPage } from './NotOpenedPage';
import { OverviewPage } from './overview/OverviewPage';
import { RecordPage } from './record/RecordPage';
import { Shell } from './shell/Shell';
import { StartPage } from './start/StartPage';

/** The page where the person is. */
export function WindowPage() {
  const page = useApp((state) => state.page);
  switch (page.kind) {
    // A moment at most: main is asked what there is to show.
    case 'starting':
      return null;
    case 'start':
      return <StartPage />;
    case 'notOpened':
      return <NotOpenedPage failure={page.failure} />;
    case 'overview':
    case 'list':
    case 'record':
    case 'findings':
    case 'decide':
    case 'export':
      return (
        <Shell page={keyOf(page)}>
          <RegisterPage page={page} />
        </Shell>
      );
  }
}

type PageOfRegister = Extract<
  Page,
  { kind: 'overview' | 'list' | 'record' | 'findings' | 'decide' | 'export' }
>;
type RegisterPageProps = { readonly page: PageOfRegister };

function RegisterPage({ page }: RegisterPageProps) {
  const revision = useApp((state) => state.revision);
  switch (page.kind) {
    case 'overview':
      return <OverviewPage />;
    case 'list':
      return <ListPage key={page.collection} collection={page.collection} />;
    case 'record':
      return <RecordPage key={`${page.id} ${page.start.kind} ${revision}`} {...page} />;
    case 'findings':
      return <FindingsPage />;
    case 'decide':
      return <DecidePage key={page.country} view={page.view} country={page.country} />;
    case 'export':
      return <ExportPage />;
  }
}

function keyOf(page: PageOfRegister): string {
  switch (page.kind) {
    case 'list':
      return page.collection;
    case 'record':
      return page.id;
    case 'overview':
    case 'findings':
    case 'decide':
    case 'export':
      return page.kind;
  }
}
