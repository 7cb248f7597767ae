import { useEffect } from 'react';
import { create } from 'zustand';
import { emptyRegister } from '../../shared/checks/emptyRegister';
import type { Finding } from '../../shared/checks/findings';
import { recordChecker } from '../../shared/checks/recordChecker';
import type { RecordChecker } from '../../shared/checks/recordChecker';
import { remembered } from '../../shared/checks/remembered';
import { COLLECTION_NAMES } from '../../shared/register/register';
import type { AnyRecord, CollectionName, Register } from '../../shared/register/register';
import { appNow, useApp } from './appStore';
import { today } from './today';

type Checking = {
  /** Grows with every piece of work, so that whoever shows findings looks again. */
  readonly round: number;
  /**
   * By the id of the record, and of the register for what it lacks as a whole, as of the last time that all records were
   * looked at; undefined before that.
   */
  readonly checked: ReadonlyMap<string, readonly Finding[]> | undefined;
};

const NOTHING: Checking = { round: 0, checked: undefined };

/** What the rules find in the open register, worked out behind the pages: a list is on screen before its findings. */
export const useChecking = create<Checking>(() => NOTHING);

type Listed = { readonly collection: CollectionName; readonly record: AnyRecord };

/** What was found so far, by the id of the record; after an edit as it was, until the record has had its turn. */
let found = new Map<string, readonly Finding[]>();
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

/** The findings of a record; undefined while it waits for its turn, which comes soon once it is on screen. */
export function useFindingsOf(collection: CollectionName, record: AnyRecord): readonly Finding[] | undefined {
  const findings = useChecking(() => found.get(record.id));
  const isWaiting = findings === undefined;
  useEffect(() => {
    if (isWaiting) wanted.set(record.id, { collection, record });
    return () => {
      wanted.delete(record.id);
    };
  }, [isWaiting, collection, record]);
  return findings;
}

/** Every finding of the register; undefined before all records were looked at for the first time. */
export function useAllFindings(): readonly Finding[] | undefined {
  const checked = useChecking((state) => state.checked);
  return checked && allIn(checked);
}

const allIn = remembered((checked: ReadonlyMap<string, readonly Finding[]>) => [...checked.values()].flat());

/** The same object each time, so that what follows from it need not be worked out again. */
export const NO_FINDINGS: readonly Finding[] = [];

function begin(register: Register | undefined): void {
  if (register === undefined || register.id !== current.register?.id) {
    found = new Map();
    wanted.clear();
    useChecking.setState(NOTHING);
  }
  current = { register, day: today() };
  if (register !== undefined) workOn(register, recordChecker(register, current.day));
}

/** Shorter than a frame, so that whoever types or scrolls notices nothing; more when nobody does. */
const SLICE_MS = 8;

function workOn(register: Register, check: RecordChecker): void {
  const records = recordsOf(register);
  const now = new Map<string, readonly Finding[]>();
  const look = ({ collection, record }: Listed) => {
    const findings = check(collection, record);
    found.set(record.id, findings);
    return findings;
  };
  const slice = (spareMs: number) => {
    // Another register is open, or a newer copy of this one.
    if (current.register !== register) return;
    for (const listed of wanted.values()) look(listed);
    const end = performance.now() + Math.max(SLICE_MS, spareMs);
    let next = records.next();
    for (; next.done !== true; next = records.next()) {
      now.set(next.value.record.id, look(next.value));
      if (performance.now() >= end) break;
    }
    const round = useChecking.getState().round + 1;
    if (next.done !== true) {
      useChecking.setState({ round });
      whenIdle(slice);
      return;
    }
    // What the register lacks as a whole is said of no record.
    now.set(register.id, emptyRegister(register));
    found = now;
    useChecking.setState({ round, checked: now });
  };
  whenIdle(slice);
}

function* recordsOf(register: Register): Generator<Listed> {
  for (const collection of COLLECTION_NAMES) {
    for (const record of register[collection]) yield { collection, record };
  }
}

/** Somebody who works on without a pause must see findings too. */
const IDLE_AT_LATEST_MS = 200;

function whenIdle(work: (spareMs: number) => void): void {
  if ('requestIdleCallback' in window) {
    window.requestIdleCallback((deadline) => work(deadline.timeRemaining()), { timeout: IDLE_AT_LATEST_MS });
  } else {
    // No layout and no painting to wait for, as in a test.
    setTimeout(() => work(0));
  }
}
