import { AppError } from '../errors';
import { registerReport } from '../report/registerReport';
import type { Commands } from './answer';
import { isWordName, safeFileName } from './fileNames';
import type { Ports } from './ports';
import { handleFor, openIn, pathOf, placeOf } from './session';
import type { Session } from './session';

type Exporting = Pick<Commands, 'exportWord' | 'cancelExport' | 'showInFolder'>;

/** The Word report: asked, written beside everything else, stopped when the person says so. */
export function exportCommands(ports: Ports, session: Session): Exporting {
  return {
    async exportWord({ language }) {
      const { register } = openIn(session);
      if (session.exporting !== undefined) throw new AppError({ code: 'exportBusy' });
      session.exporting = 'choosing';
      try {
        const date = ports.clock.today();
        const name = `${safeFileName(register.title, 'verwerkingsregister')} ${date} ${language}.docx`;
        const path = await ports.dialogs.chooseSavePath('word', name);
        if (path === undefined) return null;
        if (!isWordName(path)) throw new AppError({ code: 'notWordName', path });
        const report = registerReport(register, { language, date, programVersion: ports.program.version });
        session.exporting = ports.word.start(path, report, ports.tell.exportProgress);
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
