import { refuseUnexplained } from '../checks/preflight';
import { AppError } from '../errors';
import { stateSince } from '../history/stateSince';
import { fileNameParts } from '../i18n/editionTexts';
import type { Register } from '../register/register';
import type { ReportOptions, Selection } from '../report/reportOptions';
import { planVolumes } from '../report/volumes/planVolumes';
import type { Commands } from './answer';
import type { CommandInput } from './contract';
import { isWordName, safeFileName } from './fileNames';
import type { Ports, ReportSource } from './ports';
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
      if (chosen.status === 'final') refuseUnexplained(register, date, ports.managed.policy.minimumRuleLevel);
      session.exporting = 'choosing';
      try {
        const path = await ports.dialogs.chooseSavePath('word', suggestedName(register, chosen, date));
        if (path === undefined) return null;
        if (!isWordName(path)) throw new AppError({ code: 'notWordName', path });
        const options = { ...optionsOf(register, chosen), date, programVersion: ports.program.version };
        const source = withVolumes({ register, options, ...templateOf(ports) }, chosen, path);
        const files = volumeFiles(path, source);
        if (!(await mayReplace(ports, files.slice(1)))) return null;
        session.exporting = ports.word.start(path, source, ports.tell.exportProgress);
        if ((await session.exporting.done) === 'cancelled') return null;
        const written = writtenOf(files, (one) => handleFor(session, one, ports.newId));
        const { handle } = written;
        session.lastReport = { handle, register, edition: chosen.edition, language: chosen.language };
        return written;
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

function templateOf({ settings }: Ports): Pick<ReportSource, 'template'> {
  const { template } = settings.current();
  return template === undefined ? {} : { template };
}

/** A report of more records than one document should have comes as a set, named after the main one. */
function withVolumes(
  source: ReportSource,
  { volumes }: CommandInput<'exportWord'>,
  path: string,
): ReportSource {
  const set = planVolumes(source.register, source.options, { ...volumes, fileName: placeOf(path).fileName });
  return set === undefined ? source : { ...source, volumes: set };
}

type FileOfSet = { readonly path: string; readonly title: string };

/** The documents that will be there, the one that the person chose first. */
function volumeFiles(path: string, { volumes = [] }: ReportSource): readonly FileOfSet[] {
  const { fileName } = placeOf(path);
  const start = path.slice(0, path.length - fileName.length);
  const others = volumes.slice(1);
  return [{ path, title: '' }, ...others.map((one) => ({ path: start + one.fileName, title: one.title }))];
}

/** The system asked about the document that was chosen; it knows nothing of those beside it. */
async function mayReplace(ports: Ports, files: readonly FileOfSet[]): Promise<boolean> {
  const there: string[] = [];
  for (const { path } of files) if (await ports.desktop.isFile(path)) there.push(placeOf(path).fileName);
  return there.length === 0 || ports.dialogs.confirmReplace(there);
}

function writtenOf(files: readonly FileOfSet[], handleOf: (path: string) => string) {
  const [main = { path: '', title: '' }, ...others] = files;
  return {
    ...{ handle: handleOf(main.path), ...placeOf(main.path) },
    volumes: others.map(({ path, title }) => {
      return { handle: handleOf(path), fileName: placeOf(path).fileName, title };
    }),
  };
}

/** Says of which register, for whom, from which day, in which language, and that a draft is one. */
function suggestedName(
  { title }: Register,
  { edition, language, status, onlyChanges }: CommandInput<'exportWord'>,
  date: string,
): string {
  const draft = status === 'concept' ? ` ${fileNameParts.concept[language]}` : '';
  const name = safeFileName(title, 'verwerkingsregister');
  const what = onlyChanges ? ` ${fileNameParts.changes[language]}` : '';
  return `${name} ${date}${what} ${fileNameParts[edition][language]}${draft} ${language}.docx`;
}

function optionsOf(
  register: Register,
  chosen: CommandInput<'exportWord'>,
): Omit<ReportOptions, 'date' | 'programVersion'> {
  const { recordIds, organisationId, department, customerPartyId, ...asked } = chosen;
  const { since, trackChanges, onlyChanges, ...others } = asked;
  const selection: Selection = {
    ...(recordIds.length === 0 ? {} : { recordIds }),
    ...(organisationId === '' ? {} : { organisationId }),
    ...(department === '' ? {} : { department }),
    ...(customerPartyId === '' ? {} : { customerPartyId }),
  };
  const { volumes: _parted, ...rest } = others;
  if (since === '') return { ...rest, selection };
  const previous = stateSince(register, since);
  if (previous === undefined) throw new AppError({ code: 'stateNotFound', since });
  if (onlyChanges) return { ...rest, selection, previous, onlyChanges };
  return { ...rest, selection, previous, ...(trackChanges ? { trackChanges } : {}) };
}
