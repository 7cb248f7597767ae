import { judge } from '../checks/decisions';
import { findingsOf } from '../checks/findings';
import { unexplained } from '../checks/preflight';
import { AppError } from '../errors';
import type { Register } from '../register/register';
import type { Selection } from '../report/reportOptions';
import type { Commands } from './answer';
import type { CommandInput } from './contract';
import { isWordName, safeFileName } from './fileNames';
import type { Ports } from './ports';
import { handleFor, openIn, pathOf, placeOf } from './session';
import type { Session } from './session';

type Exporting = Pick<Commands, 'exportWord' | 'cancelExport' | 'showInFolder'>;

/** The Word report: asked, written beside everything else, stopped when the person says so. */
export function exportCommands(ports: Ports, session: Session): Exporting {
  return {
    async exportWord(chosen) {
      const { register } = openIn(session);
      const { language, status } = chosen;
      if (session.exporting !== undefined) throw new AppError({ code: 'exportBusy' });
      const date = ports.clock.today();
      if (status === 'final') refuseUnexplained(register, date);
      session.exporting = 'choosing';
      try {
        const name = `${safeFileName(register.title, 'verwerkingsregister')} ${date} ${language}.docx`;
        const path = await ports.dialogs.chooseSavePath('word', name);
        if (path === undefined) return null;
        if (!isWordName(path)) throw new AppError({ code: 'notWordName', path });
        const options = { ...optionsOf(chosen), date, programVersion: ports.program.version };
        session.exporting = ports.word.start(path, { register, options }, ports.tell.exportProgress);
        if ((await session.exporting.done) === 'cancelled') return null;
        return { handle: handleFor(session, path, ports.newId), ...placeOf(path) };
      } finally {
        session.exporting = undefined;
      }
    },
    async cancelExport() {
      await Promise.resolve();
      if (typeof session.exporting === 'object') session.exporting.cancel();
    },
    async showInFolder({ handle }) {
      await Promise.resolve();
      ports.desktop.showInFolder(pathOf(session, handle));
    },
  };
}

function optionsOf({ organisationId, customerPartyId, ...rest }: CommandInput<'exportWord'>) {
  const selection: Selection = {
    ...(organisationId === '' ? {} : { organisationId }),
    ...(customerPartyId === '' ? {} : { customerPartyId }),
  };
  return { ...rest, selection };
}

/** The window says the same beforehand; what is called final must be so whoever asks. */
function refuseUnexplained(register: Register, today: string): void {
  const count = unexplained(judge(register, findingsOf(register, today), today)).length;
  if (count > 0) throw new AppError({ code: 'exportNotFinal', count });
}
