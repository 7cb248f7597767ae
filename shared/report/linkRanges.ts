import type { Link } from './blocks';

const SHORTEST_RANGE = 3;

/** Links to places in a row as one: "V01 t/m V26, P01". `places` are indexes into `links`, rising. */
export function linkRanges(
  places: readonly number[],
  links: readonly (Link | undefined)[],
  to: string,
): readonly Link[] {
  return rowsOf(places).flatMap((row) => {
    const found = row.flatMap((place) => links[place] ?? []);
    const [first] = found;
    const last = found.at(-1);
    if (first === undefined || last === undefined || found.length < SHORTEST_RANGE) return found;
    return [{ ...first, text: `${first.text} ${to} ${last.text}` }];
  });
}

function rowsOf(places: readonly number[]): readonly (readonly number[])[] {
  const rows: number[][] = [];
  for (const place of places) {
    const last = rows.at(-1);
    if (last?.at(-1) === place - 1) last.push(place);
    else rows.push([place]);
  }
  return rows;
}
