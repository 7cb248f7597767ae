/** A category of data as far as this table needs it: what it is called and whose it is; no groups means all of them. */
export type GroupedItem = { readonly name: string; readonly subjectIds: readonly string[] };

/** One category, and for each group the places of the items that hold its term; none where it is not processed. */
export type GroupTermRow = { readonly name: string; readonly cells: readonly (readonly number[])[] };

/** Categories down, groups of data subjects across: items of one name are one row, each with its own term per group. */
export function groupTerms(
  items: readonly GroupedItem[],
  groupIds: readonly string[],
): readonly GroupTermRow[] {
  const names = [...new Set(items.map(({ name }) => name))];
  return names.map((name) => ({
    name,
    cells: groupIds.map((group) =>
      items.flatMap((item, at) => (item.name === name && isOf(item, group) ? [at] : [])),
    ),
  }));
}

/** The groups that an item keeps when one of them gets an item of its own. */
export function withoutGroup(
  { subjectIds }: Pick<GroupedItem, 'subjectIds'>,
  group: string,
  groupIds: readonly string[],
): readonly string[] {
  // No groups meant all of them; from now on it is all but one.
  return (subjectIds.length === 0 ? groupIds : subjectIds).filter((id) => id !== group);
}

/** Of how many groups an item is. */
export function groupsOf(
  { subjectIds }: Pick<GroupedItem, 'subjectIds'>,
  groupIds: readonly string[],
): readonly string[] {
  return subjectIds.length === 0 ? groupIds : subjectIds.filter((id) => groupIds.includes(id));
}

function isOf({ subjectIds }: GroupedItem, group: string): boolean {
  return subjectIds.length === 0 || subjectIds.includes(group);
}
