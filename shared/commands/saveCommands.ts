import { AppError } from '../errors';
import { mergeRecords } from '../merge/mergeRecords';
import { issuePath } from '../register/codec';
import { nameOf, recordIn, withRecord } from '../register/records';
import { COLLECTIONS } from '../register/register';
import type { AnyRecord, CollectionName, Register } from '../register/register';
import type { Commands } from './answer';
import type { Ports } from './ports';
import { saveEdit, saveUnderNewName } from './saving';
import { openIn } from './session';
import type { Session } from './session';

type Saving = Pick<Commands, 'saveRecord' | 'saveRecords' | 'saveAs' | 'saveTitle'>;

/** Everything that writes what people recorded. */
export function saveCommands(ports: Ports, session: Session): Saving {
  return {
    saveRecord: (change) => saveChanges(ports, session, { changes: [change], reason: '' }),
    saveRecords: (given) => saveChanges(ports, session, given),
    saveTitle({ title }) {
      const seen = openIn(session).register.title;
      return saveEdit(ports, session, (current) => {
        if (current.title !== seen && current.title !== title) {
          throw new AppError({ code: 'recordChangedByOther', name: current.title });
        }
        return { ...current, title };
      });
    },
    saveAs: () => saveUnderNewName(ports, session, openIn(session).register),
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
  const edit = (current: Register) => changes.reduce(withChange, current);
  return saveEdit(ports, session, { edit, reason: given.reason.trim() });
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

// What somebody else saved since stays, field by field; only where both changed the same thing is nothing saved.
function withChange(current: Register, { collection, mine, base }: Change): Register {
  const theirs = recordIn(current, collection, mine.id);
  if (theirs === undefined && base !== undefined) {
    throw new AppError({ code: 'recordRemovedByOther', name: nameOf(mine) });
  }
  const { record, conflicts } = mergeRecords(collection, { base, mine, theirs });
  if (record === undefined || conflicts.length > 0) {
    throw new AppError({ code: 'recordChangedByOther', name: nameOf(mine) });
  }
  return withRecord(current, collection, record);
}

function parsedRecord(collection: CollectionName, record: unknown): AnyRecord {
  const parsed = COLLECTIONS[collection].safeParse(record);
  if (parsed.success) return parsed.data;
  throw new AppError({ code: 'invalidInput', where: issuePath(parsed.error.issues[0]) });
}
