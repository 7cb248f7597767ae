import { plain } from './words';

const LONGEST = 200;

const DPO: ReadonlySet<string> = new Set([
  ...['fg', 'de fg', 'functionaris gegevensbescherming', 'functionaris voor gegevensbescherming'],
  ...['functionaris voor de gegevensbescherming', 'dpo', 'the dpo', 'data protection officer'],
]);

/** True when an owner, or one of several, is the DPO. "Directeur (na advies FG)" is not. */
export function namesDpo(owner: string, names: readonly string[]): boolean {
  if (owner.length > LONGEST) return false;
  const dpos = names.map((name) => plain(name).trim()).filter((name) => name !== '');
  return plain(owner)
    .split(/[,;/()&+\n]| en | and /)
    .map((part) => part.trim())
    .some((part) => DPO.has(part) || dpos.includes(part));
}
