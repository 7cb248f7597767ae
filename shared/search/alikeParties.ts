import { remembered } from '../checks/remembered';
import type { Party } from '../register/party';
import { nameLikeness, tellingWords } from './nearNames';

/** Two entries that may be one party, and what says so. */
export type AlikePair = {
  readonly key: string;
  readonly first: Party;
  readonly second: Party;
  readonly why: 'number' | 'name';
};

/** Stricter than where somebody searches: what is shown unasked must mostly be right. */
const ALIKE_ABOVE = 0.8;

/** A beginning that more parties share than this, such as "gemeente", tells nobody apart. */
const SHARED_AT_MOST = 40;
const BEGINNING = 3;

/** The pairs of parties that may be one, in the order of the list. An ended entry is no trouble any more. */
export const alikeParties: (parties: readonly Party[]) => readonly AlikePair[] = remembered(
  (parties: readonly Party[]) => {
    const current = parties.filter(({ endedOn }) => endedOn === '').map(named);
    const pairs = new Map<string, AlikePair>();
    for (const group of groupsOf(current)) {
      for (const [at, first] of group.entries()) {
        for (const second of group.slice(at + 1)) addPair(pairs, first, second);
      }
    }
    return [...pairs.values()];
  },
);

/** The same whichever of the two comes first. */
export function pairKey(a: Party, b: Party): string {
  return [a.id, b.id].sort().join(' ');
}

type Name = { readonly words: readonly string[]; readonly numbers: string };
type Named = {
  readonly party: Party;
  readonly names: readonly Name[];
  /** Its number at the Chamber of Commerce, only the digits. */
  readonly registered: string;
};

function named(party: Party): Named {
  const names = [party.name, ...party.aliases].map((name) => ({
    words: tellingWords(name),
    numbers: (name.match(/\d+/g) ?? []).join(' '),
  }));
  return { party, names, registered: party.chamberOfCommerceNumber.replace(/\D/g, '') };
}

/** Only parties with something in common are compared, so that thousands of them stay quick. */
function groupsOf(parties: readonly Named[]): readonly (readonly Named[])[] {
  const groups = new Map<string, Named[]>();
  for (const one of parties) {
    for (const key of keysOf(one)) {
      const group = groups.get(key);
      if (group === undefined) groups.set(key, [one]);
      else group.push(one);
    }
  }
  return [...groups.values()].filter(({ length }) => length > 1 && length <= SHARED_AT_MOST);
}

function keysOf({ names, registered }: Named): ReadonlySet<string> {
  const beginnings = names.flatMap(({ words }) => words).map((word) => word.slice(0, BEGINNING));
  return new Set(registered === '' ? beginnings : [`number ${registered}`, ...beginnings]);
}

function addPair(pairs: Map<string, AlikePair>, one: Named, other: Named): void {
  const key = pairKey(one.party, other.party);
  if (pairs.has(key)) return;
  const why = whyAlike(one, other);
  if (why !== undefined) pairs.set(key, { key, first: one.party, second: other.party, why });
}

function whyAlike(a: Named, b: Named): AlikePair['why'] | undefined {
  if (a.registered !== '' && b.registered !== '') {
    return a.registered === b.registered ? 'number' : undefined;
  }
  return a.names.some((name) => b.names.some((other) => isAlike(name, other))) ? 'name' : undefined;
}

/** "Leverancier 1" and "Leverancier 2" are alike in all but what tells them apart. */
function isAlike(a: Name, b: Name): boolean {
  if (a.numbers !== '' && b.numbers !== '' && a.numbers !== b.numbers) return false;
  return nameLikeness(a.words, b.words) > ALIKE_ABOVE;
}
