import { mergeRegisters } from '../../shared/merge/mergeRegisters';
import { encodeRegister } from '../../shared/register/canonical';
import type { Register } from '../../shared/register/register';
import { bench } from './bench';
import { bigRegister } from './bigRegister';

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

await bench({
  name: 'merge of two registers of 10,000 activities, 500 changes on each side',
  prepare: read,
  run: mergeAll,
  baseline: { name: 'JSON.parse of the three files', run: read },
  promise: '3 times JSON.parse of the three',
});
