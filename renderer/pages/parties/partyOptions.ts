import type { Party } from '../../../shared/register/party';
import { nearNames } from '../../../shared/search/nearNames';
import type { Option } from '../../ui/options';

type Headings = { readonly alike: string; readonly rest: string };

/** The other parties to choose from, those that are called nearly the same first. */
export function partyOptions(
  options: readonly Option[],
  party: Party,
  headings: Headings,
): readonly Option[] {
  const others = options.filter(({ value }) => value !== party.id);
  const namesOf = ({ label, keywords = [] }: Option) => [label, ...keywords];
  const found = [party.name, ...party.aliases].flatMap((name) => nearNames(others, namesOf, name));
  const alike = [...new Set(found)];
  const isAlike = new Set(alike);
  if (alike.length === 0) return others;
  return [
    ...alike.map((option) => ({ ...option, group: headings.alike })),
    ...others.filter((option) => !isAlike.has(option)).map((option) => ({ ...option, group: headings.rest })),
  ];
}
