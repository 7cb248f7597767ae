import type { Finding } from '../../../shared/checks/findings';
import { groupFindings } from '../../../shared/checks/groupFindings';
import type { FindingGroup, Grouping } from '../../../shared/checks/groupFindings';
import type { AnyRecord, CollectionName, Register } from '../../../shared/register/register';
import { byNumberThenName } from '../../../shared/search/naturalOrder';
import type { FindingsView } from '../../state/appStore';

/** A line of the page: several findings that belong together, or one of them. */
export type FindingRow =
  | {
      readonly kind: 'group';
      readonly key: string;
      readonly grouping: Grouping;
      readonly group: FindingGroup;
      readonly isExpanded: boolean;
    }
  | {
      readonly kind: 'finding';
      readonly key: string;
      readonly grouping: Grouping;
      readonly finding: Finding;
      /** What its group says already need not be said again. */
      readonly group: FindingGroup;
    };

type Shown = Pick<FindingsView, 'grouping' | 'toggled' | 'query'>;

/** The lines of the page: groups, and under those that are open their findings. */
export function findingRows(findings: readonly Finding[], view: Shown): readonly FindingRow[] {
  const { grouping } = view;
  const rows: FindingRow[] = [];
  for (const group of groupFindings(findings, grouping)) {
    const key = `${grouping} ${group.key}`;
    const isExpanded = view.toggled.has(toggleKey(key, view)) !== startsOpen(view);
    rows.push({ kind: 'group', key, grouping, group, isExpanded });
    if (!isExpanded) continue;
    group.findings.forEach((finding, index) => {
      // After one is solved, the next stands in its place, and whoever comes back finds that.
      rows.push({ kind: 'finding', key: `${key} ${index}`, grouping, finding, group });
    });
  }
  return rows;
}

/** Closed groups are a list of decisions to take; three levels, or what a search finds, are to be read at once. */
function startsOpen({ grouping, query }: Shown): boolean {
  return grouping === 'level' || query.trim() !== '';
}

/** The groups that are toggled, with one more or less. */
export function toggledWith(view: Shown, key: string): ReadonlySet<string> {
  const wanted = toggleKey(key, view);
  const toggled = new Set(view.toggled);
  if (!toggled.delete(wanted)) toggled.add(wanted);
  return toggled;
}

/** What was closed among the results of a search is not thereby opened in the list as a whole. */
function toggleKey(key: string, view: Shown): string {
  return startsOpen(view) ? `${key} open` : key;
}

/** As the menu has them: what Article 30 is about comes first. */
const ORDER: readonly CollectionName[] = [
  'activities',
  'processorRecords',
  'parties',
  'systems',
  'measures',
  'organisations',
  'dpos',
];

/** The findings in the order in which people look for records. */
export function inListOrder(
  register: Register,
  findingsOf: (id: string) => readonly Finding[],
): readonly Finding[] {
  const ofRecords = ORDER.flatMap((collection) =>
    byNumberThenName<AnyRecord>(register[collection]).flatMap(({ id }) => findingsOf(id)),
  );
  // What the register as a whole lacks goes before what its records lack.
  return [...findingsOf(register.id), ...ofRecords];
}
