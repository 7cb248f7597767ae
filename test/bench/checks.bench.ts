import { checkRegister } from '../../shared/checks/checkRegister';
import { checkContext } from '../../shared/checks/context';
import { countOfRegister, findingsByRecord } from '../../shared/checks/count';
import { recordChecker } from '../../shared/checks/recordChecker';
import { checkTyped } from '../../shared/checks/typedRecord';
import { withRecord } from '../../shared/register/records';
import { COLLECTION_NAMES } from '../../shared/register/register';
import type { Register } from '../../shared/register/register';
import { bench } from './bench';
import { bigRegister } from './bigRegister';

const TODAY = '2026-11-25';
const ACTIVITIES = 10_000;

const text = JSON.stringify(bigRegister(ACTIVITIES));
// Records and lists that were seen before are remembered, so each round gets new ones.
const fresh = () => JSON.parse(text) as Register;
const parse = { name: 'JSON.parse of the same file', run: () => JSON.parse(text) as unknown };

function checkEach(register: Register): number {
  const check = recordChecker(register, TODAY);
  let found = 0;
  for (const name of COLLECTION_NAMES) {
    for (const record of register[name]) found += check(name, record).length;
  }
  return found;
}

await bench({
  name: 'all rules, 10,000 activities, first time',
  prepare: fresh,
  run: (register: Register) => checkRegister(register, TODAY),
  baseline: parse,
  rounds: 1,
  memory: true,
  promise: '1,000 CPU ms',
});

await bench({
  name: 'all rules, 10,000 activities, warm',
  prepare: fresh,
  run: (register: Register) => checkRegister(register, TODAY),
  baseline: parse,
  promise: '1,000 CPU ms',
});

await bench({
  name: 'honest count of 10,000 activities',
  prepare: () => {
    const register = fresh();
    return { register, byRecord: findingsByRecord(checkRegister(register, TODAY)) };
  },
  run: ({ register, byRecord }: { register: Register; byRecord: ReturnType<typeof findingsByRecord> }) =>
    countOfRegister(register, byRecord),
  baseline: parse,
});

const open = fresh();
checkEach(open);
const context = checkContext(open, TODAY);
const [activity] = open.activities;
if (activity === undefined) throw new Error('a big register has activities');
let keystrokes = 0;

await bench({
  name: 'findings after a keystroke in an activity',
  run: () => {
    keystrokes += 1;
    return checkTyped('activities', { ...activity, description: `Tekst ${keystrokes}` }, context);
  },
  baseline: {
    name: 'JSON.parse of one activity',
    run: () => JSON.parse(JSON.stringify(activity)) as unknown,
  },
  times: 50,
  promise: '16 ms',
});

await bench({
  name: 'findings of all records after one was saved',
  prepare: () => {
    keystrokes += 1;
    return withRecord(open, 'activities', { ...activity, description: `Bewaard ${keystrokes}` });
  },
  run: checkEach,
  baseline: parse,
});
