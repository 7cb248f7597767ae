import { flushSync } from 'react-dom';
import { useFormContext } from 'react-hook-form';
import type { UseFieldArrayReturn, UseFormReturn } from 'react-hook-form';
import type { Values } from '../../../shared/fields/state';
import { groupsOf, withoutGroup } from '../../../shared/retention/groupTerms';
import type { InfoOf } from '../controls/controlProps';
import { copyOfItem } from '../copyItem';
import { useFormTools } from '../FormTools';
import { asItems, asTexts, idOf } from '../values';

/** A place in the table: an item of the list, for one group of data subjects. */
export type GroupPlace = { readonly index: number; readonly group: string };

type GroupTableParts = {
  readonly info: InfoOf<'list'>;
  readonly path: string;
  readonly groupIds: readonly string[];
  readonly array: Pick<UseFieldArrayReturn, 'insert'>;
};

/** Lists whose items point to data: a part that gets an item of its own stays linked as it was. */
const POINTING = ['purposes', 'recipients', 'transfers'];

/** What can be done with the term of one category for one group. Everything stays in the form until it is saved. */
export function useGroupTable({ info, path, groupIds, array }: GroupTableParts) {
  const form = useFormContext();
  const tools = useFormTools();
  const itemAt = (index: number): Values => asItems(form.getValues(path))[index] ?? {};
  const subjectsAt = (index: number) => ({ subjectIds: asTexts(itemAt(index)['subjectIds']) });

  function set(place: string, value: unknown): void {
    form.setValue(`${path}.${place}`, value, { shouldDirty: true });
  }
  function moveTo(index: number, groups: readonly string[]): void {
    set(`${index}.subjectIds`, groups);
    tools.refresh();
  }
  /** The item of this group alone: itself, or a copy that is split off from the other groups. Gives its place. */
  function own({ index, group }: GroupPlace): number {
    const of = groupsOf(subjectsAt(index), groupIds);
    if (of.length === 1 && of.includes(group)) return index;
    const copy = { ...copyOfItem(info.item, itemAt(index)), subjectIds: [group] };
    flushSync(() => {
      set(`${index}.subjectIds`, withoutGroup(subjectsAt(index), group, groupIds));
      linkToo(form, idOf(itemAt(index)), idOf(copy));
      array.insert(index + 1, copy, { shouldFocus: false });
    });
    tools.refresh();
    return index + 1;
  }
  return {
    /** To the term itself; whoever has more groups changes it for all of them. */
    openTerm: (index: number) => tools.focusField(`${path}.${index}.retention.amount`),
    /** To a term of this group alone, which begins as the one it had. */
    openOwnTerm: (place: GroupPlace) => tools.focusField(`${path}.${own(place)}.retention.amount`),
    leaveGroup: ({ index, group }: GroupPlace) =>
      moveTo(index, withoutGroup(subjectsAt(index), group, groupIds)),
    joinGroup: ({ index, group }: GroupPlace) => moveTo(index, [...subjectsAt(index).subjectIds, group]),
    /** Gives all places the term of the first one, each for its own group only. */
    fill([first, ...others]: readonly GroupPlace[]): void {
      if (!first) return;
      const term = structuredClone(itemAt(first.index)['retention']);
      // From the last one up: what is split off moves only what stands below it.
      for (const place of [...others].sort((a, b) => b.index - a.index)) {
        set(`${own(place)}.retention`, structuredClone(term));
      }
      tools.refresh();
    },
  };
}

/** Whatever points to a piece of data points to the part that was split off as well. */
function linkToo({ getValues, setValue }: UseFormReturn, known: string, added: string): void {
  for (const list of POINTING) {
    asItems(getValues(list)).forEach((item, at) => {
      const ids = asTexts(item['dataIds']);
      if (ids.includes(known)) setValue(`${list}.${at}.dataIds`, [...ids, added], { shouldDirty: true });
    });
  }
}
