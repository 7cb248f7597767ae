import type { Failure } from '../../shared/errors';
import type { AnyRecord, CollectionName } from '../../shared/register/register';
import { api } from '../api';
import { appNow } from './appStore';

/** How long nothing is typed before unsaved work is kept. */
export const QUIET_MS = 600;

/** Whether unsaved work would survive a crash. */
export type Kept =
  | { readonly kind: 'nothing' }
  | { readonly kind: 'kept'; readonly at: Date }
  | { readonly kind: 'failed'; readonly failure: Failure };

export type Keeper = {
  /** Keeps these values once it has been quiet for a while. */
  readonly later: (record: AnyRecord) => void;
  /** Keeps these values without waiting; false when that failed. */
  readonly now: (record: AnyRecord) => Promise<boolean>;
  /** Forgets what was kept: it was saved, or the person does not want it. */
  readonly drop: () => Promise<void>;
  /** Nothing more is kept: the form is gone. */
  readonly stop: () => void;
};

type Work = {
  readonly collection: CollectionName;
  readonly recordId: string;
  /** Something is kept already, from before the form was opened. */
  readonly isKept: boolean;
  /** What the form was filled with. */
  readonly base: () => AnyRecord | null;
};

/** Keeps the unsaved values of one form in the person's own profile, one write after the other. */
export function createKeeper(
  { collection, recordId, base, isKept }: Work,
  tell: (kept: Kept) => void,
): Keeper {
  let timer: ReturnType<typeof setTimeout> | undefined;
  // Under which registers something is kept: the example gets an id of its own when it is saved.
  const keptUnder = new Set(isKept ? openRegisterId() : []);
  let last: Promise<unknown> = Promise.resolve();

  async function keep(record: AnyRecord): Promise<boolean> {
    for (const id of openRegisterId()) keptUnder.add(id);
    const result = await api().keepUnsaved({ collection, record, base: base() });
    tell(result.ok ? { kind: 'kept', at: new Date() } : { kind: 'failed', failure: result.error });
    return result.ok;
  }
  // A write that is under way must not come after the one that takes it back.
  function next<Outcome>(step: () => Promise<Outcome>): Promise<Outcome> {
    const turn = last.then(step);
    last = turn;
    return turn;
  }
  return {
    later(record) {
      clearTimeout(timer);
      timer = setTimeout(() => void next(() => keep(record)), QUIET_MS);
    },
    now(record) {
      clearTimeout(timer);
      return next(() => keep(record));
    },
    drop() {
      clearTimeout(timer);
      return next(async () => {
        for (const registerId of keptUnder) tell(await dropped(registerId, recordId));
        keptUnder.clear();
      });
    },
    stop: () => clearTimeout(timer),
  };
}

async function dropped(registerId: string, recordId: string): Promise<Kept> {
  const isOpen = openRegisterId().includes(registerId);
  const result = await (isOpen
    ? api().dropUnsaved({ recordId })
    : api().forgetUnsaved({ registerId, recordId }));
  return result.ok ? { kind: 'nothing' } : { kind: 'failed', failure: result.error };
}

function openRegisterId(): readonly string[] {
  const { opened } = appNow();
  return opened ? [opened.register.id] : [];
}
