import { COLLECTION_NAMES } from '../register/register';
import type { CollectionName, Register } from '../register/register';
import type { ById, CheckContext, Note } from './context';

/** A context that tells what is asked of it, and so what the findings of a record follow from beside the record itself. */
export function watchedContext(context: CheckContext, note: Note): CheckContext {
  return {
    register: watchedRegister(context.register, note),
    today: context.today,
    organisations: watchedById(context.organisations, note, askOrganisation),
    parties: watchedById(context.parties, note, askParty),
    systems: watchedById(context.systems, note, askSystem),
    measures: watchedById(context.measures, note, askMeasure),
    get liveActivities() {
      note(askLiveActivities, undefined, context.liveActivities);
      return context.liveActivities;
    },
    get liveDpos() {
      note(askLiveDpos, undefined, context.liveDpos);
      return context.liveDpos;
    },
    watch: { context, note },
  };
}

// One function for each question, whoever asks it: two notes of the same are then seen to be the same.
const askOrganisation = ({ organisations }: CheckContext, id: string) => organisations.get(id);
const askParty = ({ parties }: CheckContext, id: string) => parties.get(id);
const askSystem = ({ systems }: CheckContext, id: string) => systems.get(id);
const askMeasure = ({ measures }: CheckContext, id: string) => measures.get(id);
const askLiveActivities = ({ liveActivities }: CheckContext) => liveActivities;
const askLiveDpos = ({ liveDpos }: CheckContext) => liveDpos;
const askCollection = ({ register }: CheckContext, name: CollectionName) => register[name];

function watchedById<Record>(
  records: ById<Record>,
  note: Note,
  ask: (context: CheckContext, id: string) => Record | undefined,
): ById<Record> {
  const get = (id: string) => {
    const record = records.get(id);
    note(ask, id, record);
    return record;
  };
  return { get, has: (id) => get(id) !== undefined };
}

function watchedRegister(register: Register, note: Note): Register {
  const watched = { ...register };
  for (const name of COLLECTION_NAMES) {
    Object.defineProperty(watched, name, {
      get: () => {
        note(askCollection, name, register[name]);
        return register[name];
      },
    });
  }
  return watched;
}
