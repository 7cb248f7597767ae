import type { Commands } from './answer';
import type { Ports } from './ports';
import { asOpened, handleFor, pathOf, placeOf } from './session';
import type { Session } from './session';
import { emptyUndoStack } from './undoStack';

type Checking = Pick<Commands, 'chooseReport' | 'verifyReport' | 'openReportData'>;

/** Reports that come back: whether they still say what they were made from, and the data inside them. */
export function reportCommands(ports: Ports, session: Session): Checking {
  return {
    async chooseReport() {
      const path = await ports.dialogs.chooseReport();
      if (path === undefined) return null;
      return { handle: handleFor(session, path, ports.newId), fileName: placeOf(path).fileName };
    },
    verifyReport: ({ handle, language }) =>
      ports.reports.verify(pathOf(session, handle), session.open?.register, language),
    async openReportData({ handle }) {
      const register = await ports.reports.dataOf(pathOf(session, handle));
      session.open = { file: undefined, register, undo: emptyUndoStack() };
      return asOpened(session.open);
    },
  };
}
