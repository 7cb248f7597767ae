import { folded } from '../search/searchText';

/** "The purposes of the processing;" and "purpose_of_processing": the words of a heading alone. */
export function plainHeading(heading: string): string {
  return folded(heading)
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '' && !['de', 'het', 'een', 'the', 'a', 'an'].includes(word))
    .join(' ');
}
