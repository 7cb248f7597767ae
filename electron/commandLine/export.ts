import { stat } from 'node:fs/promises';
import { AppError } from '../../shared/errors';
import { exportWord } from '../word/exportWord';
import { forkedChild } from '../word/forkedChild';
import { localDate } from '../../shared/localDate';
import { VERSION } from '../version';
import { filesOf } from './arguments';
import { cacheFolder } from './cacheFolder';
import { exportSelection } from './exportSelection';
import type { CliCommand } from './arguments';
import { commandLineStorage, makeFolderOf } from './registerFiles';

/** `export FILE OUT.docx`: the Word report, whole or not at all. */
export const exportCommand: CliCommand = async (given) => {
  const [file, out] = filesOf(given, ['FILE', 'OUT.docx']);
  const register = (await commandLineStorage().open(file)).current();
  await refuseExisting(out, given.force);
  const options = {
    language: given.language,
    date: localDate(new Date()),
    programVersion: VERSION,
    edition: given.report.edition,
    status: given.report.status,
    selection: exportSelection(register, given.report),
  };
  await makeFolderOf(out);
  await exportWord(
    out,
    { register, options },
    {
      onProgress: () => undefined,
      signal: new AbortController().signal,
      startChild: () => forkedChild(new URL('./wordChild.js', import.meta.url)),
      cacheFolder: cacheFolder(),
    },
  );
  process.stdout.write(`${out}\n`);
  return 0;
};

async function refuseExisting(path: string, force: boolean): Promise<void> {
  const found = await stat(path).catch(() => undefined);
  if (found?.isDirectory() === true) throw new AppError({ code: 'fileIsFolder', path });
  if (found !== undefined && !force) throw new AppError({ code: 'fileExists', path });
}
