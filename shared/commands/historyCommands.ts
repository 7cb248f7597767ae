import { AppError } from '../errors';
import { differences } from '../history/differences';
import { eraseName } from '../history/eraseName';
import { historyRows } from '../history/historyRows';
import { registerAt } from '../history/registerAt';
import type { Moment } from '../history/registerAt';
import { verificationSentences } from '../history/verificationSentences';
import { verifyHistory } from '../history/verifyHistory';
import { registerFingerprint } from '../register/fingerprint';
import type { Register } from '../register/register';
import type { Commands } from './answer';
import type { Ports } from './ports';
import { writeEdit } from './saving';
import { openIn } from './session';
import type { Session } from './session';

type Past = Pick<
  Commands,
  'history' | 'registerAtEntry' | 'registerAtDate' | 'compareStates' | 'verifyHistory' | 'eraseName'
>;

/** Looking back: nothing of this changes what the register says. */
export function historyCommands(ports: Ports, session: Session): Past {
  const current = async () => Promise.resolve(openIn(session).register);
  return {
    async history({ language, collection, recordId, offset, limit }) {
      const about = collection === '' ? undefined : { part: collection, recordId };
      const { total, rows } = historyRows(await current(), { language, about, offset, limit });
      return { total, rows: rows.map(({ sentences, ...row }) => ({ ...row, sentences: [...sentences] })) };
    },
    registerAtEntry: async ({ id }) => asPast(stateAt(await current(), { entry: id })),
    registerAtDate: async ({ date }) => asPast(stateAt(await current(), { date })),
    async compareStates({ language, before, after }) {
      const register = await current();
      const state = (entry: string) => (entry === '' ? register : stateAt(register, { entry }));
      return differences(state(before), state(after), language).map(
        ({ part, recordId, name, sentences }) => ({ part, recordId, name, sentences: [...sentences] }),
      );
    },
    async eraseName({ name }) {
      const author = { by: ports.program.user, at: ports.clock.now(), newId: ports.newId };
      const { erased } = eraseName(await current(), name, author);
      if (erased > 0) await writeEdit(ports, session, (now) => eraseName(now, name, author).register);
      return erased;
    },
    async verifyHistory({ language, knownFingerprint }) {
      const register = await current();
      const verification = verifyHistory(register, knownFingerprint.trim().toLowerCase() || undefined);
      const { entries, head, faults, known } = verification;
      return {
        isGood: faults.length === 0 && known?.kind !== 'notFound',
        fingerprint: registerFingerprint(register),
        sentences: [...verificationSentences(register, verification, language)],
        ...{ entries, head },
      };
    },
  };
}

function stateAt(register: Register, moment: Moment): Register {
  const state = registerAt(register, moment);
  if (state !== undefined) return state;
  if ('entry' in moment) throw new AppError({ code: 'recordMissing', id: moment.entry });
  throw new AppError({ code: 'invalidInput', where: 'date' });
}

function asPast(register: Register) {
  const last = register.history.at(-1);
  return { register: { ...register, history: [] }, entry: last?.id ?? '', at: last?.at ?? '' };
}
