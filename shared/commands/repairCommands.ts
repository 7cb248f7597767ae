import { AppError } from '../errors';
import { withOutsideChanges } from '../history/withHistory';
import { rescueTexts } from '../i18n/windowTexts/rescueTexts';
import { say } from '../i18n/text';
import type { Commands } from './answer';
import { rememberFile } from './openCommands';
import type { Ports } from './ports';
import { findOffers } from './repairOffers';
import { stamped } from './saving';
import { asOpened, openIn, placeOf } from './session';
import type { Session } from './session';
import { authorOf } from './settingsPort';
import { emptyUndoStack } from './undoStack';

const TITLE_MAX = 500;

type Repairing = Pick<Commands, 'repairOffers' | 'openOffer' | 'replaceDamaged'>;

/** Ways on from a file that could not be opened. None of them writes to it until the person says so. */
export function repairCommands(ports: Ports, session: Session): Repairing {
  return {
    async repairOffers({ language }) {
      const path = damagedPath(session);
      const { offers, unreadable } = await findOffers(ports, path, language);
      const registers = new Map(offers.map(({ told, register }) => [told.id, register]));
      session.damaged = { path, passphrase: session.damaged?.passphrase, offers: registers };
      const { work } = await ports.recovery.list();
      return {
        ...placeOf(path),
        offers: offers.map(({ told }) => told),
        unsaved: work
          .filter(({ registerPath }) => registerPath === path)
          .map(({ recordName, at }) => ({ name: recordName, at })),
        unreadable,
      };
    },
    async openOffer({ offer, language }) {
      const path = damagedPath(session);
      const register = session.damaged?.offers.get(offer);
      if (register === undefined) throw new AppError({ code: 'invalidInput', where: 'offer' });
      const title = say(language, rescueTexts.recoveredTitle, { title: register.title });
      const named = { ...register, title: title.slice(0, TITLE_MAX) };
      // What came out of a locked file is never more readable than that was.
      const passphrase = session.damaged?.passphrase;
      session.open = { file: undefined, passphrase, register: named, undo: emptyUndoStack() };
      session.damaged = {
        path,
        passphrase,
        offers: session.damaged?.offers ?? new Map(),
        openedTitle: register.title,
      };
      return Promise.resolve(asOpened(session.open));
    },
    replaceDamaged: () => replaceDamaged(ports, session),
  };
}

function damagedPath({ damaged }: Session): string {
  if (damaged === undefined) throw new AppError({ code: 'noRegisterOpen' });
  return damaged.path;
}

async function replaceDamaged(ports: Ports, session: Session) {
  const { file: own, register, undo, passphrase } = openIn(session);
  const { path, openedTitle: title } = session.damaged ?? {};
  if (path === undefined || title === undefined || own !== undefined) {
    throw new AppError({ code: 'noRegisterOpen' });
  }
  // Meanwhile a sync client may have put a whole file there: that is nothing to replace.
  const isWhole = await ports.storage.open(path).then(
    () => true,
    () => false,
  );
  if (isWhole) throw new AppError({ code: 'fileChanged', path });
  const keptIn = await ports.rescue.keepCopy(path);
  const author = {
    by: authorOf(ports.settings.current(), ports.program.user),
    at: ports.clock.now(),
    newId: ports.newId,
  };
  const named = { ...register, title: isUntouched(register.title, title) ? title : register.title };
  const repaired = stamped(ports, withOutsideChanges(named, author));
  const file = await ports.storage.create(path, repaired, { replace: true, passphrase });
  session.open = { file, register: file.current(), undo };
  session.damaged = undefined;
  await rememberFile(ports, file);
  return { opened: asOpened(session.open), keptIn: placeOf(keptIn).fileName };
}

// The file gets its own title back, unless the person gave it another one.
function isUntouched(now: string, before: string): boolean {
  return (['nl', 'en'] as const).some((language) => {
    return now === say(language, rescueTexts.recoveredTitle, { title: before }).slice(0, TITLE_MAX);
  });
}
