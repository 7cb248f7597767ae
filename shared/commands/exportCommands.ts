import { refuseUnexplained } from '../checks/preflight';
import { AppError } from '../errors';
import { stateSince } from '../history/stateSince';
import { fileNameParts } from '../i18n/editionTexts';
import type { Register } from '../register/register';
import type { ReportOptions, Selection } from '../report/reportOptions';
import type { Commands } from './answer';
import type { CommandInput } from './contract';
import { isWordName, safeFileName } from './fileNames';
import type { Ports } from './ports';
import { handleFor, openIn, pathOf, placeOf, shownRegister } from './session';
import type { Session } from './session';

type Exporting = Pick<Commands, 'exportWord' | 'cancelExport' | 'makePdf' | 'showInFolder'>;

/** The Word report: asked, written beside everything else, stopped when the person says so. */
export function exportCommands(ports: Ports, session: Session): Exporting {
  return {
    async exportWord(chosen) {
      const register = shownRegister(openIn(session));
      if (session.exporting !== undefined) throw new AppError({ code: 'exportBusy' });
      const date = ports.clock.today();
      if (chosen.status === 'final') refuseUnexplained(register, date);
      session.exporting = 'choosing';
      try {
        const path = await ports.dialogs.chooseSavePath('word', suggestedName(register, chosen, date));
        if (path === undefined) return null;
        if (!isWordName(path)) throw new AppError({ code: 'notWordName', path });
        const options = { ...optionsOf(register, chosen), date, programVersion: ports.program.version };
        const { template } = ports.settings.current();
        const source = { register, options, ...(template === undefined ? {} : { template }) };
        session.exporting = ports.word.start(path, source, ports.tell.exportProgress);
        if ((await session.exporting.done) === 'cancelled') return null;
        const handle = handleFor(session, path, ports.newId);
        session.lastReport = { handle, register, edition: chosen.edition, language: chosen.language };
        return { handle, ...placeOf(path) };
      } finally {
        session.exporting = undefined;
      }
    },
    async cancelExport() {
      await Promise.resolve();
      if (typeof session.exporting === 'object') session.exporting.cancel();
    },
    async makePdf({ handle }) {
      const path = await ports.word.makePdf(pathOf(session, handle));
      return { handle: handleFor(session, path, ports.newId), ...placeOf(path) };
    },
    async showInFolder({ handle }) {
      await Promise.resolve();
      ports.desktop.showInFolder(pathOf(session, handle));
    },
  };
}

/** Says of which register, for whom, from which day, in which language, and that a draft is one. */
function suggestedName(
  { title }: Register,
  { edition, language, status }: CommandInput<'exportWord'>,
  date: string,
): string {
  const draft = status === 'concept' ? ` ${fileNameParts.concept[language]}` : '';
  const name = safeFileName(title, 'verwerkingsregister');
  return `${name} ${date} ${fileNameParts[edition][language]}${draft} ${language}.docx`;
}

function optionsOf(
  register: Register,
  { organisationId, customerPartyId, since, trackChanges, ...rest }: CommandInput<'exportWord'>,
): Omit<ReportOptions, 'date' | 'programVersion'> {
  const selection: Selection = {
    ...(organisationId === '' ? {} : { organisationId }),
    ...(customerPartyId === '' ? {} : { customerPartyId }),
  };
  if (since === '') return { ...rest, selection };
  const previous = stateSince(register, since);
  if (previous === undefined) throw new AppError({ code: 'stateNotFound', since });
  return { ...rest, selection, previous, ...(trackChanges ? { trackChanges } : {}) };
}
