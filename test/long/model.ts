import type { Register } from '../../shared/register/register';

/** The fields that the steps change. */
export const FIELDS = ['name', 'department', 'remarks'] as const;
export type Field = (typeof FIELDS)[number];
export type Facts = Readonly<Record<Field, string>>;

/** What every record should say, by its id: nothing that was acknowledged may be missing from it. */
export type Model = ReadonlyMap<string, Facts>;

export function modelOf(register: Register): Model {
  return new Map(
    register.activities.map(({ id, name, department, remarks }) => [id, { name, department, remarks }]),
  );
}

/** A model as one text, so that two can be compared and shown. */
export function modelText(model: Model): string {
  const ids = [...model.keys()].sort();
  return ids.map((id) => `${id} ${FIELDS.map((field) => model.get(id)?.[field]).join(' | ')}`).join('\n');
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
  const facts = FIELDS.map((field) => {
    const isMine = mine[field] !== base?.[field];
    return [field, isMine ? mine[field] : theirs[field]];
  });
  return Object.fromEntries(facts) as Facts;
}

function isSame(one: Facts, other: Facts): boolean {
  return FIELDS.every((field) => one[field] === other[field]);
}
