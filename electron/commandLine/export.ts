import { stat } from 'node:fs/promises';
import { AppError } from '../../shared/errors';
import { registerReport } from '../../shared/report/registerReport';
import { exportWord } from '../word/exportWord';
import { localDate } from '../../shared/localDate';
import { VERSION } from '../version';
import { filesOf } from './arguments';
import type { CliCommand } from './arguments';
import { commandLineStorage, makeFolderOf } from './registerFiles';

/** `export FILE OUT.docx`: the Word report, whole or not at all. */
export const exportCommand: CliCommand = async (given) => {
  const [file, out] = filesOf(given, ['FILE', 'OUT.docx']);
  const register = (await commandLineStorage().open(file)).current();
  await refuseExisting(out, given.force);
  await makeFolderOf(out);
  const report = registerReport(register, {
    language: given.language,
    date: localDate(new Date()),
    programVersion: VERSION,
  });
  await exportWord(out, report, {
    onProgress: () => undefined,
    signal: new AbortController().signal,
    workerFile: new URL('./wordWorker.js', import.meta.url),
  });
  process.stdout.write(`${out}\n`);
  return 0;
};

async function refuseExisting(path: string, force: boolean): Promise<void> {
  const found = await stat(path).catch(() => undefined);
  if (found?.isDirectory() === true) throw new AppError({ code: 'fileIsFolder', path });
  if (found !== undefined && !force) throw new AppError({ code: 'fileExists', path });
}
