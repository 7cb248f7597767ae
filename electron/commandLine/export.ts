import { stat } from 'node:fs/promises';
import { refuseUnexplained } from '../../shared/checks/preflight';
import { AppError } from '../../shared/errors';
import { exportWord } from '../word/exportWord';
import { makePdf } from '../word/pdf/makePdf';
import { forkedChild } from '../word/forkedChild';
import { localDate } from '../../shared/localDate';
import { VERSION } from '../version';
import { filesOf } from './arguments';
import { cacheFolder } from './cacheFolder';
import { exportComparison } from './exportComparison';
import { exportTemplate } from './exportTemplate';
import { exportSelection } from './exportSelection';
import { noteDelivery } from './noteDelivery';
import type { CliCommand } from './arguments';
import { commandLineStorage, makeFolderOf } from './registerFiles';

/** `export FILE OUT.docx`: the Word report, whole or not at all. */
export const exportCommand: CliCommand = async (given) => {
  const [file, out] = filesOf(given, ['FILE', 'OUT.docx']);
  const opened = await commandLineStorage().open(file);
  const register = opened.current();
  const { report } = given;
  if (report.status === 'final') refuseUnexplained(register, localDate(new Date()));
  await refuseExisting(out, given.force);
  const options = {
    language: given.language,
    date: localDate(new Date()),
    programVersion: VERSION,
    edition: report.edition,
    status: report.status,
    selection: exportSelection(register, report),
    ...(await exportComparison(register, report)),
  };
  const template = await exportTemplate(given);
  await makeFolderOf(out);
  await exportWord(
    out,
    { register, options, template },
    {
      onProgress: () => undefined,
      signal: new AbortController().signal,
      startChild: () => forkedChild(new URL('./wordChild.js', import.meta.url)),
      cacheFolder: cacheFolder(),
    },
  );
  if (report.deliverTo !== undefined) await noteDelivery(opened, given);
  process.stdout.write(`${out}\n`);
  if (report.pdf) process.stdout.write(`${await makePdf(out, { replace: given.force })}\n`);
  return 0;
};

async function refuseExisting(path: string, force: boolean): Promise<void> {
  const found = await stat(path).catch(() => undefined);
  if (found?.isDirectory() === true) throw new AppError({ code: 'fileIsFolder', path });
  if (found !== undefined && !force) throw new AppError({ code: 'fileExists', path });
}
