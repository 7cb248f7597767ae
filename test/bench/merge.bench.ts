import { spawnSync } from 'node:child_process';
import { withMergeHistory } from '../../shared/history/mergeHistory';
import { withHistory, withOutsideChanges } from '../../shared/history/withHistory';
import { mergeCopies } from '../../shared/merge/mergeCopies';
import { mergeRegisters } from '../../shared/merge/mergeRegisters';
import { encodeRegister } from '../../shared/register/canonical';
import { decodeRegister } from '../../shared/register/codec';
import type { Register } from '../../shared/register/register';
import { bench } from './bench';
import type { ChildCpu } from './bench';
import { benchFile } from './benchFile';
import { bigRegister } from './bigRegister';
import { dice } from './dice';

const ACTIVITIES = 10_000;
const CHANGES = 500;

const base = bigRegister(ACTIVITIES);
const texts = [base, changed('Van mij', 3), changed('Van hen', 7)].map(encodeRegister);
const read = () => texts.map((text) => JSON.parse(text) as Register);

/** Every twentieth activity with another name, from the given one on: 500 of 10,000. */
function changed(name: string, from: number): Register {
  const every = ACTIVITIES / CHANGES;
  const activities = base.activities.map((one, index) =>
    index % every === from ? { ...one, name: `${name} ${index}`, remarks: name } : one,
  );
  return { ...base, activities };
}

/** Every record is compared, as when the three come from files. */
function mergeAll([before, mine, theirs]: readonly Register[]): number {
  if (before === undefined || mine === undefined || theirs === undefined) throw new Error('three registers');
  return mergeRegisters(before, mine, theirs).incoming.length;
}

/** The CPU time of git itself: that of a child is not in ours. */
function gitMergeFile(): ChildCpu {
  const script = 'git merge-file -p "$1" "$2" "$3" > /dev/null; times';
  const { stdout } = spawnSync('bash', ['-c', script, 'bash', mineFile, baseFile, theirsFile], {
    encoding: 'utf8',
  });
  const [, ofChildren = ''] = stdout.trim().split('\n');
  const minutesAndSeconds = [...ofChildren.matchAll(/(\d+)m([\d.,]+)s/g)];
  const seconds = minutesAndSeconds.reduce(
    (sum, [, minutes, rest = '']) => sum + Number(minutes) * 60 + Number(rest.replace(',', '.')),
    0,
  );
  return { childCpuMs: seconds * 1_000 };
}

/** Both sides saved their changes with this program, so that each has an entry for each. */
function saved(after: Register, minute: number): Register {
  const author = { by: 'fg', at: `2026-11-25T10:0${minute}:00+01:00`, newId: () => throws.id() };
  return withHistory(begun, { ...after, history: begun.history }, author);
}

/** The base found in the histories, the merge, and both histories joined. */
function mergeWithHistories({ mine, theirs }: { mine: Register; theirs: Register }): number {
  const { register, conflicts } = mergeCopies({ mine, theirs });
  if (conflicts.length > 0) throw new Error('nobody changed the same');
  const author = { by: 'fg', at: '2026-11-25T11:00:00+01:00', newId: () => throws.id() };
  return withMergeHistory({ mine, theirs }, register, author).history.length;
}

await bench({
  name: 'merge of two registers of 10,000 activities, 500 changes on each side',
  prepare: read,
  run: mergeAll,
  baseline: { name: 'JSON.parse of the three files', run: read },
  promise: '3 times JSON.parse of the three',
});

const [baseFile = '', mineFile = '', theirsFile = ''] = texts.map((text, index) =>
  benchFile(`${index}.ropa.json`, text),
);

await bench({
  name: 'the same beside git, which only compares lines',
  prepare: read,
  run: mergeAll,
  baseline: { name: 'git merge-file of the three files', run: gitMergeFile },
});

const throws = dice(5);
const begun = withOutsideChanges(base, {
  by: 'fg',
  at: '2026-11-25T10:00:00+01:00',
  newId: () => throws.id(),
});
const sides = [changed('Van mij', 3), changed('Van hen', 7)].map((side, minute) =>
  encodeRegister(saved(side, minute + 1)),
);

await bench({
  name: 'the same with 500 history entries on each side, joined',
  prepare: () => {
    const [mine, theirs] = sides.map((text) => decodeRegister(JSON.parse(text), '').data);
    return { mine, theirs };
  },
  run: mergeWithHistories,
  baseline: {
    name: 'JSON.parse of base, mine and theirs',
    run: () => [texts[0] ?? '', ...sides].map((text) => JSON.parse(text) as unknown),
  },
  promise: '3 times JSON.parse of the three',
});
