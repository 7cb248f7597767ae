import { AppError } from '../errors';
import { eraseName } from '../history/eraseName';
import { futureSentences } from '../history/futureEntry';
import { historyRows } from '../history/historyRows';
import { registerAt } from '../history/registerAt';
import type { Moment } from '../history/registerAt';
import { sideBySide } from '../history/sideBySide';
import { verificationSentences } from '../history/verificationSentences';
import { verifyHistory } from '../history/verifyHistory';
import { registerFingerprint } from '../register/fingerprint';
import type { Register } from '../register/register';
import type { Commands } from './answer';
import type { Ports } from './ports';
import { writeEdit } from './saving';
import type { CommandInput, CommandOutput, Opened } from './contract';
import { asOpened, openIn } from './session';
import type { OpenRegister, Session } from './session';
import { authorOf } from './settingsPort';

type Past = Pick<
  Commands,
  'history' | 'showState' | 'showNow' | 'compareStates' | 'verifyHistory' | 'eraseName'
>;

/** Looking back: nothing of this changes what the register says. */
export function historyCommands(ports: Ports, session: Session): Past {
  const current = async () => Promise.resolve(openIn(session).register);
  return {
    async history({ collection, recordId, ...query }) {
      const about = collection === '' ? undefined : { part: collection, recordId };
      const { total, rows, people, since } = historyRows(await current(), { ...query, about });
      const told = rows.map(({ sentences, ...row }) => ({ ...row, sentences: [...sentences] }));
      return { total, rows: told, people: [...people], since };
    },
    ...stateCommands(session),
    async compareStates({ language, before, after }) {
      const register = await current();
      const state = (entry: string) => (entry === '' ? register : stateAt(register, { entry }));
      return sideBySide(state(before), state(after), language).map(({ sentences, fields, ...place }) => ({
        ...place,
        sentences: [...sentences],
        fields: [...fields],
      }));
    },
    async eraseName({ name }) {
      const by = authorOf(ports.settings.current(), ports.program.user);
      const author = { by, at: ports.clock.now(), newId: ports.newId };
      const { erased } = eraseName(await current(), name, author);
      if (erased > 0) await writeEdit(ports, session, (now) => eraseName(now, name, author).register);
      return erased;
    },
    verifyHistory: async (asked) => verdictOn(await current(), asked, new Date(ports.clock.now())),
  };
}

function verdictOn(
  register: Register,
  { language, knownFingerprint }: CommandInput<'verifyHistory'>,
  now: Date,
): CommandOutput<'verifyHistory'> {
  const verification = verifyHistory(register, knownFingerprint.trim().toLowerCase() || undefined);
  const { entries, head, faults, known } = verification;
  const sentences = [
    ...verificationSentences(register, verification, language),
    ...futureSentences(register.history, now, language),
  ];
  return {
    isGood: faults.length === 0 && known?.kind !== 'notFound',
    fingerprint: registerFingerprint(register),
    ...{ entries, head, sentences },
  };
}

/** Another state on screen; the file stays what it is. */
function stateCommands(session: Session): Pick<Commands, 'showState' | 'showNow'> {
  return {
    async showState({ entry, date }) {
      await Promise.resolve();
      const state = stateAt(openIn(session).register, entry === '' ? { date } : { entry });
      const last = state.history.at(-1);
      const past = { register: state, entry: last?.id ?? '', at: last?.at ?? '' };
      return shown(session, { ...openIn(session), past });
    },
    async showNow() {
      await Promise.resolve();
      return shown(session, { ...openIn(session), past: undefined });
    },
  };
}

function shown(session: Session, open: OpenRegister): Opened {
  session.open = open;
  return asOpened(open);
}

function stateAt(register: Register, moment: Moment): Register {
  const state = registerAt(register, moment);
  if (state !== undefined) return state;
  if ('entry' in moment) throw new AppError({ code: 'recordMissing', id: moment.entry });
  throw new AppError({ code: 'invalidInput', where: 'date' });
}
