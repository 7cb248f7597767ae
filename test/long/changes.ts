import { activitySchema } from '../../shared/register/activity';
import type { Activity } from '../../shared/register/activity';
import { anId } from '../factories';
import type { Facts } from './model';
import type { Random } from './random';

/** A record with one fact changed; `key` undefined where only the order of its items is another. */
export type Change = {
  readonly record: Activity;
  readonly key: string | undefined;
  /** Undefined for what is taken out. */
  readonly value: string | undefined;
};

const TEXTS = ['name', 'department', 'remarks'] as const;
const RIGHTS = ['RIGHT_ACCESS', 'RIGHT_ERASURE', 'RIGHT_PORTABILITY'];
const ITEMS_MOST = 4;

/** What a record says: each text, each item of a list and each member of a set apart, since each is merged apart. */
export function factsOf({ name, department, remarks, purposes, rights }: Activity): Facts {
  return {
    ...{ name, department, remarks },
    ...Object.fromEntries(purposes.map(({ id, text }) => [`purpose ${id}`, text])),
    ...Object.fromEntries(rights.map((right) => [`right ${right}`, 'yes'])),
  };
}

/** One change of a record, of any kind that a form can make; `number` makes what is new in it unlike anything else. */
export function anyChange(record: Activity, random: Random, number: number): Change {
  return random.pick([text, text, addItem, editItem, removeItem, reorder, toggle])(record, random, number);
}

function text(record: Activity, random: Random, number: number): Change {
  const key = random.pick(TEXTS);
  const value = `waarde ${number}`;
  return { record: { ...record, [key]: value }, key, value };
}

function addItem(record: Activity, random: Random, number: number): Change {
  if (record.purposes.length >= ITEMS_MOST) return removeItem(record, random, number);
  const [id, value] = [anId(number), `doel ${number}`];
  const place = random.below(record.purposes.length + 1);
  const purposes = record.purposes.toSpliced(place, 0, { ...emptyPurpose(id), text: value });
  return { record: { ...record, purposes }, key: `purpose ${id}`, value };
}

function editItem(record: Activity, random: Random, number: number): Change {
  if (record.purposes.length === 0) return addItem(record, random, number);
  const { id } = random.pick(record.purposes);
  const value = `doel ${number}`;
  const purposes = record.purposes.map((one) => (one.id === id ? { ...one, text: value } : one));
  return { record: { ...record, purposes }, key: `purpose ${id}`, value };
}

function removeItem(record: Activity, random: Random, number: number): Change {
  if (record.purposes.length === 0) return addItem(record, random, number);
  const { id } = random.pick(record.purposes);
  const purposes = record.purposes.filter((one) => one.id !== id);
  return { record: { ...record, purposes }, key: `purpose ${id}`, value: undefined };
}

function reorder(record: Activity, random: Random, number: number): Change {
  if (record.purposes.length < 2) return addItem(record, random, number);
  const turn = 1 + random.below(record.purposes.length - 1);
  const purposes = [...record.purposes.slice(turn), ...record.purposes.slice(0, turn)];
  return { record: { ...record, purposes }, key: undefined, value: undefined };
}

function toggle(record: Activity, random: Random): Change {
  const right = random.pick(RIGHTS);
  const isIn = record.rights.includes(right);
  const rights = isIn ? record.rights.filter((one) => one !== right) : [...record.rights, right];
  return { record: { ...record, rights }, key: `right ${right}`, value: isIn ? undefined : 'yes' };
}

type Purpose = Activity['purposes'][number];

function emptyPurpose(id: string): Purpose {
  const [purpose] = activitySchema.parse({ id, purposes: [{ id }] }).purposes;
  if (purpose === undefined) throw new Error('a purpose was asked for');
  return purpose;
}
