import { AppError } from '../errors';
import type { Ports } from './ports';
import { asOpened } from './session';
import type { OpenRegister, Session } from './session';

/**
 * Follows the file of the register that is open: what others save is read and shown at once, and who else has it open is
 * told. Ends what was followed before. Reading waits its turn behind a save, so that neither sees half of the other.
 */
export function followFile(ports: Ports, session: Session): void {
  const file = session.open?.file;
  if (session.following?.file === file) return;
  void session.following?.stop();
  session.following = file === undefined ? undefined : follow(ports, session, file);
}

type File = NonNullable<OpenRegister['file']>;

function follow(ports: Ports, session: Session, file: File): NonNullable<Session['following']> {
  const stopWatching = file.watch((change) => {
    if (change === 'gone') ports.tell.registerLost({ code: 'fileGone', path: file.path });
    else if (change === 'back') tellFound(ports, session);
    else void readAgain(ports, session, file);
  });
  const hide = ports.around.showPresence(file.path, ports.tell.othersPresent);
  return {
    file,
    stop: () => {
      stopWatching();
      ports.tell.othersPresent([]);
      return hide();
    },
  };
}

/** The file is there again, as it was: whoever was told of a loss must hear that too. */
function tellFound(ports: Ports, { open }: Session): void {
  if (open !== undefined) ports.tell.registerChanged(asOpened(open));
}

async function readAgain(ports: Ports, session: Session, file: File): Promise<void> {
  const before = file.current();
  try {
    await file.reload();
  } catch (error) {
    // Half a file of a sync client that is at work: the next look finds it whole.
    if (error instanceof AppError) ports.tell.registerLost(error.failure);
    return;
  }
  const { open } = session;
  // Another register was opened meanwhile, or a save of our own has read the same.
  if (open === undefined || open.file !== file || file.current() === before) return;
  if (file.current().id !== open.register.id) {
    ports.tell.registerLost({ code: 'fileOtherRegister', path: file.path });
    return;
  }
  session.open = { ...open, register: file.current() };
  ports.tell.registerChanged(asOpened(session.open));
}
