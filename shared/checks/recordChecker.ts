import type { AnyRecord, CollectionName, Register } from '../register/register';
import { checkRecord } from './checkRegister';
import { checkContext } from './context';
import type { CheckContext, Note } from './context';
import type { Finding } from './findings';
import { watchedContext } from './watchedContext';

/** The findings of any record of one register on a day. */
export type RecordChecker = (collection: CollectionName, record: AnyRecord) => readonly Finding[];

type Asked = {
  readonly ask: (context: CheckContext, key: unknown) => unknown;
  readonly key: unknown;
  readonly answer: unknown;
};

type Checked = {
  readonly today: string;
  readonly findings: readonly Finding[];
  /** All that the findings follow from, beside the record itself. */
  readonly asked: readonly Asked[];
};

/** Records are never changed in place, so what was found in one is known for as long as it lives. */
const checked = new WeakMap<AnyRecord, Checked>();

/**
 * Checks records of a register, each only when it is new or something changed that its findings follow from. After an
 * edit that is the edited record and those that look at it; for ten thousand others it is asked again what they asked.
 */
export function recordChecker(register: Register, today: string): RecordChecker {
  const context = checkContext(register, today);
  let asked: Asked[] = [];
  const note: Note = (ask, key, answer) => {
    if (!asked.some((one) => one.ask === ask && one.key === key)) {
      // A question is only ever asked again with the key that it came with.
      asked.push({ ask: ask as Asked['ask'], key, answer });
    }
  };
  const watched = watchedContext(context, note);
  return (collection, record) => {
    const before = checked.get(record);
    if (before !== undefined && before.today === today && isSame(before.asked, context)) {
      return before.findings;
    }
    asked = [];
    const findings = checkRecord(collection, record, watched);
    checked.set(record, { today, findings, asked });
    return findings;
  };
}

function isSame(asked: readonly Asked[], context: CheckContext): boolean {
  return asked.every(({ ask, key, answer }) => ask(context, key) === answer);
}
