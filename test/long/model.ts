import { factsOf } from './changes';
import type { Register } from '../../shared/register/register';

/** What one record should say, by the name of each fact; one that is not there was taken out, or never put in. */
export type Facts = Readonly<Record<string, string>>;

/** What every record should say, by its id: nothing that was acknowledged may be missing from it. */
export type Model = ReadonlyMap<string, Facts>;

export function modelOf(register: Register): Model {
  return new Map(register.activities.map((record) => [record.id, factsOf(record)]));
}

/** A model as one text, so that two can be compared and shown. */
export function modelText(model: Model): string {
  const ids = [...model.keys()].sort();
  return ids.map((id) => `${id} ${factsText(model.get(id) ?? {})}`).join('\n');
}

function factsText(facts: Facts): string {
  const told = Object.entries(facts).map(([key, value]) => `${key}: ${value}`);
  return told.sort().join(' | ');
}

/** The facts with one of them changed; undefined takes it out. */
export function withFact(facts: Facts, key: string, value: string | undefined): Facts {
  const { [key]: _before, ...others } = facts;
  return value === undefined ? others : { ...others, [key]: value };
}

export function withFacts(model: Model, id: string, facts: Facts | undefined): Model {
  const next = new Map(model);
  if (facts === undefined) next.delete(id);
  else next.set(id, facts);
  return next;
}

type Sides = { readonly base: Model; readonly mine: Model; readonly theirs: Model };

/** What two models that began as one become, with mine at every question. */
export function mergedModel({ base, mine, theirs }: Sides): Model {
  const ids = new Set([...mine.keys(), ...theirs.keys()]);
  return new Map(
    [...ids].flatMap((id) => {
      const facts = mergedFacts(base.get(id), mine.get(id), theirs.get(id));
      return facts === undefined ? [] : [[id, facts] as const];
    }),
  );
}

function mergedFacts(
  base: Facts | undefined,
  mine: Facts | undefined,
  theirs: Facts | undefined,
): Facts | undefined {
  if (mine === undefined || theirs === undefined) {
    if (base === undefined) return mine ?? theirs;
    // Taken out there and untouched here is taken out; otherwise there is a question, and mine stands.
    const isTakenOut = mine !== undefined && isSame(base, mine);
    return isTakenOut ? undefined : mine;
  }
  const keys = new Set([...Object.keys(mine), ...Object.keys(theirs)]);
  const facts = [...keys].flatMap((key) => {
    const value = mine[key] !== base?.[key] ? mine[key] : theirs[key];
    return value === undefined ? [] : [[key, value] as const];
  });
  return Object.fromEntries(facts);
}

function isSame(one: Facts, other: Facts): boolean {
  return factsText(one) === factsText(other);
}
