// Registers that only the pictures need: with nothing in them, and with ten thousand activities.
import { randomUUID } from 'node:crypto';

/** A register with nothing in it yet. */
export function emptied(data) {
  const lists = Object.entries(data).filter(([, value]) => Array.isArray(value));
  return { ...data, ...Object.fromEntries(lists.map(([name]) => [name, []])) };
}

const MANY = 10_000;

/** The activities of the example again and again, each with ids and a number of its own. */
export function multiplied(data) {
  const activities = Array.from({ length: MANY }, (_, at) => {
    const text = JSON.stringify(data.activities[at % data.activities.length]);
    const ids = new Set([...text.matchAll(/"id":"([^"]+)"/g)].map(([, id]) => id));
    const renewed = [...ids].reduce((now, id) => now.replaceAll(id, randomUUID()), text);
    return { ...JSON.parse(renewed), number: `V${String(at + 1).padStart(5, '0')}` };
  });
  return { ...data, activities };
}
