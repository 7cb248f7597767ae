import { AppError } from '../errors';
import { mergeRecords } from '../merge/mergeRecords';
import { issuePath } from '../register/codec';
import { nameOf, recordIn, withRecords } from '../register/records';
import { COLLECTIONS, COLLECTION_NAMES } from '../register/register';
import type { AnyRecord, CollectionName, Register } from '../register/register';
import { bulkPlan, canChange } from '../search/bulkEdit';
import type { Commands } from './answer';
import type { CommandInput } from './contract';
import type { Ports } from './ports';
import { saveEdit, saveUnderNewName } from './saving';
import { openIn } from './session';
import type { Session } from './session';

type Saving = Pick<Commands, 'saveRecord' | 'saveRecords' | 'changeSeveral' | 'saveAs' | 'saveTitle'>;

/** Everything that writes what people recorded. */
export function saveCommands(ports: Ports, session: Session): Saving {
  return {
    saveRecord: ({ reason = '', ...change }) => saveChanges(ports, session, { changes: [change], reason }),
    saveRecords: (given) => saveChanges(ports, session, given),
    changeSeveral: (given) => changeSeveral(ports, session, given),
    saveTitle({ title }) {
      const seen = openIn(session).register.title;
      return saveEdit(ports, session, (current) => {
        if (current.title !== seen && current.title !== title) {
          throw new AppError({ code: 'recordChangedByOther', name: current.title });
        }
        return { ...current, title };
      });
    },
    saveAs: () => saveUnderNewName(ports, session, { register: openIn(session).register }),
  };
}

type Given = {
  readonly collection: CollectionName;
  readonly record: unknown;
  readonly base?: unknown;
};

type GivenStep = { readonly changes: readonly Given[]; readonly reason: string };

function saveChanges(ports: Ports, session: Session, given: GivenStep) {
  const { register } = openIn(session);
  const changes = given.changes.map(({ collection, record, base }) => {
    const mine = parsedRecord(collection, record);
    return { collection, mine, base: baseOf(collection, base, recordIn(register, collection, mine.id)) };
  });
  const edit = (current: Register) => withChanges(current, changes);
  return saveEdit(ports, session, { edit, reason: given.reason.trim() });
}

function changeSeveral(ports: Ports, session: Session, given: CommandInput<'changeSeveral'>) {
  const { collection, ids, edit: wanted } = given;
  if (!canChange(collection, wanted)) throw new AppError({ code: 'invalidInput', where: 'edit.field' });
  const { register } = openIn(session);
  const chosen = new Set(ids);
  const changes: Change[] = [];
  for (const base of register[collection]) {
    const [mine] = chosen.has(base.id) ? bulkPlan([base], wanted).changed : [];
    // What is set is the same in all of them, so the shape of one tells; the storage looks at each that it writes.
    if (mine)
      changes.push({ collection, mine: changes.length > 0 ? mine : parsedRecord(collection, mine), base });
  }
  return saveEdit(ports, session, (current) => withChanges(current, changes));
}

function baseOf(
  collection: CollectionName,
  given: unknown,
  known: AnyRecord | undefined,
): AnyRecord | undefined {
  if (given === undefined) return known;
  return given === null ? undefined : parsedRecord(collection, given);
}

type Change = {
  readonly collection: CollectionName;
  readonly mine: AnyRecord;
  /** What the form was filled with. */
  readonly base: AnyRecord | undefined;
};

function withChanges(current: Register, changes: readonly Change[]): Register {
  return COLLECTION_NAMES.reduce((register, name) => {
    const own = changes.filter(({ collection }) => collection === name);
    if (own.length === 0) return register;
    const known = new Map<string, AnyRecord>(register[name].map((record) => [record.id, record]));
    for (const change of own) known.set(change.mine.id, changed(change, known.get(change.mine.id)));
    return withRecords(
      register,
      name,
      own.flatMap(({ mine }) => known.get(mine.id) ?? []),
    );
  }, current);
}

// What somebody else saved since stays, field by field; only where both changed the same thing is nothing saved.
function changed({ collection, mine, base }: Change, theirs: AnyRecord | undefined): AnyRecord {
  if (theirs === undefined && base !== undefined) {
    throw new AppError({ code: 'recordRemovedByOther', name: nameOf(mine) });
  }
  const { record, conflicts } = mergeRecords(collection, { base, mine, theirs });
  if (record === undefined || conflicts.length > 0) {
    throw new AppError({ code: 'recordChangedByOther', name: nameOf(mine) });
  }
  return record;
}

function parsedRecord(collection: CollectionName, record: unknown): AnyRecord {
  const parsed = COLLECTIONS[collection].safeParse(record);
  if (parsed.success) return parsed.data;
  throw new AppError({ code: 'invalidInput', where: issuePath(parsed.error.issues[0]) });
}
