import { readFileSync, readdirSync } from 'node:fs';

const KILOBYTES = 1_024;

/**
 * Megabytes of a process and all that it started. What several of them share is divided among them (PSS), so that the sum
 * is what the machine gave. Linux only; 0 elsewhere.
 */
export function memoryOfTree(root: number | undefined): number {
  if (root === undefined || process.platform !== 'linux') return 0;
  const children = new Map<number, number[]>();
  for (const name of readdirSync('/proc')) {
    const parent = /^\d+$/.test(name) ? parentOf(Number(name)) : undefined;
    if (parent !== undefined) children.set(parent, [...(children.get(parent) ?? []), Number(name)]);
  }
  const sum = (id: number): number =>
    kilobytesOf(id) + (children.get(id) ?? []).reduce((total, child) => total + sum(child), 0);
  return sum(root) / KILOBYTES;
}

function parentOf(id: number): number | undefined {
  const stat = readOrNothing(`/proc/${id}/stat`);
  // The name of a program may hold blanks and brackets; what follows the last one does not.
  const [, parent] = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
  return parent === undefined ? undefined : Number(parent);
}

function kilobytesOf(id: number): number {
  return Number(/^Pss:\s+(\d+)/m.exec(readOrNothing(`/proc/${id}/smaps_rollup`))?.[1] ?? 0);
}

// A process may end while it is looked at.
function readOrNothing(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return '';
  }
}
