import { stat } from 'node:fs/promises';
import path from 'node:path';
import { refuseUnexplained } from '../../shared/checks/preflight';
import { AppError } from '../../shared/errors';
import { planVolumes } from '../../shared/report/volumes/planVolumes';
import { volumePaths } from '../word/exportVolumes';
import { exportWord } from '../word/exportWord';
import type { ExportOptions } from '../word/exportWord';
import { makePdf } from '../word/pdf/makePdf';
import { VERSION } from '../version';
import { filesOf } from './arguments';
import { cacheFolder } from './cacheFolder';
import { exportComparison, exportState } from './exportComparison';
import { exportTemplate } from './exportTemplate';
import { exportSelection } from './exportSelection';
import { noteDelivery } from './noteDelivery';
import type { Arguments, CliCommand } from './arguments';
import { commandLineStorage, makeFolderOf } from './registerFiles';

/**
 * `export FILE OUT.docx`: the Word report, whole or not at all. One of many records comes as a set: OUT.docx is its main
 * volume, OUT-deel-01.docx and on lie beside it.
 */
export const exportCommand: CliCommand = async (given) => {
  const [file, out] = filesOf(given, ['FILE', 'OUT.docx']);
  const opened = await commandLineStorage().open(file);
  const { report } = given;
  const { register, date } = exportState(opened.current(), report);
  if (report.status === 'final') refuseUnexplained(register, date, given.host.policy.minimumRuleLevel);
  const options = {
    language: given.language,
    date,
    programVersion: VERSION,
    edition: report.edition,
    status: report.status,
    selection: exportSelection(register, report),
    ...(await exportComparison(register, report)),
  };
  const volumes = planVolumes(register, options, { ...report.volumes, fileName: path.basename(out) });
  const documents = volumePaths(out, { volumes });
  for (const document of documents) await refuseExisting(document, given.force);
  const template = await exportTemplate(given);
  await makeFolderOf(out);
  await exportWord(out, { register, options, template, volumes }, howToExport(given));
  if (report.deliverTo !== undefined) await noteDelivery(opened, given);
  for (const document of documents) process.stdout.write(`${document}\n`);
  if (report.pdf) await makePdfs(documents, given.force);
  return 0;
};

function howToExport({ host }: Arguments): ExportOptions {
  return {
    onProgress: () => undefined,
    signal: new AbortController().signal,
    startChild: () => host.startChild(new URL('./wordChild.js', import.meta.url)),
    cacheFolder: cacheFolder(),
  };
}

async function makePdfs(documents: readonly string[], force: boolean): Promise<void> {
  for (const document of documents) {
    process.stdout.write(`${await makePdf(document, { replace: force })}\n`);
  }
}

async function refuseExisting(document: string, force: boolean): Promise<void> {
  const found = await stat(document).catch(() => undefined);
  if (found?.isDirectory() === true) throw new AppError({ code: 'fileIsFolder', path: document });
  if (found !== undefined && !force) throw new AppError({ code: 'fileExists', path: document });
}
