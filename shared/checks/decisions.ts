import type { Decision } from '../register/decision';
import { fingerprintOf } from '../register/fingerprint';
import type { AnyRecord, Register } from '../register/register';
import type { Finding } from './findings';
import { remembered } from './remembered';
import { RULE_FACTS } from './ruleFacts';
import { inAnyOrder, stablePath, valueAt } from './stablePath';

/** A finding with what was decided of it. */
export type Decided = { readonly finding: Finding; readonly decision: Decision };

/** The findings of a register after what people decided of them. */
export type Judged = {
  /** All that still asks for work; a gap of Article 30 that is only explained is among them. */
  readonly open: readonly Finding[];
  /** Why a gap of Article 30 is there; the finding itself is open. */
  readonly explained: readonly Decided[];
  /** Put up with, for a reason. */
  readonly accepted: readonly Decided[];
  /** Of rules that are switched off for this register. */
  readonly off: readonly Decided[];
  /** Accepted or explained once, and open again: the field changed, or the day came. */
  readonly lapsed: readonly Decided[];
};

/** Where a finding is, in a way that outlives a new order of a list, and what stands there. */
export type FindingPlace = Pick<Decision, 'rule' | 'collection' | 'recordId' | 'path' | 'seen'>;

/** Tells what was decided from what still asks for work, on a day (YYYY-MM-DD). */
export function judge(register: Register, findings: readonly Finding[], today: string): Judged {
  // A decision without a reason was never explained to anyone, and one whose day has come is to be taken again.
  const decisions = register.decisions.filter(({ reason }) => reason.trim() !== '');
  if (decisions.length === 0) {
    return { open: findings, explained: [], accepted: [], off: [], lapsed: [] };
  }
  const rulesOff = new Map(
    decisions
      .filter((one) => one.kind === 'ruleOff' && isInForce(one, today))
      .map((one) => [one.rule, one] as const),
  );
  const byRecord = groupedByRecord(decisions);
  const judged = { open: [], explained: [], accepted: [], off: [], lapsed: [] } as Writable<Judged>;
  for (const finding of findings) {
    const off = canSwitchOff(finding.rule) ? rulesOff.get(finding.rule) : undefined;
    if (off === undefined) addJudged(judged, { finding, register, today, decisions: byRecord });
    else judged.off.push({ finding, decision: off });
  }
  return judged;
}

/** A gap of Article 30 cannot be accepted, only filled or explained. */
export function canAccept({ level }: Pick<Finding, 'level'>): boolean {
  return level !== 'A30';
}

/** Rules of Article 30 stay on, and what the schema asks for is no rule to switch off. */
export function canSwitchOff(rule: string): boolean {
  const facts = RULE_FACTS.get(rule);
  return facts !== undefined && facts.level !== 'A30';
}

export function placeOfFinding(register: Register, finding: Finding): FindingPlace {
  const { rule, collection, recordId, path } = finding;
  const record = recordsById(register[collection]).get(recordId);
  // What the register lacks as a whole is said of no record: there the collection itself is what is looked at.
  const seen = record === undefined ? register[collection].length : valueAt(record, path);
  return {
    rule,
    collection,
    recordId,
    path: record === undefined ? path : stablePath(record, path),
    seen: fingerprintOf(inAnyOrder(seen ?? null)),
  };
}

/** Thousands of findings may have been decided about, so no record is looked for twice. */
const recordsById = remembered(
  (records: readonly AnyRecord[]) => new Map(records.map((record) => [record.id, record])),
);

type Writable<T> = { -readonly [Key in keyof T]: T[Key] extends readonly (infer Item)[] ? Item[] : T[Key] };

type Judging = {
  readonly finding: Finding;
  readonly register: Register;
  readonly today: string;
  readonly decisions: ReadonlyMap<string, readonly Decision[]>;
};

function addJudged(judged: Writable<Judged>, { finding, register, today, decisions }: Judging): void {
  const ofRecord = (decisions.get(finding.recordId) ?? []).filter(({ rule }) => rule === finding.rule);
  const place = ofRecord.length === 0 ? undefined : placeOfFinding(register, finding);
  // What is lacking of the register as a whole is said of the register's id: there the collection tells them apart.
  const here = ofRecord.filter(
    ({ collection, path, kind }) =>
      collection === place?.collection && path === place.path && (kind === 'accepted') === canAccept(finding),
  );
  const decision = here.find((one) => one.seen === place?.seen && isInForce(one, today));
  if (decision === undefined) {
    judged.open.push(finding);
    const [last] = here.sort((a, b) => Date.parse(b.at) - Date.parse(a.at));
    if (last !== undefined) judged.lapsed.push({ finding, decision: last });
    return;
  }
  if (decision.kind === 'accepted') {
    judged.accepted.push({ finding, decision });
    return;
  }
  judged.open.push(finding);
  judged.explained.push({ finding, decision });
}

function isInForce({ until }: Decision, today: string): boolean {
  return until === '' || today < until;
}

function groupedByRecord(decisions: readonly Decision[]): ReadonlyMap<string, readonly Decision[]> {
  const grouped = new Map<string, Decision[]>();
  for (const decision of decisions) {
    if (decision.kind === 'ruleOff') continue;
    const known = grouped.get(decision.recordId);
    if (known === undefined) grouped.set(decision.recordId, [decision]);
    else known.push(decision);
  }
  return grouped;
}
