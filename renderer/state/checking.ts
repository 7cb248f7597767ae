import { useEffect } from 'react';
import { create } from 'zustand';
import { comparedAhead } from '../../shared/checks/comparedAhead';
import { countAhead, countOfRegister } from '../../shared/checks/count';
import type { Count } from '../../shared/checks/count';
import { emptyRegister } from '../../shared/checks/emptyRegister';
import type { Finding } from '../../shared/checks/findings';
import type { Judged } from '../../shared/checks/decisions';
import { recordChecker } from '../../shared/checks/recordChecker';
import { recordJudge } from '../../shared/checks/recordJudge';
import type { RecordJudge } from '../../shared/checks/recordJudge';
import { remembered } from '../../shared/checks/remembered';
import { joined } from '../../shared/checks/standing';
import { COLLECTION_NAMES } from '../../shared/register/register';
import type { AnyRecord, CollectionName, Register } from '../../shared/register/register';
import { appNow, useApp } from './appStore';
import { today } from './today';
import { whenIdle } from './whenIdle';

type Checking = {
  /** Grows with every piece of work, so that whoever shows findings looks again. */
  readonly round: number;
  /**
   * What is open, by the id of the record, and of the register for what it lacks as a whole, as of the last time that all
   * records were looked at; undefined before that.
   */
  readonly checked: ReadonlyMap<string, readonly Finding[]> | undefined;
  /** The same with what was decided. */
  readonly judged: ReadonlyMap<string, Judged> | undefined;
  /** What is on record of what is asked, of all records together. */
  readonly count: Count | undefined;
};

const NOTHING: Checking = { round: 0, checked: undefined, judged: undefined, count: undefined };

/** What the rules find in the open register, worked out behind the pages: a list is on screen before its findings. */
export const useChecking = create<Checking>(() => NOTHING);

type Listed = { readonly collection: CollectionName; readonly record: AnyRecord };

/** What was found so far, by the id of the record; after an edit as it was, until the record has had its turn. */
let found = new Map<string, Judged>();
/** On screen and not looked at yet: these go first. */
const wanted = new Map<string, Listed>();
let current = { register: undefined as Register | undefined, day: '' };

/** Checks the register that is open, again whenever it changes and when another day has begun. Gives the way to stop. */
export function followRegister(): () => void {
  const onFocus = () => {
    if (current.day !== today()) begin(appNow().opened?.register);
  };
  const unsubscribe = useApp.subscribe((now, before) => {
    if (now.opened?.register !== before.opened?.register) begin(now.opened?.register);
  });
  window.addEventListener('focus', onFocus);
  begin(appNow().opened?.register);
  return () => {
    unsubscribe();
    window.removeEventListener('focus', onFocus);
    begin(undefined);
  };
}

/** The open findings of a record; undefined while it waits for its turn, which comes soon once it is on screen. */
export function useFindingsOf(collection: CollectionName, record: AnyRecord): readonly Finding[] | undefined {
  const findings = useChecking(() => found.get(record.id)?.open);
  const isWaiting = findings === undefined;
  useEffect(() => {
    if (isWaiting) wanted.set(record.id, { collection, record });
    return () => {
      wanted.delete(record.id);
    };
  }, [isWaiting, collection, record]);
  return findings;
}

/** Every open finding of the register; undefined before all records were looked at for the first time. */
export function useAllFindings(): readonly Finding[] | undefined {
  const checked = useChecking((state) => state.checked);
  return checked && allIn(checked);
}

const allIn = remembered((checked: ReadonlyMap<string, readonly Finding[]>) => [...checked.values()].flat());

/** What is open by now and not explained, for who asks at a click. */
export function allUndecided(): readonly Finding[] {
  const { judged } = useChecking.getState();
  if (judged === undefined) return NO_FINDINGS;
  const { open, explained } = joinedIn(judged);
  const known = new Set(explained.map(({ finding }) => finding));
  return open.filter((finding) => !known.has(finding));
}

/** All findings of the register with what was decided of them; undefined before all records were looked at. */
export function useJudged(): Judged | undefined {
  const judged = useChecking((state) => state.judged);
  return judged && joinedIn(judged);
}

const joinedIn = remembered((judged: ReadonlyMap<string, Judged>) => joined(judged.values()));

/** The same object each time, so that what follows from it need not be worked out again. */
export const NO_FINDINGS: readonly Finding[] = [];

function begin(register: Register | undefined): void {
  if (register === undefined || register.id !== current.register?.id) {
    found = new Map();
    wanted.clear();
    useChecking.setState(NOTHING);
  }
  current = { register, day: today() };
  if (register === undefined) return;
  const check = recordChecker(register, current.day);
  const judge = recordJudge(register, current.day);
  workOn(register, (collection, record) => judge(record.id, check(collection, record)), judge);
}

const TELL_EVERY_MS = 250;

type Look = (collection: CollectionName, record: AnyRecord) => Judged;

function workOn(register: Register, lookAt: Look, judge: RecordJudge): void {
  const ahead = comparedAhead(register);
  const records = recordsOf(register);
  const now = new Map<string, Judged>();
  const look = ({ collection, record }: Listed) => {
    const judged = lookAt(collection, record);
    found.set(record.id, judged);
    return judged;
  };
  let tellFrom = 0;
  const slice = (until: number) => {
    // Another register is open, or a newer copy of this one.
    if (current.register !== register) return;
    if (!isAtItsEnd(ahead, until)) {
      whenIdle(slice);
      return;
    }
    for (const listed of wanted.values()) look(listed);
    let next = records.next();
    for (; next.done !== true; next = records.next()) {
      const { collection, record } = next.value;
      const judged = look(next.value);
      // With the rest and not on the page that shows it: there it would take a third of a second.
      countAhead(collection, record, judged.open);
      now.set(record.id, judged);
      if (performance.now() >= until) break;
    }
    const round = useChecking.getState().round + 1;
    if (next.done !== true) {
      // Whoever shows findings draws them anew: not after each of hundreds of slices.
      if (wanted.size > 0 || performance.now() >= tellFrom) {
        useChecking.setState({ round });
        tellFrom = performance.now() + TELL_EVERY_MS;
      }
      whenIdle(slice);
      return;
    }
    // What the register lacks as a whole is said of no record.
    now.set(register.id, judge(register.id, emptyRegister(register)));
    tellAll(register, now, round);
  };
  whenIdle(slice);
}

function tellAll(register: Register, judged: Map<string, Judged>, round: number): void {
  found = judged;
  const checked = new Map([...judged].map(([id, { open }]) => [id, open] as const));
  useChecking.setState({ round, checked, judged, count: countOfRegister(register, checked) });
}

/** Takes the steps that there is time for; true when there are no more. */
function isAtItsEnd(steps: Iterator<unknown, void>, until: number): boolean {
  while (steps.next().done !== true) {
    if (performance.now() >= until) return false;
  }
  return true;
}

function* recordsOf(register: Register): Generator<Listed> {
  for (const collection of COLLECTION_NAMES) {
    for (const record of register[collection]) yield { collection, record };
  }
}
