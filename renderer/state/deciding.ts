import type { Finding } from '../../shared/checks/findings';
import type { Decide, Opened } from '../../shared/commands/contract';
import type { Failure } from '../../shared/errors';
import type { Decision, DecisionKind } from '../../shared/register/decision';
import { recordIn } from '../../shared/register/records';
import { api } from '../api';
import { appNow, setApp } from './appStore';
import { leaveFor, stay } from './leaving';
import { newerCopy } from './newerCopy';
import { showReplaced } from './undoing';

/** What is to be decided: about findings (at least one), or about a whole rule with what it finds now. */
export type ToDecide = {
  readonly kind: DecisionKind;
  readonly findings: readonly [Finding, ...Finding[]];
  /** Other open findings of the same rule, which the same reason may hold for. */
  readonly others: readonly Finding[];
};

/** Asks for the reason. Without findings there is nothing to ask. */
export function askDecision(
  kind: DecisionKind,
  [first, ...rest]: readonly Finding[],
  others: readonly Finding[] = [],
): void {
  if (first === undefined) return;
  setApp({ question: { kind: 'decide', toDecide: { kind, findings: [first, ...rest], others } } });
}

export type Given = { readonly reason: string; readonly until: string };

/** How it went: the dialog stays open with what was typed until it is done. */
export type Outcome =
  | { readonly kind: 'done' | 'cancelled' | 'formNotSaved' }
  | { readonly kind: 'failed'; readonly failure: Failure };

/**
 * Saves what was decided. It is about what stands in the file, so what stands in a form is saved first; where that fails
 * the form itself says why.
 */
export async function decide({ kind, findings }: Omit<ToDecide, 'others'>, given: Given): Promise<Outcome> {
  const { unsaved } = appNow();
  if (unsaved !== undefined && !(await unsaved.save())) return { kind: 'formNotSaved' };
  const add = kind === 'ruleOff' ? [ruleOff(findings[0], given)] : findings.map(aboutFinding(kind, given));
  const result = await api().decide({ add: unique(add), remove: [] });
  if (!result.ok) return { kind: 'failed', failure: result.error };
  if (result.value === null) return { kind: 'cancelled' };
  stay();
  showDecided(result.value);
  setApp({ toast: { kind: 'decided', what: kind, count: kind === 'ruleOff' ? 1 : findings.length } });
  return { kind: 'done' };
}

/** Takes decisions back: what they were about asks for work again. */
export function withdraw(decisions: readonly Decision[]): void {
  const remove = [...new Set(decisions.map(({ id }) => id))];
  // Saving reads what others saved, and a form must not lie over a version that its person never saw.
  leaveFor(() => void take(remove));
}

async function take(remove: string[]): Promise<void> {
  const result = await api().decide({ add: [], remove });
  if (!result.ok) {
    setApp({ problem: result.error });
    return;
  }
  if (result.value === null) return;
  showDecided(result.value);
  setApp({ toast: { kind: 'decided', what: 'withdrawn', count: remove.length } });
}

function showDecided(opened: Opened): void {
  const { page, opened: before } = appNow();
  const newer = newerCopy(opened);
  setApp({ savedAt: new Date(), problem: undefined });
  const isOther =
    page.kind === 'record' &&
    before !== undefined &&
    recordIn(before.register, page.collection, page.id) !==
      recordIn(newer.register, page.collection, page.id);
  if (isOther) showReplaced(opened);
  else setApp({ opened: newer });
}

type Added = Decide['add'][number];

function aboutFinding(kind: DecisionKind, { reason, until }: Given): (finding: Finding) => Added {
  return ({ rule, collection, recordId, path }) => ({
    kind,
    rule,
    collection,
    recordId,
    path,
    reason,
    until,
  });
}

function ruleOff({ rule }: Finding, { reason }: Given): Added {
  return { kind: 'ruleOff', rule, reason, until: '', collection: '', recordId: '', path: '' };
}

/** A rule may strike twice at one place; what is decided of it is decided once. */
function unique(added: readonly Added[]): Added[] {
  return [
    ...new Map(added.map((one) => [[one.rule, one.recordId, one.path].join('\n'), one] as const)).values(),
  ];
}
